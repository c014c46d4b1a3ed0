// What is well said and yet not allowed? For everybody in a room, and whoever is not, what must be refused.
import { ACTORS } from '../../../src/core/content/vocabulary.ts';
import { type Command, type Dice, sameValue } from '../../../src/core/engine/index.ts';
import type { HostDeed, PersonDeed } from '../../../src/core/rooms/deed.ts';
import type { Ask } from '../../../src/core/rooms/wire.ts';
import type { Device } from './device.ts';

/** stranger: in no room. decider, adviser: of a seat. onlooker: of none. */
export const PARTS = ['stranger', 'decider', 'adviser', 'onlooker', 'host', 'screen'] as const;
export type Part = (typeof PARTS)[number];

export interface Actor {
  readonly part: Part;
  readonly device: Device;
  /** People of the room, whom one might want to harm. */
  readonly people: readonly string[];
}

const digits = (dice: Dice, count: number): string =>
  Array.from({ length: count }, () => dice.below(10)).join('');

/** Numbers of commands nobody has used. */
const newNumber = (dice: Dice): number => 1_000_000 + dice.below(1_000_000_000);

function anyCommand(dice: Dice, device: Device): Command {
  const view = device.table()?.view.view;
  const cards = [...(view?.seats.flatMap(({ hand }) => hand ?? []) ?? []), 'no-such-card'];
  const trends = [...(view?.trends.map(({ id }) => id) ?? []), 'no-such-trend'];
  const card = dice.pick(cards) ?? '';
  const trend = dice.pick(trends) ?? '';
  const to = dice.pick(ACTORS) ?? 'company';
  const commands: readonly Command[] = [
    { type: 'point', important: trend, act: trend },
    { type: 'visit', to },
    { type: 'move', to: trend },
    { type: 'pledge', into: 'backbone' },
    { type: 'withdraw', into: 'measurement' },
    { type: 'showMandate' },
    { type: 'exchange', cards: [card, card] },
    { type: 'contribute', card, trend },
    { type: 'goAlone', card },
    { type: 'takeBack', card },
    { type: 'lend', to },
    { type: 'recall', to },
    { type: 'answer', ask: dice.below(5), reply: 'yes' },
    { type: 'star', trend, need: dice.below(9) - 3 },
    { type: 'reflect', on: 99 },
    { type: 'no-such-command' } as unknown as Command,
  ];
  return dice.pick(commands) ?? { type: 'ready' };
}

function illegalSay(dice: Dice, { part, device }: Actor): Ask {
  const legal = device.table()?.view.legal ?? [];
  for (;;) {
    const command = anyCommand(dice, device);
    const mayBe = part === 'decider' && legal.some((one) => sameValue(one, command));
    if (!mayBe) return { type: 'say', n: newNumber(dice), command };
  }
}

function hostDeed(dice: Dice, { people }: Actor): HostDeed {
  const person = dice.pick(people) ?? '';
  const deeds: readonly HostDeed[] = [
    { type: 'begin' },
    { type: 'openGate', gate: { year: 2, step: 'act' } },
    { type: 'debrief' },
    { type: 'pause', on: true },
    { type: 'lock', on: true },
    { type: 'naming', naming: 'free' },
    { type: 'budget', minutes: 3 },
    { type: 'extend', minutes: 3 },
    { type: 'rename', person },
    { type: 'approve', person, yes: true },
    { type: 'remove', person, ban: true },
    { type: 'passOn', person, to: person },
    { type: 'again' },
    { type: 'show', shown: { table: 0, moment: 'staves' } },
    { type: 'place', person, table: 1, seat: 'company' },
    { type: 'lend', table: 0, seat: 'research', on: true },
  ];
  return dice.pick(deeds) ?? { type: 'begin' };
}

/** What even the host may not: the room is in play, years are free, and these people and tables are not there. */
function hostsOwnFault(dice: Dice): HostDeed {
  const deeds: readonly HostDeed[] = [
    { type: 'begin' },
    { type: 'openGate', gate: { year: 2, step: 'act' } },
    { type: 'rename', person: 'nobody' },
    { type: 'approve', person: 'nobody', yes: true },
    { type: 'remove', person: 'nobody', ban: false },
    { type: 'passOn', person: 'nobody', to: 'nobody' },
    { type: 'again' },
    { type: 'place', person: 'nobody', table: 0, seat: null },
    { type: 'lend', table: 11, seat: 'company', on: true },
  ];
  return dice.pick(deeds) ?? { type: 'begin' };
}

function personDeed(dice: Dice, { people }: Actor): PersonDeed {
  const deeds: readonly PersonDeed[] = [
    { type: 'sit', table: 2, seat: 'company' },
    { type: 'sit', table: 11, seat: null },
    { type: 'wish', text: 'the host' },
    { type: 'handOver', to: dice.pick(people) ?? '' },
    { type: 'handOver', to: 'nobody' },
  ];
  return dice.pick(deeds) ?? { type: 'leave' };
}

function guess(dice: Dice): Ask {
  const code = digits(dice, 6);
  const asks: readonly Ask[] = [
    { type: 'find', code },
    { type: 'join', code, wish: null },
    { type: 'watch', code },
    { type: 'recover', code, recovery: digits(dice, 8) },
  ];
  return dice.pick(asks) ?? { type: 'find', code };
}

/** A card at which nobody else of the same seat would look. */
const vainMark: Ask = { type: 'mark', on: { card: 'no-such-card' } };

const CHOICES: Readonly<Record<Part, (dice: Dice, actor: Actor) => readonly Ask[]>> = {
  stranger: (dice, actor) => [
    guess(dice),
    { type: 'deed', deed: hostDeed(dice, actor) },
    { type: 'deed', deed: personDeed(dice, actor) },
    { type: 'deed', deed: { type: 'leave' } },
    illegalSay(dice, actor),
    vainMark,
    { type: 'whole', topic: 'table 0' },
    { type: 'export' },
  ],
  decider: (dice, actor) => [
    { type: 'deed', deed: hostDeed(dice, actor) },
    { type: 'deed', deed: personDeed(dice, actor) },
    illegalSay(dice, actor),
    vainMark,
    { type: 'export' },
  ],
  adviser: (dice, actor) => [
    { type: 'deed', deed: hostDeed(dice, actor) },
    { type: 'deed', deed: personDeed(dice, actor) },
    illegalSay(dice, actor),
    { type: 'export' },
  ],
  onlooker: (dice, actor) => [
    { type: 'deed', deed: hostDeed(dice, actor) },
    { type: 'deed', deed: personDeed(dice, actor) },
    illegalSay(dice, actor),
    vainMark,
  ],
  host: (dice, actor) => [
    { type: 'deed', deed: hostsOwnFault(dice) },
    { type: 'deed', deed: personDeed(dice, actor) },
    illegalSay(dice, actor),
    vainMark,
  ],
  screen: (dice, actor) => [
    { type: 'deed', deed: hostDeed(dice, actor) },
    { type: 'deed', deed: personDeed(dice, actor) },
    illegalSay(dice, actor),
    vainMark,
    { type: 'export' },
  ],
};

export function illegalAsk(dice: Dice, actor: Actor): Ask {
  return dice.pick(CHOICES[actor.part](dice, actor)) ?? { type: 'export' };
}

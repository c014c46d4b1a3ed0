// What might a broken or hostile device send? Anything but an ask: asks with a fault, and values of every other kind.
import type { Dice } from '../../../src/core/engine/index.ts';
import { askIn } from '../../../src/core/rooms/parse-ask.ts';

/** Would be seen in whatever repeats what was sent. */
export const MARK = 'sent-by-a-stranger';

const ASKS: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'find', code: '123456' },
  { type: 'join', code: '123456', wish: null },
  { type: 'enter', token: MARK, has: { room: 'a-1' } },
  { type: 'recover', code: '123456', recovery: '12345678' },
  { type: 'deed', deed: { type: 'place', person: 'nobody', table: 0, seat: 'company' } },
  { type: 'deed', deed: { type: 'budget', minutes: 5 } },
  { type: 'say', n: 1, command: { type: 'ready' } },
  { type: 'mark', on: { card: 'x' } },
  { type: 'whole', topic: 'table 0' },
  { type: 'export' },
];

const ODD: readonly ((dice: Dice) => unknown)[] = [
  () => null,
  () => undefined,
  () => '',
  () => 0,
  () => -1e308,
  () => 1.5,
  () => true,
  () => [],
  () => ({}),
  () => MARK.repeat(300),
  () => '\u0000\ud800\u202e',
  () => '__proto__',
  () => JSON.parse('{"__proto__":{"type":"open"},"constructor":1,"toString":2}'),
  (dice) => Buffer.from(Array.from({ length: dice.below(40) }, () => dice.below(256))),
  (dice) => Array.from({ length: dice.below(30) }, () => dice.below(1000)),
  (dice) => String.fromCodePoint(...Array.from({ length: 1 + dice.below(20) }, () => dice.below(0xd7ff))),
  (dice) => nested(dice.below(200)),
];

function nested(depth: number): unknown {
  let value: unknown = MARK;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { type: value };
  return value;
}

const odd = (dice: Dice): unknown => dice.pick(ODD)?.(dice);

/** An ask with one thing wrong with it, or with something inside it. */
function faulty(value: Readonly<Record<string, unknown>>, dice: Dice): unknown {
  const keys = Object.keys(value);
  const key = dice.pick(keys) ?? 'type';
  const inner = value[key];
  if (typeof inner === 'object' && inner !== null && dice.below(2) === 0)
    return { ...value, [key]: faulty(inner as Readonly<Record<string, unknown>>, dice) };
  const { [key]: _, ...less } = value;
  return dice.pick([less, { ...value, [key]: odd(dice) }, { ...value, [MARK]: odd(dice) }]);
}

/** As it arrives: what is undefined is not there. */
export function sent(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}

export function garbage(dice: Dice): unknown {
  for (;;) {
    const ask = dice.pick(ASKS) ?? {};
    const value = dice.below(3) === 0 ? odd(dice) : faulty(ask, dice);
    if (askIn(sent(value)) === null) return value;
  }
}

/** What does not even speak the protocol: each cuts a line at the most. */
export function rawGarbage(dice: Dice): string | Buffer {
  const packets = [
    '4',
    '40',
    '42',
    '42["ask"',
    '42["ask",{}]',
    '420["tell",1]',
    '43[]',
    '451-["ask",{"_placeholder":true,"num":9}]',
    '6',
    '99',
    `42["ask","${'x'.repeat(20_000)}"]`,
  ];
  if (dice.below(2) === 0) return dice.pick(packets) ?? '';
  return Buffer.from(Array.from({ length: dice.below(300) }, () => dice.below(256)));
}

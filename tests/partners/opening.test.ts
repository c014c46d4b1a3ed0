// Does the guided opening come out as written, whichever cloud the person points at?
import { expect, test } from 'vitest';
import { france } from '../../src/core/content/france.ts';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { type Command, type GameEvent, rulesOf, type Setup } from '../../src/core/engine/index.ts';
import { partners } from '../../src/core/partners/index.ts';
import { openTable, type Table } from '../../src/core/table/table.ts';

const PLAYERS = {
  association: 'person',
  company: 'pragmatic',
  authority: 'builder',
  research: 'cautious',
} as const;

const setup: Setup = {
  seed: 7,
  session: 'discovery',
  seats: ACTORS.map((actor) => ({ actor, player: PLAYERS[actor] })),
  age: 'adults',
  information: 'apart',
  opening: 'scripted',
  easier: false,
};

/** Each cloud, the person's card for it, and the card that makes room: [seat, before, after]. */
const CLOUDS = [
  { trend: 'TH10', card: 'HA8', turns: ['authority', 'HL9', 'HL8'], sky: 'health', to: 56 },
  { trend: 'TN05', card: 'NA1', turns: ['authority', 'NL2', 'NL7'], sky: 'energy', to: 55 },
  { trend: 'TE08', card: 'EA1', turns: ['company', 'EC3', 'EC1'], sky: 'education', to: 55 },
] as const;

function play(table: Table, command: Command): void {
  const applied = table.submit('association', command);
  if (!applied.ok) throw new Error(`${applied.why.key}: ${JSON.stringify(command)}`);
}

function happened<T extends GameEvent['type']>(table: Table, type: T) {
  return table
    .entries()
    .flatMap(({ event }) => (event.type === type ? [event as Extract<GameEvent, { type: T }>] : []));
}

function opened(card: string, trend: string): Table {
  const table = openTable({ rules: rulesOf(france), minds: partners(france) }, setup);
  play(table, { type: 'contribute', card, trend });
  play(table, { type: 'ready' });
  return table;
}

const planOf = (table: Table, seat: (typeof ACTORS)[number]) =>
  table.state().seats[seat].plan.map((p) => p.card);

for (const { trend, card, turns, sky, to } of CLOUDS) {
  test(`${trend}: the rehearsal plays 7 cards, meets 6 needs, loses 1 and clears no sky`, () => {
    const table = opened(card, trend);
    expect(happened(table, 'contributed')).toHaveLength(7);
    expect(happened(table, 'yearEnded')).toMatchObject([{ rehearsal: true, filled: 6, lost: 1, skies: 0 }]);
  });

  test(`${trend}: pointed first, two partners follow, the clash un-happens and the sky clears`, () => {
    const table = opened(card, trend);
    play(table, { type: 'continue' });
    play(table, { type: 'point', important: null, act: trend });
    const followers = france.opening.follow[trend] ?? [];
    for (const seat of followers) expect(table.state().seats[seat].act).toBe(trend);
    const [seat, before, after] = turns;
    expect(planOf(table, seat)).toContain(before);
    const [ask] = table.state().asks;
    expect(ask).toMatchObject({ from: seat, to: 'association', want: { kind: 'bring', trend } });
    play(table, { type: 'answer', ask: 0, reply: 'yes' });
    expect(planOf(table, seat)).toContain(after);
    expect(planOf(table, seat)).not.toContain(before);
    expect(planOf(table, 'association')).toContain(card);
    play(table, { type: 'ready' });
    expect(happened(table, 'accordSounded')).toMatchObject([{ trend }]);
    expect(happened(table, 'skyCleared')).toMatchObject([{ trend, priority: false }]);
    expect(happened(table, 'resonated')).toHaveLength(trend === 'TH10' ? 1 : 0);
    expect(table.state().gauges[sky]).toBe(to);
    expect(happened(table, 'yearEnded').at(-1)).toMatchObject({ lost: 0, skies: 1 });
  });
}

test('the company points at School when the person points at Heat', () => {
  const table = opened('HA8', 'TH10');
  play(table, { type: 'continue' });
  play(table, { type: 'point', important: null, act: 'TH10' });
  expect(table.state().seats.company.act).toBe('TE08');
});

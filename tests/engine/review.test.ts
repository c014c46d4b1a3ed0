// Is the year played as the rules say? Scenarios on one page of cards, read as sentences.
import { describe, expect, test } from 'vitest';
import { NUMBERS } from '../../src/core/engine/index.ts';
import { given, rules } from '../support/game.ts';

const start = NUMBERS.gaugeStart;
const heat = { id: 'TH10' };

describe('a contribution', () => {
  test('fills the need it brings, and says why the gauge moved', () => {
    const game = given({ trends: [heat], cards: { association: ['HA8'] }, event: null });
    game.gives('association', 'HA8', 'TH10');
    game.ready();
    expect(game.gauge('health')).toBe(start + NUMBERS.need);
    expect(game.of('gaugeMoved')).toEqual([
      {
        type: 'gaugeMoved',
        theme: 'health',
        from: start,
        to: start + 1,
        because: { kind: 'need', trend: 'TH10', need: 0, seat: 'association', card: 'HA8' },
      },
    ]);
  });

  test('two cards for one need: the second is lost, own trade goes first', () => {
    const game = given({ trends: [heat], cards: { association: ['HA8'], authority: ['HL9'] }, event: null });
    game.gives('authority', 'HL9', 'TH10');
    game.gives('association', 'HA8', 'TH10');
    game.ready();
    expect(game.gauge('health')).toBe(start + 1);
    const [, second] = game.of('contributed');
    expect(second).toMatchObject({
      seat: 'authority',
      needs: [],
      lost: [{ capability: 'outreach', to: 'association', card: 'HA8' }],
    });
    expect(game.state.history.at(-1)).toMatchObject({ filled: 1, lost: 1, skies: 0 });
  });

  test('on a "?" it fills what fits and is lost where it does not', () => {
    const fits = given({ trends: [{ ...heat, hidden: [0] }], cards: { association: ['HA8'] }, event: null });
    fits.gives('association', 'HA8', 'TH10');
    fits.ready();
    expect(fits.gauge('health')).toBe(start + 1);
    const wrong = given({
      trends: [{ ...heat, hidden: [3], filled: [0] }],
      cards: { association: ['HA8'] },
      event: null,
    });
    wrong.gives('association', 'HA8', 'TH10');
    wrong.ready();
    expect(wrong.gauge('health')).toBe(start);
    expect(wrong.of('contributed')[0]?.lost).toEqual([{ capability: 'outreach', to: null, card: null }]);
  });

  test('is not legal where everybody can see that it fills nothing', () => {
    const game = given({ trends: [{ ...heat, filled: [0] }], cards: { association: ['HA8'] } });
    expect(game.does('association', { type: 'contribute', card: 'HA8', trend: 'TH10' })).toMatchObject({
      ok: false,
      why: { key: 'refusal.contribute' },
    });
  });
});

describe('going it alone', () => {
  test('helps at once, and the first on a theme more than the later ones', () => {
    const game = given({ cards: { association: ['HA8'], authority: ['HL9'] }, event: null });
    game.does('association', { type: 'goAlone', card: 'HA8' });
    game.does('authority', { type: 'goAlone', card: 'HL9' });
    game.ready();
    expect(game.gauge('health')).toBe(start + NUMBERS.aloneFirst + NUMBERS.aloneLater);
  });
});

describe('three connected actors on one trend', () => {
  const together = () =>
    given({
      trends: [heat],
      cards: { association: ['HA8'], authority: ['HL8'], research: ['HR6'] },
      hands: { association: 'TH10', authority: 'TH10', research: 'TH10' },
      event: null,
    });

  test('sound an accord, the kept hands resonate, the sky clears: 40 → 56', () => {
    const game = together();
    game.gives('association', 'HA8', 'TH10');
    game.gives('authority', 'HL8', 'TH10');
    game.gives('research', 'HR6', 'TH10');
    game.ready();
    expect(game.of('accordSounded')).toHaveLength(1);
    expect(game.of('resonated')).toMatchObject([{ trend: 'TH10', need: 2, duet: null }]);
    expect(game.of('skyCleared')).toHaveLength(1);
    expect(game.gauge('health')).toBe(56);
    expect(game.state.trends).toEqual([]);
  });

  test('keep their lanterns for the rest of the game', () => {
    const game = together();
    game.gives('association', 'HA8', 'TH10');
    game.gives('authority', 'HL8', 'TH10');
    game.ready();
    expect(game.state.lasting).toEqual([['association', 'authority']]);
    expect(game.of('lanternWentOut')).toHaveLength(2);
    expect(game.of('handBroken')).toEqual([{ type: 'handBroken', seat: 'research', trend: 'TH10' }]);
  });

  test('a priority is worth more when its sky clears', () => {
    const game = given({
      trends: [{ ...heat, filled: [1, 2, 3] }],
      cards: { association: ['HA8'] },
      priorities: ['TH10'],
      event: null,
    });
    game.gives('association', 'HA8', 'TH10');
    game.ready();
    expect(game.gauge('health')).toBe(start + NUMBERS.need + NUMBERS.sky + NUMBERS.priority);
  });
});

describe('connected actors who bring the same', () => {
  const pair = { association: 'TH10', authority: 'TH10' } as const;

  test('do not lose it: the second card comes back with its effort, and may be played elsewhere', () => {
    const { trend, first, second } = sameIconNoDuet();
    const game = given({
      trends: [{ id: trend }],
      hands: { association: trend, authority: trend },
      cards: { association: [first], authority: [second] },
      event: null,
    });
    game.gives('association', first, trend);
    game.gives('authority', second, trend);
    game.ready();
    expect(game.of('cardReturned')).toMatchObject([
      { seat: 'authority', card: second, trend, to: 'association' },
    ]);
    expect(game.state.step).toBe('act');
    expect(game.state.seats.authority).toMatchObject({ effort: 3, plan: [], ready: false });
    game.does('authority', { type: 'goAlone', card: second });
    game.ready('authority');
    expect(game.of('contributed')).toHaveLength(1);
    expect(game.of('wentAlone')).toHaveLength(1);
  });

  test('play a duet where the pack knows one: a joint action that fills one more need', () => {
    const game = given({
      trends: [heat],
      cards: { association: ['HA8'], authority: ['HL9'] },
      hands: pair,
      event: null,
    });
    game.gives('association', 'HA8', 'TH10');
    game.gives('authority', 'HL9', 'TH10');
    game.ready();
    expect(game.of('cardReturned')).toEqual([]);
    expect(game.of('contributed')[1]).toMatchObject({ seat: 'authority', duet: 'HA8+HL9', lost: [] });
    expect(game.of('resonated')).toHaveLength(1);
    expect(game.of('handKept')).toHaveLength(2);
    expect(game.gauge('health')).toBe(start + 2);
  });
});

/** Two outreach cards of association and authority that fit one trend and make no duet. */
function sameIconNoDuet(): { trend: string; first: string; second: string } {
  const { actions } = rules.deck.pack;
  const plain = (actor: string) => actions.filter((a) => a.actor === actor && a.icons.join() === 'outreach');
  for (const a of plain('association')) {
    for (const b of plain('authority')) {
      const trend = a.trends.find(
        (id) =>
          b.trends.includes(id) && rules.deck.trend(id).needs.filter((n) => n === 'outreach').length === 1,
      );
      if (trend !== undefined && !rules.deck.duet(a.id, b.id)) return { trend, first: a.id, second: b.id };
    }
  }
  throw new Error('the pack has no such pair');
}

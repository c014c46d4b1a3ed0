// Does the identity sheet tell what was really played: actions, who led, who joined?
import { describe, expect, test } from 'vitest';
import { debrief } from '../../src/core/debrief/index.ts';
import { sheetOf } from '../../src/core/debrief/sheet/sheet.ts';
import type { GameEvent } from '../../src/core/engine/index.ts';
import { games, rules, type TestGame } from './games.ts';

const PLAYED = games(12);

/** A year that was played first and did not count sets no priorities for the sheet. */
function isRehearsed({ entries }: TestGame, event: GameEvent): boolean {
  const at = entries.findIndex((entry) => entry.event === event);
  const began = entries
    .slice(0, at)
    .filter((entry) => entry.event.type === 'yearBegan')
    .at(-1)?.event;
  return began?.type === 'yearBegan' && began.rehearsal;
}

describe('the identity sheet', () => {
  test.each(PLAYED.map((game, i) => [i, game] as const))('of game %i rests on its log', (_, game) => {
    const sheet = sheetOf(rules, game);
    expect(sheet.keyActions.length).toBeLessThanOrEqual(4);
    for (const { card, leads, joins, trend, because, cleared } of sheet.keyActions) {
      const rests = because.map((index) => game.entries[index]?.event);
      const given = rests.filter((event) => event?.type === 'contributed');
      expect(given.every((event) => event?.type === 'contributed' && event.trend === trend)).toBe(true);
      expect(given).toContainEqual(expect.objectContaining({ card, seat: leads }));
      const others = new Set(given.flatMap((event) => (event?.type === 'contributed' ? [event.seat] : [])));
      expect(new Set([leads, ...joins])).toEqual(others);
      expect(rests.some((event) => event?.type === 'skyCleared')).toBe(cleared);
    }
  });

  test('opened skies come first, and no trend twice', () => {
    for (const game of PLAYED) {
      const { keyActions } = sheetOf(rules, game);
      const cleared = keyActions.map((action) => action.cleared);
      expect(cleared).toEqual([...cleared].sort((a, b) => Number(b) - Number(a)));
      expect(new Set(keyActions.map(({ trend }) => trend)).size).toBe(keyActions.length);
    }
  });

  test('its five conditions are those of the debrief', () => {
    for (const game of PLAYED) {
      const { lines } = debrief(rules, game).stave;
      const { conditions } = sheetOf(rules, game);
      expect(conditions.map(({ condition, score }) => ({ condition, score }))).toEqual(
        lines.map(({ condition, score }) => ({ condition, score })),
      );
      for (const { score, level } of conditions) {
        expect(level).toBe(score === null ? null : Math.min(3, Math.floor(score / 5)));
      }
    }
  });

  test('its question is the first priority, and says what is missing there', () => {
    for (const game of PLAYED) {
      const { question, why, abilities, keyActions } = sheetOf(rules, game);
      const first = game.entries.flatMap(({ event }) =>
        event.type === 'prioritiesSet' && !isRehearsed(game, event) ? event.trends : [],
      )[0];
      expect(question).toBe(first ?? keyActions[0]?.trend ?? null);
      if (question === null || why === null) continue;
      expect(why.needs.every((need) => need < rules.deck.trend(question).needs.length)).toBe(true);
      const said = abilities.filter(({ trend }) => trend === question).map(({ need }) => need);
      expect(why.needs.filter((need) => said.includes(need))).toEqual([]);
    }
  });

  test('what a community can do in 2030, it has done: the need was met by a card of the leader', () => {
    for (const game of PLAYED) {
      for (const { trend, card, leads, need } of sheetOf(rules, game).keyActions) {
        const gift = game.entries.find(
          ({ event }) =>
            event.type === 'contributed' &&
            event.card === card &&
            event.seat === leads &&
            event.trend === trend &&
            (need === null || event.needs.includes(need)),
        );
        expect(gift).toBeDefined();
      }
    }
  });

  test('a game nobody has played yet has a sheet to fill in', () => {
    const [game] = PLAYED;
    if (!game) throw new Error('no game');
    const sheet = sheetOf(rules, { setup: game.setup, entries: [] });
    expect(sheet).toMatchObject({ question: null, why: null, abilities: [], keyActions: [] });
    expect(sheet.conditions).toHaveLength(5);
  });
});

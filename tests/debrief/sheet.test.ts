// Does the identity sheet tell what was really played: actions, who led, who joined?
import { describe, expect, test } from 'vitest';
import { debrief } from '../../src/core/debrief/index.ts';
import { sheetOf } from '../../src/core/debrief/sheet/sheet.ts';
import { games, rules } from './games.ts';

const PLAYED = games(12);

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
      expect(sheetOf(rules, game).conditions).toEqual(
        lines.map(({ condition, score }) => ({ condition, score })),
      );
    }
  });
});

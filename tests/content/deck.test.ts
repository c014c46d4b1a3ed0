// Are the cards of the France pack a good deck: balanced, served by everybody, playable at every age?
import { describe, expect, test } from 'vitest';
import { france } from '../../src/core/content/france.ts';
import type { Action, Trend } from '../../src/core/content/pack.ts';
import { ACTORS, CAPABILITIES, CONDITIONS, THEMES } from '../../src/core/content/vocabulary.ts';

const actions = new Map(france.actions.map((action) => [action.id, action]));

function fitting(trend: Trend): Action[] {
  return france.actions.filter((action) => action.trends.includes(trend.id));
}

describe('trends', () => {
  test.each(THEMES)('%s has fifteen, with an average of about four needs', (theme) => {
    const trends = france.trends.filter((trend) => trend.theme === theme);
    expect(trends).toHaveLength(15);
    const needs = trends.reduce((sum, trend) => sum + trend.needs.length, 0);
    expect(needs).toBeGreaterThanOrEqual(57);
    expect(needs).toBeLessThanOrEqual(63);
  });

  test.each(THEMES)('%s asks for the four capabilities about equally', (theme) => {
    const needs = france.trends.filter((trend) => trend.theme === theme).flatMap((trend) => trend.needs);
    for (const capability of CAPABILITIES) {
      const count = needs.filter((need) => need === capability).length;
      expect(count, capability).toBeGreaterThanOrEqual(13);
      expect(count, capability).toBeLessThanOrEqual(17);
    }
  });

  test.each(THEMES)('%s meets every dynamic', (theme) => {
    const dynamics = france.trends.filter((trend) => trend.theme === theme).map((trend) => trend.dynamic);
    expect(new Set(dynamics).size).toBe(3);
  });

  test.each(france.trends.map((trend) => [trend.id, trend] as const))(
    '%s: each capability it needs is brought by three fitting actions of two actors',
    (_, trend) => {
      for (const capability of new Set(trend.needs)) {
        const able = fitting(trend).filter((action) => action.icons.includes(capability));
        expect(able.length, capability).toBeGreaterThanOrEqual(3);
        expect(new Set(able.map((action) => action.actor)).size, capability).toBeGreaterThanOrEqual(2);
        const trade = france.actors.find((actor) => actor.strong === capability)?.id;
        expect(
          able.some((action) => action.actor === trade),
          `${capability} by ${trade}`,
        ).toBe(true);
      }
    },
  );

  test('none is starved and none is everybody’s', () => {
    for (const trend of france.trends) {
      expect(fitting(trend).length, trend.id).toBeGreaterThanOrEqual(10);
      expect(fitting(trend).length, trend.id).toBeLessThanOrEqual(18);
    }
  });

  test('every fact has a year and a page on https, read on the producer’s page or on one that names it', () => {
    for (const { id, fact } of france.trends) {
      expect(['C1', 'C2'], id).toContain(fact.status);
      expect(fact.page, id).toMatch(/^https:\/\//);
      expect(fact.year, id).toMatch(/^\d{4}(–\d{4})?$/);
    }
  });
});

describe('actions', () => {
  test('each actor has ten in each theme', () => {
    for (const actor of ACTORS) {
      for (const theme of THEMES) {
        const cards = france.actions.filter((action) => action.actor === actor && action.theme === theme);
        expect(cards, `${actor} ${theme}`).toHaveLength(10);
      }
    }
  });

  test('each makes sense on five to eight trends', () => {
    for (const action of france.actions) {
      expect(action.trends.length, action.id).toBeGreaterThanOrEqual(5);
      expect(action.trends.length, action.id).toBeLessThanOrEqual(8);
    }
  });

  test('each makes another go further, or goes further with another', () => {
    const named = new Set(france.actions.flatMap((action) => action.reinforces));
    const lonely = france.actions.filter((action) => action.reinforces.length === 0 && !named.has(action.id));
    expect(lonely.map((action) => action.id)).toEqual([]);
  });
});

describe('pairs', () => {
  test('there are at least 24 duets, between all actors', () => {
    expect(france.duets.length).toBeGreaterThanOrEqual(24);
    const pairs = france.duets.map(({ actions: ids }) =>
      ids
        .map((id) => actions.get(id)?.actor)
        .sort()
        .join('+'),
    );
    expect(new Set(pairs).size).toBe(6);
  });

  test.each(THEMES)('%s has at least 20 overlaps and 25 reinforcements', (theme) => {
    const cards = france.actions.filter((action) => action.theme === theme);
    const overlaps = cards.reduce((sum, action) => sum + action.overlaps.length, 0) / 2;
    const reinforces = cards.reduce((sum, action) => sum + action.reinforces.length, 0);
    expect(overlaps).toBeGreaterThanOrEqual(20);
    expect(reinforces).toBeGreaterThanOrEqual(25);
  });
});

describe('events', () => {
  test.each(CONDITIONS)('%s has a pile of four', (condition) => {
    expect(france.events.filter((event) => event.condition === condition)).toHaveLength(4);
  });

  test('residents speak in at least five, and not always about the same condition or change', () => {
    const voices = france.events.filter((event) => event.voice);
    expect(voices.length).toBeGreaterThanOrEqual(5);
    expect(new Set(voices.map((event) => event.condition)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(voices.map((event) => event.voice?.changes)).size).toBe(3);
  });

  test.each(THEMES)('%s is at stake in about a third of them', (theme) => {
    const count = france.events.filter((event) => event.theme === theme).length;
    expect(count).toBeGreaterThanOrEqual(5);
    expect(count).toBeLessThanOrEqual(9);
  });
});

describe('ages', () => {
  test.each(THEMES)('%s has at least six trends for 10–14', (theme) => {
    const young = france.trends.filter((trend) => trend.theme === theme && trend.ages.includes('10-14'));
    expect(young.length).toBeGreaterThanOrEqual(6);
  });

  test('adults play with every trend and every event', () => {
    for (const card of [...france.trends, ...france.events]) expect(card.ages, card.id).toContain('adults');
  });
});

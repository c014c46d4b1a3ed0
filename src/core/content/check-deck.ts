// Can a game be dealt from these cards? Decks, piles and choices that every session needs.
import type { Draft } from './draft.ts';
import type { Actor } from './pack.ts';
import { at, type Problem, problem, WHOLE } from './problem.ts';
import { ACTORS, AGES, type Capability, CONDITIONS, THEMES, type Theme } from './vocabulary.ts';

/** Seven seats and five years draw at most six trends of a theme. */
const LEAST_TRENDS = 6;
const LEAST_ACTIONS_OF_ACTOR = 2;
const LEAST_ACTORS_OF_TREND = 3;
const LEAST_MANDATES = 2;
const MOTIVATIONS_PER_LEVEL = 4;
const LEVELS = ['person', 'collective', 'territory'] as const;

/** How many of ten cards carry which icons, by trade. */
function mixOf({ strong, weak: [first, second] }: Actor): [Capability[], number][] {
  return [
    [[strong], 3],
    [[first], 2],
    [[second], 2],
    [[strong, first], 1],
    [[strong, second], 1],
    [[first, second], 1],
  ];
}

function checkMix(draft: Draft, actor: Actor, theme: Theme): Problem[] {
  const cards = draft.actions.filter(({ value }) => value.actor === actor.id && value.theme === theme);
  const named = (icons: readonly Capability[]) => [...icons].sort().join(' + ');
  return mixOf(actor).flatMap(([icons, expected]) => {
    const found = cards.filter(({ value }) => named(value.icons) === named(icons)).length;
    const params = { actor: actor.id, theme, icons: named(icons), expected, found };
    return found === expected ? [] : [problem(WHOLE, 'deckMix', params)];
  });
}

function checkActors(draft: Draft): Problem[] {
  const missing = ACTORS.filter((id) => !draft.actors.some(({ value }) => value.id === id));
  const alike = draft.actors.filter(({ value }) => new Set([value.strong, ...value.weak]).size < 3);
  return [
    ...missing.map((actor) => problem(WHOLE, 'noActor', { actor })),
    ...alike.map(({ place, value }) => problem(at(place, 'weak'), 'tradesAlike', { actor: value.id })),
    ...draft.actors.flatMap(({ value }) => THEMES.flatMap((theme) => checkMix(draft, value, theme))),
  ];
}

function checkServed(draft: Draft): Problem[] {
  return draft.trends.flatMap(({ place, value }) => {
    const fitting = draft.actions.filter((action) => action.value.trends.includes(value.id));
    const able = ACTORS.filter(
      (actor) => fitting.filter((action) => action.value.actor === actor).length >= LEAST_ACTIONS_OF_ACTOR,
    );
    const params = { id: value.id, least: LEAST_ACTORS_OF_TREND, found: able.length };
    return able.length < LEAST_ACTORS_OF_TREND ? [problem(place, 'unserved', params)] : [];
  });
}

function checkTrendDecks(draft: Draft): Problem[] {
  return AGES.flatMap((age) =>
    THEMES.flatMap((theme) => {
      const found = draft.trends.filter(
        ({ value }) => value.theme === theme && value.ages.includes(age),
      ).length;
      return found < LEAST_TRENDS
        ? [problem(WHOLE, 'fewTrends', { theme, age, least: LEAST_TRENDS, found })]
        : [];
    }),
  );
}

function checkPiles(draft: Draft): Problem[] {
  return CONDITIONS.flatMap((condition) => {
    const pile = draft.events.map(({ value }) => value).filter((event) => event.condition === condition);
    const empty = AGES.filter((age) => !pile.some((event) => event.ages.includes(age)));
    const calm = pile.some((event) => event.ages.includes('10-14') && !event.crisis);
    return [
      ...empty.map((age) => problem(WHOLE, 'emptyPile', { condition, age })),
      ...(calm ? [] : [problem(WHOLE, 'onlyCrises', { condition })]),
    ];
  });
}

function checkChoices(draft: Draft): Problem[] {
  const mandates = ACTORS.flatMap((actor) => {
    const found = draft.mandates.filter(({ value }) => value.actor === actor).length;
    return found < LEAST_MANDATES
      ? [problem(WHOLE, 'fewMandates', { actor, least: LEAST_MANDATES, found })]
      : [];
  });
  const motivations = LEVELS.flatMap((level) => {
    const found = draft.motivations.filter(({ value }) => value.level === level).length;
    const params = { level, expected: MOTIVATIONS_PER_LEVEL, found };
    return found === MOTIVATIONS_PER_LEVEL ? [] : [problem(WHOLE, 'motivations', params)];
  });
  return [...mandates, ...motivations];
}

export function checkDeck(draft: Draft): Problem[] {
  return [
    ...checkActors(draft),
    ...checkTrendDecks(draft),
    ...checkServed(draft),
    ...checkPiles(draft),
    ...checkChoices(draft),
  ];
}

// Does every card make sense beside the cards it names?
import type { Draft, Entry } from './draft.ts';
import type { Action, Duet, Trend } from './pack.ts';
import { at, type Place, type Problem, problem } from './problem.ts';
import { pairId } from './words.ts';

const LEAST_TRENDS = 5;
const LEAST_SHARED_BY_DUET = 2;

type Actions = ReadonlyMap<string, Action>;

function common(first: readonly string[], second: readonly string[]): number {
  return first.filter((item) => second.includes(item)).length;
}

function checkTrend({ place, value }: Entry<Trend>): Problem[] {
  const { id, needs, effects, theme } = value;
  const themes = effects.map((effect) => effect.theme);
  return [
    ...(new Set(needs.slice(0, 3)).size < 3 ? [problem(at(place, 'needs'), 'needsAlike', { id })] : []),
    ...(themes.includes(theme) ? [problem(at(place, 'effects'), 'ownEffect', { id, theme })] : []),
    ...(new Set(themes).size < themes.length ? [problem(at(place, 'effects'), 'effectTwice', { id })] : []),
  ];
}

function checkFits(entry: Entry<Action>, trends: ReadonlyMap<string, Trend>): Problem[] {
  const { id, theme } = entry.value;
  const place = at(entry.place, 'trends');
  const found = entry.value.trends.length;
  const few = found < LEAST_TRENDS ? [problem(place, 'fewFits', { id, least: LEAST_TRENDS, found })] : [];
  const foreign = entry.value.trends.flatMap((ref, index) => {
    const trend = trends.get(ref);
    return trend && trend.theme !== theme
      ? [problem(at(place, index), 'wrongTheme', { id, ref, theme })]
      : [];
  });
  return [...few, ...foreign];
}

/** What every pair of two actions must have: two actors, one theme, a trend in common. */
function checkPair(place: Place, first: Action, second: Action): Problem[] {
  const params = { id: first.id, ref: second.id };
  return [
    ...(first.actor === second.actor ? [problem(place, 'sameActor', params)] : []),
    ...(first.theme !== second.theme
      ? [problem(place, 'wrongTheme', { ...params, theme: first.theme })]
      : []),
    ...(common(first.trends, second.trends) === 0
      ? [problem(place, 'noSharedTrend', { ...params, least: 1 })]
      : []),
  ];
}

function checkIcon(place: Place, first: Action, second: Action): Problem[] {
  const shared = common(first.icons, second.icons) > 0;
  return shared ? [] : [problem(place, 'noSharedIcon', { id: first.id, ref: second.id })];
}

function checkOverlaps({ place, value }: Entry<Action>, actions: Actions): Problem[] {
  return value.overlaps.flatMap((ref, index) => {
    const other = actions.get(ref);
    if (!other) return [];
    const here = at(at(place, 'overlaps'), index);
    const back = other.overlaps.includes(value.id) ? [] : [problem(here, 'oneSided', { id: value.id, ref })];
    return [...checkPair(here, value, other), ...checkIcon(here, value, other), ...back];
  });
}

function checkReinforces({ place, value }: Entry<Action>, actions: Actions): Problem[] {
  return value.reinforces.flatMap((ref, index) => {
    const other = actions.get(ref);
    return other ? checkPair(at(at(place, 'reinforces'), index), value, other) : [];
  });
}

function checkDuet({ place, value }: Entry<Duet>, actions: Actions): Problem[] {
  const expected = pairId(...value.actions);
  const name = value.id === expected ? [] : [problem(at(place, 'id'), 'duetId', { id: value.id, expected })];
  const [first, second] = value.actions.map((id) => actions.get(id));
  if (!first || !second) return name;
  const here = at(place, 'actions');
  const params = { id: first.id, ref: second.id };
  const shared = common(first.trends, second.trends);
  const few = shared === LEAST_SHARED_BY_DUET - 1;
  return [
    ...name,
    ...checkPair(here, first, second),
    ...checkIcon(here, first, second),
    ...(few ? [problem(here, 'noSharedTrend', { ...params, least: LEAST_SHARED_BY_DUET })] : []),
    ...(first.overlaps.includes(second.id) ? [] : [problem(here, 'duetNoOverlap', params)]),
  ];
}

export function checkCards(draft: Draft): Problem[] {
  const trends = new Map(draft.trends.map(({ value }) => [value.id, value]));
  const actions = new Map(draft.actions.map(({ value }) => [value.id, value]));
  return [
    ...draft.trends.flatMap(checkTrend),
    ...draft.actions.flatMap((entry) => checkFits(entry, trends)),
    ...draft.actions.flatMap((entry) => checkOverlaps(entry, actions)),
    ...draft.actions.flatMap((entry) => checkReinforces(entry, actions)),
    ...draft.duets.flatMap((entry) => checkDuet(entry, actions)),
  ];
}

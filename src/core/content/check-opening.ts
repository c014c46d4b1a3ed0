// Can the scripted first year be played as it is written?
import type { Draft, Entry } from './draft.ts';
import type { Action, Opening, Trend } from './pack.ts';
import { at, type Problem, problem } from './problem.ts';
import { ACTORS, type ActorId, THEMES } from './vocabulary.ts';

interface Cards {
  readonly written: ReadonlySet<string>;
  readonly trends: ReadonlyMap<string, Trend>;
  readonly actions: ReadonlyMap<string, Action>;
}

function checkTrends({ place, value }: Entry<Opening>, { trends, written }: Cards): Problem[] {
  const here = at(place, 'trends');
  const unknown = value.trends.flatMap((ref, index) =>
    written.has(ref) ? [] : [problem(at(here, index), 'unknownRef', { id: 'opening', ref })],
  );
  const known = value.trends.flatMap((id) => trends.get(id) ?? []);
  const themes = new Set(known.map((trend) => trend.theme));
  const uneven = known.length === THEMES.length && themes.size < THEMES.length;
  const follow = Object.keys(value.follow).filter((id) => !value.trends.includes(id));
  const led = value.trends.filter((id) => !Object.hasOwn(value.follow, id));
  return [
    ...unknown,
    ...(uneven ? [problem(here, 'openingThemes')] : []),
    ...follow.map((ref) => problem(at(place, 'follow'), 'notOpening', { ref })),
    ...led.map((key) => problem(at(place, 'follow'), 'missingKey', { key })),
  ];
}

function checkHand(entry: Entry<Opening>, actor: ActorId, { actions, written }: Cards): Problem[] {
  const place = at(at(entry.place, 'hands'), actor);
  return entry.value.hands[actor].flatMap((ref, index) => {
    const here = at(place, index);
    if (!written.has(ref)) return [problem(here, 'unknownRef', { id: 'opening', ref })];
    const action = actions.get(ref);
    return action && action.actor !== actor ? [problem(here, 'notOfActor', { ref, actor })] : [];
  });
}

function checkRehearsal(entry: Entry<Opening>, actor: ActorId, { actions }: Cards): Problem[] {
  const place = at(at(entry.place, 'rehearsal'), actor);
  return entry.value.rehearsal[actor].flatMap(([card, trend], index) => {
    const here = at(place, index);
    const action = actions.get(card);
    return [
      ...(entry.value.hands[actor].includes(card) ? [] : [problem(here, 'notInHand', { ref: card, actor })]),
      ...(entry.value.trends.includes(trend) ? [] : [problem(here, 'notOpening', { ref: trend })]),
      ...(action && !action.trends.includes(trend) ? [problem(here, 'misfit', { card, trend })] : []),
    ];
  });
}

export function checkOpening(draft: Draft): Problem[] {
  const cards: Cards = {
    written: draft.written,
    trends: new Map(draft.trends.map(({ value }) => [value.id, value])),
    actions: new Map(draft.actions.map(({ value }) => [value.id, value])),
  };
  return draft.openings.flatMap((entry) => [
    ...checkTrends(entry, cards),
    ...ACTORS.flatMap((actor) => checkHand(entry, actor, cards)),
    ...ACTORS.flatMap((actor) => checkRehearsal(entry, actor, cards)),
  ]);
}

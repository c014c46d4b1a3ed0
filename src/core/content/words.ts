// Which words does a pack need in each language? Paths inside its word files, without the language.
import type { Action, Pack, PackEvent, Trend } from './pack.ts';

export interface Wanted {
  /** Must be there in every language. */
  readonly needed: readonly string[];
  /** May be there: softer or simpler words for ages 10–14. */
  readonly allowed: readonly string[];
}

function under(path: string, fields: readonly string[]): string[] {
  return fields.map((field) => `${path}.${field}`);
}

function needWords(path: string, trend: Trend): string[] {
  return trend.needs.map((_, index) => `${path}.needs.${index}`);
}

function trendWords(trend: Trend): Wanted {
  const path = `trends.${trend.id}`;
  const forChildren = trend.ages.includes('10-14');
  const soft = [...under(`${path}.young`, ['name', 'question']), ...needWords(`${path}.young`, trend)];
  return {
    needed: [
      ...under(path, ['name', 'fact', 'question']),
      ...needWords(path, trend),
      ...(forChildren ? [`${path}.young.fact`] : []),
    ],
    allowed: forChildren ? soft : [],
  };
}

function actionWords({ id }: Action): Wanted {
  const path = `actions.${id}`;
  return { needed: under(path, ['name', 'does']), allowed: under(`${path}.young`, ['name', 'does']) };
}

function eventWords(event: PackEvent): Wanted {
  const path = `events.${event.id}`;
  const fields = ['name', 'text', 'ready', 'unready', ...(event.voice ? ['voice'] : [])];
  const forChildren = event.ages.includes('10-14');
  return { needed: under(path, fields), allowed: forChildren ? under(`${path}.young`, fields) : [] };
}

/** The two ids of a pair in the order its words are filed under. */
export function pairId(first: string, second: string): string {
  return first < second ? `${first}+${second}` : `${second}+${first}`;
}

function sentences(action: Action): string[] {
  return [
    ...action.overlaps.map((other) => `overlaps.${pairId(action.id, other)}`),
    ...action.reinforces.map((other) => `reinforcements.${action.id}>${other}`),
  ];
}

/** The lists of a pack that have words. */
export type Lists = Pick<
  Pack,
  'actors' | 'trends' | 'actions' | 'duets' | 'events' | 'mandates' | 'motivations'
>;

export function wantedWords(pack: Lists): Wanted {
  const cards = [
    ...pack.trends.map(trendWords),
    ...pack.actions.map(actionWords),
    ...pack.events.map(eventWords),
  ];
  const needed = [
    ...cards.flatMap((card) => card.needed),
    ...pack.actions.flatMap(sentences),
    ...pack.actors.flatMap(({ id }) => under(`actors.${id}`, ['name', 'short', 'is'])),
    ...pack.duets.flatMap(({ id }) => under(`duets.${id}`, ['name', 'does'])),
    ...pack.mandates.flatMap(({ id }) => under(`mandates.${id}`, ['name', 'why'])),
    ...pack.motivations.flatMap(({ id }) => under(`motivations.${id}`, ['text'])),
  ];
  return { needed: [...new Set(needed)], allowed: cards.flatMap((card) => card.allowed) };
}

// How does a Message become a sentence? Ids in its parameters turn into names, then the words fill in.
import type { Message } from '../../core/engine/index.ts';
import { words } from './words.ts';

/** A word of the interface: `t('ui:home.play')`. Missing words show their key, and a test finds them. */
export function t(key: string, params: Readonly<Record<string, unknown>> = {}): string {
  return words.t(key, params);
}

/** The theme file of a pack id: its first letter, or the second of a trend's "T…" ids. */
const FILE: Readonly<Record<string, string>> = { H: 'health', N: 'energy', E: 'education' };
let young = false;

/** Which wording the game in play uses: the young one where a text has it. */
export function speakTo(age: string): void {
  young = age === '10-14';
}

function themed(id: string): string {
  return FILE[id.startsWith('T') ? id.charAt(1) : id.charAt(0)] ?? 'common';
}

/** A text of the pack, in the wording of the age in play: `packText('trends', 'TH10', 'name')`. */
export function packText(
  kind: 'trends' | 'actions' | 'duets' | 'overlaps' | 'reinforcements',
  id: string,
  field?: string,
): string {
  const base = `packs/france/${themed(id)}:${kind}.${id}`;
  if (field === undefined) return t(base);
  const soft = `${base}.young.${field}`;
  return young && words.exists(soft) ? t(soft) : t(`${base}.${field}`);
}

/** The words of one need of a trend. */
export function needText(trend: string, need: number): string {
  const base = `packs/france/${themed(trend)}:trends.${trend}`;
  const soft = `${base}.young.needs.${need}`;
  return young && words.exists(soft) ? t(soft) : t(`${base}.needs.${need}`);
}

/** A text of the pack's common part: events, mandates, motivations, actors. */
export function commonText(
  kind: 'events' | 'mandates' | 'motivations' | 'actors',
  id: string,
  field: string,
): string {
  const base = `packs/france/common:${kind}.${id}`;
  const soft = `${base}.young.${field}`;
  return young && words.exists(soft) ? t(soft) : t(`${base}.${field}`);
}

type Naming = (id: string) => string;

/** Which parameters of a Message are ids, and what they are called. */
const NAMES: Readonly<Record<string, Naming>> = {
  seat: (id) => t(`ui:actor.${id}.the`),
  to: (id) => t(`ui:actor.${id}.the`),
  from: (id) => t(`ui:actor.${id}.the`),
  other: (id) => t(`ui:actor.${id}.the`),
  by: (id) => t(`ui:actor.${id}.the`),
  trend: (id) => packText('trends', id, 'name'),
  card: (id) => packText('actions', id, 'name'),
  duet: (id) => packText('duets', id, 'name'),
  capability: (id) => t(`ui:capability.${id}`),
  theme: (id) => t(`ui:theme.${id}`),
  condition: (id) => t(`ui:condition.${id}`),
  event: (id) => commonText('events', id, 'name'),
  mandate: (id) => commonText('mandates', id, 'name'),
  seats: (ids) => list(ids.split(',').map((id) => t(`ui:actor.${id}.the`))),
  trends: (ids) => list(ids.split(',').map((id) => packText('trends', id, 'name'))),
};

/** “a, b and c” as the language in use says it. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names);
}

/** A need is a number among the words of its trend. */
function named(name: string, value: string | number, params: Message['params']): string | number {
  if (name === 'need' && typeof value === 'number') return needText(String(params.trend), value);
  const naming = NAMES[name];
  return naming && typeof value === 'string' ? naming(value) : value;
}

/** The sentence of a Message whose key lives in `namespace`, unless the key names its own. */
export function say(message: Message, namespace = 'log'): string {
  const filled = Object.entries(message.params).map(([name, value]) => [
    name,
    named(name, value, message.params),
  ]);
  const key = message.key.includes(':') ? message.key : `${namespace}:${message.key}`;
  return t(key, Object.fromEntries(filled));
}

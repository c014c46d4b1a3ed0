// What is a sentence of the debrief? A Message and the entries of the log it rests on: no entry, no sentence.
import type { Entry, Message } from '../engine/index.ts';

export interface Statement {
  /** What it says and of when: with other values it is another sentence. */
  readonly id: string;
  /** Key with its file, `debrief:…`; parameters are ids and numbers, `year` is a calendar year. */
  readonly message: Message;
  /** Indexes of the entries it rests on, in order; never empty. Without any one of them it is not said. */
  readonly because: readonly number[];
  /** Year of play all of it happened in; null when it spans several. */
  readonly year: number | null;
}

type Params = Message['params'];

/** A sentence of the debrief's own words. */
export function tell(key: string, params: Params, rests: readonly Entry[]): Statement {
  return claim({ key: `debrief:${key}`, params }, rests);
}

/** Any Message as a sentence that rests on entries. */
export function claim(message: Message, rests: readonly Entry[]): Statement {
  const values = Object.entries(message.params).map(([name, value]) => `${name}=${value}`);
  const years = new Set(rests.map((entry) => entry.year));
  const [year] = years;
  const within = years.size === 1 && year !== undefined ? year : null;
  return {
    id: `${message.key}(${values.join(',')})@${within ?? 'game'}`,
    message,
    because: [...new Set(rests.map((entry) => entry.index))].sort((a, b) => a - b),
    year: within,
  };
}

/** The sentence, or none where nothing supports it. */
export function tellIf(key: string, params: Params, rests: readonly Entry[]): readonly Statement[] {
  return rests.length > 0 ? [claim({ key: `debrief:${key}`, params }, rests)] : [];
}

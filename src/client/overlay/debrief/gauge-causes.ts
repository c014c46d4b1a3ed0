// What can move a gauge, in the order of a year, and what is it called in a table?
import type { GaugeCause } from '../../../core/debrief/index.ts';

type Kind = GaugeCause['kind'];

export const CAUSE_WORDS: Readonly<Record<Kind, string>> = {
  pressure: 'coda:cause.pressure',
  need: 'coda:cause.need',
  resonance: 'coda:cause.resonance',
  alone: 'coda:cause.alone',
  accord: 'coda:cause.accord',
  star: 'coda:cause.star',
  sky: 'coda:cause.sky',
  priority: 'coda:cause.priority',
  link: 'coda:cause.link',
  ready: 'coda:cause.ready',
  unready: 'coda:cause.unready',
  voice: 'coda:cause.voice',
};

export const CAUSE: readonly { readonly kind: Kind; readonly word: string }[] = (
  Object.keys(CAUSE_WORDS) as Kind[]
).map((kind) => ({ kind, word: CAUSE_WORDS[kind] }));

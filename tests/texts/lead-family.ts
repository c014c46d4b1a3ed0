// Which keys of the facilitator's screens are built from ids?
import { SPANS } from '../../src/client/app/desk.ts';
import { CONDITIONS } from '../../src/core/content/vocabulary.ts';
import { LEVELS, MOTIVES } from '../../src/core/gathering/gathering.ts';

const STAGES = ['observe', 'agree', 'act', 'review', 'ending'];
const READERS = ['pupils', 'adults'];
const PARTS = ['motives', 'pitches', 'question'];

/** Stem of the keys, and what may follow it. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  'lead:spans': SPANS,
  'lead:advice': ['onTime', 'ahead', 'behind', 'lastYear', 'debriefNow'],
  'lead:say': [...STAGES, 'house'].flatMap((part) => [part, `${part}First`]),
  'lead:look': STAGES,
  'lead:observe.line': CONDITIONS,
  'lead:observe.hear': CONDITIONS,
  'lead:observe.reader': READERS,
  ...Object.fromEntries(['lead', 'what', 'back', 'backHow'].map((part) => [`lead:observe.${part}`, READERS])),
  'lead:observe.start': ['saw', 'wonder', 'keep'],
  'lead:observe.moment': ['overlap', 'met', 'silence'],
  'motives:level': LEVELS,
  'motives:motive': LEVELS.flatMap((level) => [...MOTIVES[level]]),
  'prelude:pitches': ['brings', 'needs'],
  'prelude:to': ['pitches', 'question'],
  prelude: PARTS.flatMap((part) => [`${part}.title`, `${part}.say`, `${part}.look`]),
};

export const LEAD_KEYS: readonly string[] = Object.entries(BUILT).flatMap(([stem, ends]) =>
  ends.map((end) => (stem.includes(':') ? `${stem}.${end}` : `${stem}:${end}`)),
);

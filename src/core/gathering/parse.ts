// Is this what a group of ours said? Checks the shape of data that came from a file or an earlier version.
import * as v from 'valibot';
import { ACTORS, CAPABILITIES, DYNAMICS, THEMES } from '../content/vocabulary.ts';
import { type Gathering, LEVELS, MOST_HANDS, MOST_WORDS, MOTIVES } from './gathering.ts';

const motives = LEVELS.flatMap((level) => [...MOTIVES[level]]);
const words = v.pipe(v.string(), v.maxLength(MOST_WORDS));
const hands = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_HANDS));

const pitch = v.strictObject({
  theme: v.picklist(THEMES),
  dynamic: v.picklist(DYNAMICS),
  brings: v.picklist(CAPABILITIES),
  needs: v.picklist(CAPABILITIES),
});

const gathering = v.strictObject({
  motives: v.record(v.picklist(motives), hands),
  pitches: v.record(v.picklist(ACTORS), pitch),
  question: v.nullable(words),
  sheet: v.record(v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9.]{0,39}$/)), words),
});

/** The gathering in this data, or the path at which it is broken ("pitches.company.theme"). */
export function parseGathering(
  data: unknown,
): { readonly ok: true; readonly gathering: Gathering } | { readonly ok: false; readonly at: string } {
  const parsed = v.safeParse(gathering, data);
  if (parsed.success) return { ok: true, gathering: parsed.output };
  return { ok: false, at: v.getDotPath(parsed.issues[0]) ?? '' };
}

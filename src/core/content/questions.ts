// Which questions can the debrief ask, about what, and when does each fit? Their words are in questions.json of a language.
import * as v from 'valibot';
import rows from './questions.json';
import { CONDITIONS } from './vocabulary.ts';

/** What happened in the game that makes a question worth asking. */
export const OCCASIONS = [
  'always',
  /** A trend stayed on the board to the end. */
  'left',
  /** Residents spoke. */
  'voice',
  /** Measurement showed a need. */
  'shown',
  /** An icon was lost. */
  'lost',
  /** One gauge ended far behind the others. */
  'uneven',
  'cleared',
  'duet',
  /** Somebody went it alone. */
  'alone',
  /** Somebody asked along a lantern. */
  'asked',
  /** Two actors were never connected. */
  'apart',
  /** Somebody paid into the common house. */
  'paid',
  /** The backbone lost a level, or never had one. */
  'faded',
  /** The group placed a ✦. */
  'star',
  /** A hand was not kept. */
  'broken',
] as const;

const schema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^Q\d{2}$/)),
    about: v.picklist([...CONDITIONS, 'trust', 'transfer']),
    when: v.picklist(OCCASIONS),
  }),
);

export type Question = Readonly<v.InferOutput<typeof schema>[number]>;

export const QUESTIONS: readonly Question[] = v.parse(schema, rows);

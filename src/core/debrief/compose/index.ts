// Which door leads into the composing? This one, for every caller.
export type { Closing } from './cadence.ts';
export { type ClassPiece, composeClass, type Section } from './class/class-piece.ts';
export type { Playing } from './class/heard.ts';
export { compose, type Ended } from './compose.ts';
export type { Cue } from './cue-deeds.ts';
export { type Bus, CUE_NAMES, CUES, SIGHTS, type Sight } from './cue-rows.ts';
export { cueOf, EVENT_CUES, LIFTED } from './cue-table.ts';
export { cuesOf, type Phrase, phraseOf, yearKeyOf } from './cues.ts';
export { type Passage, passagesOf } from './passages.ts';
export {
  BAR,
  type Bar,
  type Key,
  type Mode,
  type Note,
  type Piece,
  type Score,
  type Strike,
  secondsOf,
  VOICES,
  type Voice,
} from './piece.ts';
export { type Richness, richnessOf } from './richness.ts';
export { STEMS, type Standing, type Stem, shareOf, stemOf } from './stems.ts';

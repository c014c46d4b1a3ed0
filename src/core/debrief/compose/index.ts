// Which door leads into the composing? This one, for every caller.
export { compose, type Ended } from './compose.ts';
export { type Passage, passagesOf } from './passages.ts';
export {
  BAR,
  type Bar,
  type Key,
  type Mode,
  type Note,
  type Piece,
  secondsOf,
  VOICES,
  type Voice,
} from './piece.ts';
export { type Richness, richnessOf } from './richness.ts';

// What does the sound need from a browser? A loudspeaker and somebody who renders; a test brings its own.
import type { Piece } from '../../../core/debrief/compose/index.ts';

/** What makes the sound: loaded when it is first needed, and never before a press. */
export interface Speaker {
  /** Plays a sound file from its beginning, and is done once it sounds; fails where the browser refuses. */
  readonly start: (file: Blob, volume: number, ended: () => void) => Promise<void>;
  readonly stop: () => void;
  /** Of the file that is playing. */
  readonly setVolume: (volume: number) => void;
  /** How far the file that is playing has come. */
  readonly seconds: () => number;
}

export interface SoundParts {
  readonly speaker: () => Promise<Speaker>;
  /** The piece as a WAV file. */
  readonly render: (piece: Piece) => Promise<Blob>;
}

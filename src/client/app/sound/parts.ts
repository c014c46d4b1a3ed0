// What does the sound need from a browser? A loudspeaker and somebody who renders; a test brings its own.
import type { Piece } from '../../../core/debrief/compose/index.ts';
import type { CueTone } from './cues.ts';

/** What makes the sound: loaded when it is first needed, and never before a gesture. */
export interface Speaker {
  readonly tone: (tone: CueTone, volume: number) => void;
  /** Plays a sound file from its beginning; calls back when it has ended by itself. */
  readonly start: (file: Blob, volume: number, ended: () => void) => void;
  readonly stop: () => void;
  /** Of the file that is playing. */
  readonly setVolume: (volume: number) => void;
}

export interface SoundParts {
  readonly speaker: () => Promise<Speaker>;
  /** The piece as a WAV file. */
  readonly render: (piece: Piece) => Promise<Blob>;
}

// What does the sound need from a browser? A loudspeaker and somebody who renders; a test brings its own.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import type { Piece } from '../../../core/debrief/compose/index.ts';
import type { Player } from './player.ts';
import type { Job } from './render.ts';

/** What makes the sound: loaded when it is first needed, and never before a press. */
export interface Speaker {
  /** Plays a sound file from its beginning, and is done once it sounds; fails where the browser refuses. */
  readonly start: (file: Blob, volume: number, ended: () => void) => Promise<void>;
  /** The file that is playing stands still, and goes on from there; going on fails where the browser refuses. */
  readonly pause: () => void;
  readonly goOn: () => Promise<void>;
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

/** What cues and loops are made from. */
export interface BandParts {
  readonly player: () => Promise<Player>;
  readonly render: (job: Job) => Promise<Blob>;
  /** A person has pressed something. */
  readonly isTouched: () => boolean;
  /** Milliseconds. */
  readonly now: () => number;
  /** Where an actor is heard from: −1 left, 1 right. */
  readonly placeOf: (actor: ActorId) => number;
}

// How does a piece become sound? Notes and recorded tones in, two channels out: the page and the command use the same.
import { type Piece, type Score, type Strike, secondsOf, type Voice } from '../debrief/compose/index.ts';
import type { Bank, Pcm } from './bank.ts';
import { SOUNDS, type Sound } from './instruments.ts';
import type { Stereo } from './loudness.ts';
import { type Mastered, mastered, TARGET_LUFS } from './master.ts';
import { type Bus, play, sampleFor } from './play.ts';
import { addRoom } from './room.ts';

export const RATE = 44_100;
/** Seconds in which the last chord rings out. */
const TAIL = 2.5;
/** Seconds in which a cue rings out. */
const CUE_TAIL = 1.6;
/** Linear; measured with `npm run compose -- --cues`. */
const LOOP_GAIN = 0.66;
/** Seconds between the strings of a chord that is plucked. */
const STRUM = 0.024;

function silent(seconds: number): Bus {
  const length = Math.ceil(seconds * RATE);
  const channel = () => new Float32Array(length);
  return { left: channel(), right: channel(), room: channel(), rate: RATE };
}

/** Nobody plays exactly on the beat: a few milliseconds, the same ones each time. */
function humanly(note: Strike): number {
  const mixed = Math.imul(note.start * 31 + note.pitch * 17 + note.voice.length * 7, 0x9e3779b1) >>> 24;
  return note.voice === 'pulse' ? 0 : (mixed - 128) / 16_000;
}

/** How many tones of a plucked chord come before this one. */
function stringOf(notes: readonly Strike[], at: number): number {
  const note = notes[at];
  if (note?.voice !== 'research') return 0;
  let before = 0;
  for (let i = at - 1; i >= 0; i--) {
    const other = notes[i];
    if (other?.start !== note.start) break;
    if (other.voice === note.voice) before++;
  }
  return before;
}

/** What is played, at which speed, and how each note of it sounds. */
interface Playing<N extends Strike> {
  readonly notes: readonly N[];
  readonly bpm: number;
  readonly soundOf: (note: N) => Sound;
}

function playAll<N extends Strike>({ notes, bpm, soundOf }: Playing<N>, bank: Bank, bus: Bus): void {
  for (const [i, note] of notes.entries()) {
    const sound = soundOf(note);
    const at = secondsOf(note.start, bpm) + STRUM * stringOf(notes, i) + humanly(note);
    const stroke = { pitch: note.pitch, at, seconds: secondsOf(note.length, bpm), velocity: note.velocity };
    play(bus, { sound, sample: sampleFor(bank[sound.instrument], note.pitch), stroke });
  }
}

/** The piece as sound, at −16 LUFS and without clipping. */
export function mix(piece: Piece, bank: Bank): Mastered {
  const bus = silent(piece.seconds + TAIL);
  const last = piece.bars.length - 1;
  /** The last bar is left to ring: there is nobody to make room for. */
  const soundOf = ({ voice, bar }: Piece['notes'][number]): Sound =>
    bar === last ? { ...SOUNDS[voice], release: SOUNDS[voice].release * 6 } : SOUNDS[voice];
  playAll({ notes: piece.notes, bpm: piece.bpm, soundOf }, bank, bus);
  addRoom(bus);
  return mastered(bus, TARGET_LUFS);
}

/** A few notes as sound, at a loudness of their own. */
export function mixCue({ bpm, length, notes }: Score, bank: Bank, lufs: number): Mastered {
  const bus = silent(secondsOf(length, bpm) + CUE_TAIL);
  playAll({ notes, bpm, soundOf: ({ voice }) => SOUNDS[voice] }, bank, bus);
  addRoom(bus);
  return mastered(bus, lufs);
}

/**
 * A loop as sound, on one channel, at the strength in which four of them together are at −26 LUFS: what rings after
 * its end rings over its beginning, so that nobody hears where it starts again.
 */
export function mixLoop({ bpm, length, notes }: Score, bank: Bank): Pcm {
  const bus = silent(secondsOf(length, bpm) + TAIL);
  const soundOf = ({ voice }: Strike): Sound => ({ ...SOUNDS[voice], pan: 0 });
  playAll({ notes, bpm, soundOf }, bank, bus);
  addRoom(bus);
  const data = new Float32Array(Math.round(secondsOf(length, bpm) * RATE));
  for (const [i, x] of bus.left.entries()) {
    const at = i % data.length;
    data[at] = (data[at] ?? 0) + LOOP_GAIN * x;
  }
  return { data, rate: RATE };
}

/** A loop as it is heard at its place in the room. */
export interface Heard {
  readonly actor: Voice;
  readonly score: Score;
  /** Linear. */
  readonly share: number;
}

/** Where a loop is heard from: −1 left, 1 right. */
export function placeOfLoop(actor: Voice): number {
  return SOUNDS[actor].pan;
}

/** Several loops at once as a loudspeaker gives them: what the page does with volumes and places. */
export function loopsTogether(heard: readonly Heard[], bank: Bank): Stereo {
  const loops = heard.map(({ actor, score, share }) => {
    const angle = ((placeOfLoop(actor) + 1) * Math.PI) / 4;
    return { data: mixLoop(score, bank).data, left: share * Math.cos(angle), right: share * Math.sin(angle) };
  });
  const side = (of: 'left' | 'right') =>
    new Float32Array(loops[0]?.data.length ?? 0).map((_, i) =>
      loops.reduce((sum, loop) => sum + loop[of] * (loop.data[i] ?? 0), 0),
    );
  return { left: side('left'), right: side('right'), rate: RATE };
}

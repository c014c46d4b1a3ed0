// How does a piece become sound? Notes and recorded tones in, two channels out: the page and the command use the same.
import { type Note, type Piece, secondsOf } from '../debrief/compose/index.ts';
import type { Bank } from './bank.ts';
import { SOUNDS, type Sound } from './instruments.ts';
import { type Mastered, mastered } from './master.ts';
import { type Bus, play, sampleFor } from './play.ts';
import { addRoom } from './room.ts';

export const RATE = 44_100;
/** Seconds in which the last chord rings out. */
const TAIL = 2.5;
/** Seconds between the strings of a chord that is plucked. */
const STRUM = 0.024;

function silent(seconds: number): Bus {
  const length = Math.ceil(seconds * RATE);
  const channel = () => new Float32Array(length);
  return { left: channel(), right: channel(), room: channel(), rate: RATE };
}

/** Nobody plays exactly on the beat: a few milliseconds, the same ones each time. */
function humanly(note: Note): number {
  const mixed = Math.imul(note.start * 31 + note.pitch * 17 + note.voice.length * 7, 0x9e3779b1) >>> 24;
  return note.voice === 'pulse' ? 0 : (mixed - 128) / 16_000;
}

/** The last bar is left to ring: there is nobody to make room for. */
function soundOf(note: Note, lastBar: number): Sound {
  const sound = SOUNDS[note.voice];
  return note.bar === lastBar ? { ...sound, release: sound.release * 6 } : sound;
}

/** How many tones of a plucked chord come before this one. */
function stringOf(notes: readonly Note[], at: number): number {
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

function playAll({ notes, bpm, bars }: Piece, bank: Bank, bus: Bus): void {
  for (const [i, note] of notes.entries()) {
    const sound = soundOf(note, bars.length - 1);
    const at = secondsOf(note.start, bpm) + STRUM * stringOf(notes, i) + humanly(note);
    const stroke = { pitch: note.pitch, at, seconds: secondsOf(note.length, bpm), velocity: note.velocity };
    play(bus, { sound, sample: sampleFor(bank[sound.instrument], note.pitch), stroke });
  }
}

/** The piece as sound, at −16 LUFS and without clipping. */
export function mix(piece: Piece, bank: Bank): Mastered {
  const bus = silent(piece.seconds + TAIL);
  playAll(piece, bank, bus);
  addRoom(bus);
  return mastered(bus);
}

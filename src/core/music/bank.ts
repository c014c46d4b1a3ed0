// How does a decoded recording become notes that can be played? Cut at its slots, found by their onset, so that a
// decoder's delay does not matter; held notes are lengthened by a seam nobody hears.
import { INSTRUMENTS, type Instrument, SLOTS, type Slot } from './instruments.ts';

/** One channel of sound. */
export interface Pcm {
  readonly data: Float32Array;
  /** Samples a second. */
  readonly rate: number;
}

/** A recorded note, ready to be played. */
export interface Sample extends Pcm {
  /** MIDI number. */
  readonly note: number;
}

export type Bank = Readonly<Record<Instrument, readonly Sample[]>>;

/** Seconds a held note lasts once it is lengthened: a bar and what rings after it, raised by three semitones. */
const LASTS = 4;
/** Where the seam is, in seconds: the part after `from` is played again, faded over `fade`. */
const SEAM = { from: 1.1, fade: 0.35, search: 0.012 } as const;

/** Seconds around its place in which a note is looked for: decoders begin earlier or later. */
const SEARCH = 0.05;

function cut({ data, rate }: Pcm, { note, at, length }: Slot): Sample {
  const from = Math.max(0, Math.round((at / 1000 - SEARCH) * rate));
  const to = Math.min(data.length, Math.round((at / 1000 + SEARCH) * rate));
  const end = Math.min(data.length, from + Math.round((length / 1000) * rate));
  let peak = 0;
  for (let i = from; i < end; i++) peak = Math.max(peak, Math.abs(data[i] ?? 0));
  let start = from;
  while (start < to && Math.abs(data[start] ?? 0) < peak / 50) start++;
  const begin = Math.max(0, start - Math.round(0.002 * rate));
  return { note, rate, data: data.slice(begin, begin + Math.round((length / 1000) * rate)) };
}

/** How alike two stretches are, counted at every eighth sample. */
function likeness(data: Float32Array, [one, other]: readonly [number, number], length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 8) sum += (data[one + i] ?? 0) * (data[other + i] ?? 0);
  return sum;
}

/** The note again from the seam on, where its waves fit best, until it is long enough. */
function lengthened({ note, rate, data }: Sample): Sample {
  const fade = Math.round(SEAM.fade * rate);
  const search = Math.round(SEAM.search * rate);
  const end = data.length - Math.round(0.08 * rate) - fade;
  const from = Math.round(SEAM.from * rate);
  if (end <= from + search) return { note, rate, data };
  let best = from;
  for (let at = from; at < from + search; at++) {
    if (likeness(data, [end, at], fade) > likeness(data, [end, best], fade)) best = at;
  }
  const out = new Float32Array(Math.round(LASTS * rate));
  out.set(data.subarray(0, end + fade).subarray(0, out.length));
  for (let seam = end; seam < out.length; seam += end - best) {
    for (let i = 0; i < end - best + fade && seam + i < out.length; i++) {
      const share = Math.min(1, i / fade);
      const old = (out[seam + i] ?? 0) * Math.sqrt(1 - share);
      out[seam + i] = (i < fade ? old : 0) + (data[best + i] ?? 0) * Math.sqrt(share);
    }
  }
  return { note, rate, data: out };
}

/** Instruments whose tones last as long as the bow or the breath. */
const LASTING: ReadonlySet<Instrument> = new Set(['flute', 'cello', 'horn', 'tuba', 'harmonium']);

/** All recordings, decoded, as playable notes. */
export function bankOf(recordings: Readonly<Record<Instrument, Pcm>>): Bank {
  const notes = (instrument: Instrument): readonly Sample[] => {
    const found = SLOTS[instrument].map((slot) => cut(recordings[instrument], slot));
    return LASTING.has(instrument) ? found.map(lengthened) : found;
  };
  return Object.fromEntries(INSTRUMENTS.map((name) => [name, notes(name)])) as unknown as Bank;
}

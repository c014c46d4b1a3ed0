// How does one note sound? The nearest recorded note, resampled to its pitch, shaped by an envelope, darker when soft.
import type { Sample } from './bank.ts';
import type { Sound } from './instruments.ts';

/** A recorded note is moved by so many semitones at most: further away it is another instrument. */
export const FURTHEST = 3;

/** When, how high and how loud. */
export interface Stroke {
  readonly pitch: number;
  /** Seconds from the beginning. */
  readonly at: number;
  readonly seconds: number;
  /** 1–127. */
  readonly velocity: number;
}

/** Two channels and a send into the room, at the same rate. */
export interface Bus {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly room: Float32Array;
  readonly rate: number;
}

/** The recorded note nearest to a pitch. Throws where none is near: the composer left its range. */
export function sampleFor(samples: readonly Sample[], pitch: number): Sample {
  const near = samples.reduce<Sample | null>(
    (best, one) => (best === null || Math.abs(one.note - pitch) < Math.abs(best.note - pitch) ? one : best),
    null,
  );
  if (!near || Math.abs(near.note - pitch) > FURTHEST) throw new Error(`no recorded note near ${pitch}`);
  return near;
}

/** Between four samples, a smooth curve through the middle two. */
function between(data: Float32Array, at: number): number {
  const i = Math.floor(at);
  const t = at - i;
  const [a, b, c, d] = [data[i - 1] ?? 0, data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
  const slope = (c - a) / 2;
  const curve = a - 2.5 * b + 2 * c - d / 2;
  const bend = (d - a) / 2 + 1.5 * (b - c);
  return ((bend * t + curve) * t + slope) * t + b;
}

interface Shape {
  readonly attack: number;
  /** Sample at which it is let go. */
  readonly letGo: number;
  readonly release: number;
}

function shapeOf(sound: Sound, stroke: Stroke, rate: number): Shape {
  const rings = sound.kind === 'struck' ? 8 : stroke.seconds;
  return {
    attack: Math.max(1, Math.round(sound.attack * rate)),
    letGo: Math.round(rings * rate),
    release: Math.max(1, Math.round(sound.release * rate)),
  };
}

function envelope({ attack, letGo, release }: Shape, i: number): number {
  const rise = i < attack ? i / attack : 1;
  if (i < letGo) return rise;
  const left = 1 - (i - letGo) / release;
  return left > 0 ? rise * left * left : 0;
}

/** Adds one note to the bus. */
export function play(bus: Bus, { sound, sample, stroke }: Played): void {
  const { rate } = bus;
  const step = (2 ** ((stroke.pitch - sample.note) / 12) * sample.rate) / rate;
  const shape = shapeOf(sound, stroke, rate);
  const loud = stroke.velocity / 100;
  const gain = sound.gain * loud * Math.sqrt(loud);
  const angle = ((sound.pan + 1) * Math.PI) / 4;
  const [left, right] = [Math.cos(angle) * gain, Math.sin(angle) * gain];
  const open = Math.min(1, 0.28 + 0.8 * loud * loud);
  const first = Math.max(0, Math.round(stroke.at * rate));
  const count = Math.min(
    bus.left.length - first,
    Math.floor((sample.data.length - 2) / step),
    shape.letGo + shape.release,
  );
  let dark = 0;
  for (let i = 0; i < count; i++) {
    const raw = between(sample.data, i * step) * envelope(shape, i);
    dark += open * (raw - dark);
    const at = first + i;
    bus.left[at] = (bus.left[at] ?? 0) + dark * left;
    bus.right[at] = (bus.right[at] ?? 0) + dark * right;
    bus.room[at] = (bus.room[at] ?? 0) + dark * gain * sound.room;
  }
}

export interface Played {
  readonly sound: Sound;
  readonly sample: Sample;
  readonly stroke: Stroke;
}

// Where does chance come from? From generators kept in the state, integers only, so that the same seed
// gives the same game on every machine and in every browser.

/** State of one generator: an unsigned 32-bit integer. */
export type Stream = number;

/** One step of mulberry32. Returns a number of 32 bits and the stream's next state. */
function step(stream: Stream): { readonly bits: number; readonly next: Stream } {
  const next = (stream + 0x6d2b79f5) >>> 0;
  let t = next;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return { bits: (t ^ (t >>> 14)) >>> 0, next };
}

/** A generator that walks along a stream; read `stream` afterwards to keep where it stands. */
export class Dice {
  stream: Stream;
  constructor(stream: Stream) {
    this.stream = stream;
  }

  /** An integer from 0 to count − 1. Count is at least 1; up to a few thousand, where the bias is nil. */
  below(count: number): number {
    const { bits, next } = step(this.stream);
    this.stream = next;
    return bits % count;
  }

  /** A new array in random order (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const a = out[i] as T;
      out[i] = out[j] as T;
      out[j] = a;
    }
    return out;
  }

  /** One of the items, or undefined when there is none. */
  pick<T>(items: readonly T[]): T | undefined {
    return items.length > 0 ? items[this.below(items.length)] : undefined;
  }
}

/** A stream of its own for each purpose of a game: FNV-1a over the name, mixed with the seed. */
export function streamOf(seed: number, name: string): Stream {
  let hash = 0x811c9dc5 ^ (seed >>> 0);
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return step(hash >>> 0).bits;
}

// What can a voice play in a bar? Figures: each turns a bar's chord into tones, near where the voice is.
import type { Cell } from './cells.ts';
import { BAR, type Bar, type Key, type Voice } from './piece.ts';
import { nearest, nearestOf, pitchOf, triad } from './scale.ts';
import { placeOf, RANGE, type Sheet, type Tone } from './sheet.ts';

/** Which tones of the chord a voice takes when it accompanies: 0 root, 1 third, 2 fifth. Together they make it whole. */
const TAKES: Readonly<Record<Voice, readonly [number, number]>> = {
  association: [1, 2],
  company: [0, 2],
  authority: [2, 0],
  research: [1, 0],
  drum: [0, 2],
  house: [0, 2],
  pulse: [0, 2],
  drone: [0, 2],
  residents: [1, 2],
};

/** A bar as one voice sees it. */
export interface Seen {
  readonly sheet: Sheet;
  readonly bar: Bar;
  readonly voice: Voice;
}

const takes = ({ bar, voice }: Seen): readonly [number, number] => {
  const tones = triad(bar.key, bar.chord);
  const [one, other] = TAKES[voice];
  return [tones[one] ?? 0, tones[other] ?? 0];
};

const place = ({ sheet, voice }: Seen): number => placeOf(sheet, voice);

/** A motif, moved by octaves as a whole to where the voice is; folded into its range where that is too far. */
export function sung(seen: Seen, cell: Cell, from: Pick<Bar, 'key' | 'chord'> = seen.bar): readonly Tone[] {
  const [low, high] = RANGE[seen.voice];
  const raw = cell.map(([, , step]) => pitchOf(from.key, from.chord + step));
  const near = place(seen);
  const octaves = Array.from({ length: 10 }, (_, i) => 12 * i).filter(
    (up) => Math.min(...raw) + up >= low && Math.max(...raw) + up <= high,
  );
  const start = raw[0] ?? 0;
  const best = octaves.reduce<number | null>(
    (found, up) =>
      found === null || Math.abs(start + up - near) < Math.abs(start + found - near) ? up : found,
    null,
  );
  const isFar = best === null || Math.abs(start + best - near) > 12;
  let folded = near;
  return cell.map(([at, length], i) => {
    const pitch = raw[i] ?? 0;
    folded = nearest(pitch % 12, folded, RANGE[seen.voice]);
    return { at, length, pitch: isFar ? folded : pitch + best };
  });
}

/** Two long tones of the chord. */
export function held(seen: Seen): readonly Tone[] {
  const [one, other] = takes(seen);
  const first = nearestOf([one, other], place(seen), RANGE[seen.voice]);
  const second = nearest(first % 12 === one ? other : one, first, RANGE[seen.voice]);
  return [
    { at: 0, length: 8, pitch: first },
    { at: 8, length: 8, pitch: second },
  ];
}

/** One tone of the chord for the whole of a span. */
export function toneOf(seen: Seen, at: number, length: number): Tone {
  return { at, length, pitch: nearestOf(takes(seen), place(seen), RANGE[seen.voice]) };
}

/** The chord opened into eighths, up and down again, as a harp does. */
export function broken(seen: Seen): readonly Tone[] {
  const steps = [0, 4, 7, 9, 11, 9, 7, 4] as const;
  return sung(
    seen,
    steps.map((step, i) => [2 * i, 4 > BAR - 2 * i ? BAR - 2 * i : 4, step] as const),
  );
}

/** The whole chord at once, from below: root, fifth, octave, third above. */
export function struck(seen: Seen, length: number): readonly Tone[] {
  return sung(seen, [
    [0, length, 0],
    [0, length, 4],
    [0, length, 7],
    [0, length, 9],
  ]);
}

/** Four tones of the chord into the next bar, upwards or downwards from where the voice is; back where it has no room. */
export function run(seen: Seen, direction: 'up' | 'down'): readonly Tone[] {
  const classes = triad(seen.bar.key, seen.bar.chord);
  const [low, high] = RANGE[seen.voice];
  const ladder = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((pitch) =>
    classes.includes(pitch % 12),
  );
  const upwards = ladder.filter((pitch) => pitch >= place(seen)).slice(0, 4);
  const downwards = ladder
    .filter((pitch) => pitch <= place(seen))
    .reverse()
    .slice(0, 4);
  const [wanted, other] = direction === 'up' ? [upwards, downwards] : [downwards, upwards];
  const steps = wanted.length < 4 && other.length > wanted.length ? other : wanted;
  return steps.map((pitch, i) => ({ at: 8 + 2 * i, length: 2, pitch }));
}

/** A bass that walks between root and fifth; at the first level it only stands. */
export function bass(seen: Seen, level: number): readonly Tone[] {
  const [root, fifth] = takes(seen);
  const [low, high] = RANGE[seen.voice];
  const ground = nearest(root, (low + high) >> 1, RANGE[seen.voice]);
  const above = nearest(fifth, ground, RANGE[seen.voice]);
  const pattern: readonly (readonly [number, number, number])[] =
    level > 1
      ? [
          [0, 3, ground],
          [4, 2, above],
          [8, 3, ground],
          [12, 2, above],
          [14, 2, ground],
        ]
      : [
          [0, 6, ground],
          [8, 6, above],
        ];
  return pattern.map(([at, length, pitch]) => ({ at, length, pitch }));
}

/** Wooden blocks: quarters at the first level, eighths at the second. */
export function beats(level: number): readonly Tone[] {
  const every = level > 1 ? 2 : 4;
  return Array.from({ length: BAR / every }, (_, i) => ({
    at: i * every,
    length: 1,
    pitch: (i * every) % 8 === 0 ? 77 : 76,
  }));
}

/** A key of one's own, for who plays alone: some tones are shared, others rub. */
export function ownKey(key: Key, apart: number): Key {
  return { tonic: (key.tonic + apart) % 12, mode: key.mode };
}

// How does the piece end? One cadence for each of the five endings, and one for a game that was stopped, in the home key.
import type { Ending } from '../../engine/index.ts';
import { CELLS, hesitant, lifted, ROUND } from './cells.ts';
import { bass, beats, broken, held, type Seen, struck, sung, toneOf } from './figures.ts';
import { HOME } from './harmony.ts';
import { BAR, type Bar, CADENCE_BARS, type Key, type Mode, type Voice } from './piece.ts';
import { type Sheet, type Tone, write } from './sheet.ts';

type Figure =
  | 'motif'
  | 'answer'
  | 'fragment'
  | 'held'
  | 'broken'
  | 'hold'
  | 'chord'
  | 'late'
  | 'bass'
  | 'beats'
  | 'stroke'
  | 'tick'
  | 'roll'
  | 'round'
  | 'rests';

/** How a piece closes: as its game ended, or open where the bell rang first. */
export type Closing = Ending | 'stopped';

interface Cadence {
  readonly mode: Mode;
  /** Roots of its bars. */
  readonly chords: readonly number[];
  readonly velocity: number;
  readonly parts: Partial<Readonly<Record<Voice, readonly Figure[]>>>;
}

const CADENCES: Readonly<Record<Closing, Cadence>> = {
  /** Bare and falling, but it does end: everybody for themselves, then one empty fifth. */
  cacophony: {
    mode: 'aeolian',
    chords: [0, 5, 3, 0],
    velocity: 46,
    parts: {
      association: ['fragment', 'rests', 'rests', 'late'],
      company: ['rests', 'rests', 'held', 'hold'],
      research: ['rests', 'fragment', 'rests', 'rests'],
      drone: ['hold', 'hold', 'hold', 'hold'],
    },
  },
  /** One after the other, to a half close: a question. */
  solos: {
    mode: 'dorian',
    chords: [0, 3, 0, 4],
    velocity: 54,
    parts: {
      association: ['rests', 'rests', 'motif', 'hold'],
      company: ['motif', 'rests', 'rests', 'hold'],
      authority: ['rests', 'motif', 'rests', 'late'],
      research: ['rests', 'fragment', 'held', 'late'],
      drone: ['hold', 'rests', 'hold', 'rests'],
    },
  },
  /** Everybody in turn, then all on the fifth: it waits for a year that has not been played. */
  stopped: {
    mode: 'mixolydian',
    chords: [0, 3, 1, 4],
    velocity: 56,
    parts: {
      association: ['motif', 'rests', 'held', 'hold'],
      company: ['rests', 'motif', 'held', 'hold'],
      authority: ['held', 'rests', 'motif', 'hold'],
      research: ['rests', 'broken', 'broken', 'chord'],
      house: ['bass', 'bass', 'bass', 'hold'],
    },
  },
  /** Two lines over a soft ground, to a plagal close. */
  duet: {
    mode: 'mixolydian',
    chords: [0, 6, 3, 0],
    velocity: 60,
    parts: {
      association: ['motif', 'answer', 'held', 'hold'],
      company: ['held', 'motif', 'held', 'hold'],
      research: ['rests', 'broken', 'broken', 'chord'],
      authority: ['rests', 'rests', 'held', 'hold'],
      house: ['bass', 'bass', 'bass', 'hold'],
    },
  },
  /** All four, through the fifth, home. */
  ensemble: {
    mode: 'ionian',
    chords: [3, 1, 4, 0],
    velocity: 66,
    parts: {
      association: ['motif', 'answer', 'held', 'hold'],
      company: ['held', 'held', 'motif', 'hold'],
      authority: ['held', 'motif', 'held', 'hold'],
      research: ['broken', 'broken', 'broken', 'chord'],
      house: ['bass', 'bass', 'bass', 'hold'],
      drum: ['stroke', 'rests', 'stroke', 'stroke'],
    },
  },
  /** The whole band, and the residents dance. */
  concert: {
    mode: 'ionian',
    chords: [3, 1, 4, 0],
    velocity: 70,
    parts: {
      association: ['motif', 'answer', 'motif', 'hold'],
      company: ['motif', 'held', 'answer', 'hold'],
      authority: ['held', 'motif', 'held', 'hold'],
      research: ['broken', 'broken', 'broken', 'chord'],
      residents: ['round', 'round', 'held', 'hold'],
      house: ['bass', 'bass', 'bass', 'hold'],
      pulse: ['beats', 'beats', 'beats', 'tick'],
      drum: ['stroke', 'stroke', 'roll', 'stroke'],
    },
  },
};

type Plays = (seen: Seen) => readonly Tone[];

function motif({ voice }: Seen) {
  return voice in CELLS ? CELLS[voice as keyof typeof CELLS].health : [];
}

const FIGURES: Readonly<Record<Figure, Plays>> = {
  motif: (seen) => sung(seen, motif(seen)),
  answer: (seen) => sung(seen, lifted(motif(seen))),
  fragment: (seen) => sung(seen, hesitant(motif(seen), 3, 2)),
  held,
  broken,
  hold: (seen) => [toneOf(seen, 0, BAR)],
  chord: (seen) => struck(seen, BAR),
  late: (seen) => [toneOf(seen, 6, BAR - 6)],
  bass: (seen) => bass(seen, 2),
  beats: () => beats(2),
  stroke: (seen) => [toneOf(seen, 0, 4)],
  tick: () => beats(1).slice(0, 1),
  roll: (seen) => [0, 4, 8, 10, 12, 13, 14, 15].map((at) => toneOf(seen, at, at < 12 ? 2 : 1)),
  round: (seen) => sung(seen, ROUND[seen.bar.index % 2] ?? ROUND[0]),
  rests: () => [],
};

export function homeKey(ending: Closing): Key {
  return { tonic: HOME, mode: CADENCES[ending].mode };
}

export interface Close {
  readonly ending: Closing;
  /** Number of its first bar. */
  readonly from: number;
  readonly year: number;
  readonly because: number;
}

/** Writes the cadence and gives its bars. */
export function writeCadence(sheet: Sheet, { ending, from, year, because }: Close): readonly Bar[] {
  const { chords, velocity, parts } = CADENCES[ending];
  const key = homeKey(ending);
  const bars = chords.slice(0, CADENCE_BARS).map((chord, i) => ({ index: from + i, year, key, chord }));
  for (const [i, bar] of bars.entries()) {
    for (const [voice, figures] of Object.entries(parts) as [Voice, readonly Figure[]][]) {
      const soft = voice === 'pulse' || voice === 'drone' ? 32 : velocity;
      const part = { voice, line: null, velocity: soft, because: [because] } as const;
      write(sheet, bar, { part, tones: FIGURES[figures[i] ?? 'rests']({ sheet, bar, voice }) });
    }
  }
  return bars;
}

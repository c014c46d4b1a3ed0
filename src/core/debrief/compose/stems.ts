// What plays behind the table? Four loops in time with each other, one for each actor's instrument, in two manners:
// alone, thin and hesitant; joined by lanterns, carrying each other. Who stands how decides what of it is heard.
import { ACTORS, type ActorId, type Theme } from '../../content/vocabulary.ts';
import { CELLS, type Cell, hesitant, lifted } from './cells.ts';
import { broken, held, type Seen, sung, toneOf } from './figures.ts';
import { HOME } from './harmony.ts';
import { BAR, type Bar, type Key, type Score } from './piece.ts';
import { newSheet, type Tone, write } from './sheet.ts';

const MANNERS = ['alone', 'joined'] as const;
type Manner = (typeof MANNERS)[number];

export interface Stem {
  readonly actor: ActorId;
  readonly manner: Manner;
}

export const STEMS: readonly Stem[] = ACTORS.flatMap((actor) => MANNERS.map((manner) => ({ actor, manner })));

const LOOP_BPM = 88;
const KEY: Key = { tonic: HOME, mode: 'ionian' };
/** Roots of its twelve bars; the last one leads back to the first. */
const CHORDS = [0, 0, 5, 5, 3, 3, 1, 4, 0, 5, 3, 4] as const;

type Figure = 'rests' | 'holds' | 'opens' | 'stands' | Theme | `${Theme}+`;

/** A letter for each bar: who carries, who sings, who rests. */
const JOINED: Readonly<Record<ActorId, readonly Figure[]>> = {
  association: [
    'health',
    'holds',
    'education',
    'stands',
    'holds',
    'energy',
    'holds',
    'rests',
    'health+',
    'holds',
    'education+',
    'stands',
  ],
  company: [
    'holds',
    'holds',
    'stands',
    'health',
    'holds',
    'stands',
    'holds',
    'education',
    'holds',
    'energy',
    'holds',
    'holds',
  ],
  authority: [
    'stands',
    'rests',
    'holds',
    'holds',
    'health',
    'holds',
    'rests',
    'stands',
    'stands',
    'holds',
    'energy',
    'holds',
  ],
  research: [
    'opens',
    'opens',
    'opens',
    'opens',
    'opens',
    'opens',
    'health',
    'opens',
    'opens',
    'opens',
    'opens',
    'education',
  ],
};

/** Bars in which who is alone begins something, and with what. */
const ALONE: Readonly<Record<ActorId, readonly (readonly [bar: number, theme: Theme])[]>> = {
  association: [
    [0, 'health'],
    [5, 'education'],
    [9, 'health'],
  ],
  company: [
    [2, 'health'],
    [7, 'energy'],
    [11, 'health'],
  ],
  authority: [
    [4, 'education'],
    [10, 'health'],
  ],
  research: [
    [1, 'education'],
    [6, 'energy'],
    [8, 'education'],
  ],
};

/** A theme's motif; with a plus, one tone of the chord higher. */
function motif(actor: ActorId, figure: Theme | `${Theme}+`): Cell {
  const [theme = 'health'] = figure.split('+') as [Theme];
  return figure.endsWith('+') ? lifted(CELLS[actor][theme]) : CELLS[actor][theme];
}

function tonesOf(seen: Seen, actor: ActorId, figure: Figure): readonly Tone[] {
  switch (figure) {
    case 'rests':
      return [];
    case 'holds':
      return held(seen);
    case 'stands':
      return [toneOf(seen, 0, BAR)];
    case 'opens':
      return broken(seen);
    default:
      return sung(seen, motif(actor, figure));
  }
}

const MELODY = 58;
const CARRYING = 46;
const HESITANT = 50;

const SINGING: ReadonlySet<Figure> = new Set(['rests', 'holds', 'opens', 'stands']);

/** One loop as notes: the same for everybody, whatever has been played. */
export function stemOf({ actor, manner }: Stem): Score {
  const sheet = newSheet();
  for (const [index, chord] of CHORDS.entries()) {
    const bar: Bar = { index, year: 1, key: KEY, chord };
    const seen: Seen = { sheet, bar, voice: actor };
    const part = { voice: actor, line: null, because: [] } as const;
    const begun = ALONE[actor].find(([at]) => at === index);
    if (manner === 'joined') {
      const figure = JOINED[actor][index] ?? 'rests';
      const velocity = SINGING.has(figure) ? CARRYING : MELODY;
      write(sheet, bar, { part: { ...part, velocity }, tones: tonesOf(seen, actor, figure) });
    } else if (begun) {
      const tones = sung(seen, hesitant(CELLS[actor][begun[1]], 3, 3));
      write(sheet, bar, { part: { ...part, velocity: HESITANT }, tones });
    }
  }
  return { bpm: LOOP_BPM, length: CHORDS.length * BAR, notes: sheet.notes };
}

/** How an actor stands this moment. */
export interface Standing {
  /** By a lantern, to anybody. */
  readonly joined: readonly ActorId[];
  /** Plans or has given something this year. */
  readonly contributing: readonly ActorId[];
}

/** From 0 to 1: how much of a loop is heard. Everybody is heard a little. */
export function shareOf({ actor, manner }: Stem, { joined, contributing }: Standing): number {
  const isJoined = joined.includes(actor);
  if (isJoined !== (manner === 'joined')) return 0;
  if (contributing.includes(actor)) return manner === 'joined' ? 1 : 0.95;
  return manner === 'joined' ? 0.7 : 0.65;
}

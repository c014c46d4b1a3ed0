// What is heard, year by year, for whoever cannot hear it? Counted from the notes, and from the entries they rest on.
import { ACTORS } from '../../content/vocabulary.ts';
import type { Entry, EventType } from '../../engine/index.ts';
import { BAR, type Bar, CADENCE_BARS, type Note, type Piece, secondsOf, type Voice } from './piece.ts';
import { isInKey } from './scale.ts';

export interface Passage {
  /** Of the game, from 1; null for the cadence of the ending. */
  readonly year: number | null;
  /** Seconds from the beginning of the piece. */
  readonly from: number;
  readonly to: number;
  /** As many of the actors' instruments sound together for at least half of it. */
  readonly together: number;
  /** Many of their tones are not in the key. */
  readonly apart: boolean;
  readonly bass: boolean;
  readonly beat: boolean;
  readonly accords: number;
  readonly skies: number;
  readonly overlaps: number;
  readonly residents: boolean;
  readonly clouds: boolean;
}

/** Joined actors stray with one tone in ten, others with one in four. */
const IN_KEY = 0.85;

const SEATS: ReadonlySet<Voice> = new Set(ACTORS);

function togetherIn(notes: readonly Note[], sixteenths: number): number {
  const moments = new Map<number, Set<Voice>>();
  for (const { voice, start, length } of notes) {
    for (let at = start; at < start + length; at++) {
      moments.set(at, (moments.get(at) ?? new Set()).add(voice));
    }
  }
  const lasts = (count: number) => [...moments.values()].filter(({ size }) => size >= count).length;
  const most = ACTORS.map((_, i) => i + 1).filter((count) => lasts(count) * 2 >= sixteenths);
  return most.at(-1) ?? Math.min(1, notes.length);
}

function isApart(notes: readonly Note[], bars: readonly Bar[]): boolean {
  const keys = new Map(bars.map(({ index, key }) => [index, key]));
  const home = notes.filter(({ bar, pitch }) => {
    const key = keys.get(bar);
    return key !== undefined && isInKey(key, pitch);
  });
  return home.length < IN_KEY * notes.length;
}

interface Part {
  readonly year: number | null;
  readonly bars: readonly Bar[];
}

function passageOf(piece: Piece, entries: readonly Entry[], { year, bars }: Part): Passage {
  const [first, count] = [bars[0]?.index ?? 0, bars.length];
  const notes = piece.notes.filter(({ bar }) => bar >= first && bar < first + count);
  const seats = notes.filter(({ voice }) => SEATS.has(voice));
  const reasons = [...new Set(notes.flatMap(({ because }) => because))].flatMap(
    (i) => entries[i]?.event ?? [],
  );
  const events = (type: EventType) => reasons.filter((event) => event.type === type).length;
  const sounds = (voice: Voice) => notes.some((note) => note.voice === voice);
  return {
    year,
    from: secondsOf(first * BAR, piece.bpm),
    to: secondsOf((first + count) * BAR, piece.bpm),
    together: togetherIn(seats, count * BAR),
    apart: isApart(seats, bars),
    bass: sounds('house'),
    beat: sounds('pulse'),
    accords: events('accordSounded'),
    skies: events('skyCleared'),
    overlaps: reasons.filter((event) => event.type === 'contributed' && event.lost.length > 0).length,
    residents: sounds('residents'),
    clouds: sounds('drone'),
  };
}

/** One for each year, and one for the cadence. */
export function passagesOf(piece: Piece, entries: readonly Entry[]): readonly Passage[] {
  const end = piece.bars.length - CADENCE_BARS;
  const played = piece.bars.slice(0, end);
  const parts: readonly Part[] = [
    ...[...new Set(played.map(({ year }) => year))].map((year) => ({
      year,
      bars: played.filter((bar) => bar.year === year),
    })),
    { year: null, bars: piece.bars.slice(end) },
  ];
  return parts.map((part) => passageOf(piece, entries, part));
}

// How does the debrief read a game? As chapters, one for each year, folded from the entries of its log.
import type { ActorId } from '../content/vocabulary.ts';
import {
  calendar,
  type Deck,
  type Entry,
  type EventType,
  type GameEvent,
  type Rules,
  SESSION,
  type Session,
  type Setup,
} from '../engine/index.ts';

/** An entry whose event is known by type. */
export type Told<T extends EventType> = Entry & { readonly event: Extract<GameEvent, { type: T }> };

export interface Chapter {
  /** Year of play. */
  readonly year: number;
  /** The same year in the calendar. */
  readonly calendar: number;
  readonly entries: readonly Entry[];
}

export interface Tale {
  readonly deck: Deck;
  readonly setup: Setup;
  readonly session: Session;
  /** In seating order. */
  readonly seats: readonly ActorId[];
  /** The year that was played first and did not count. */
  readonly rehearsal: Chapter | null;
  /** Years that count, in order. */
  readonly years: readonly Chapter[];
  /** All entries of the years that count. */
  readonly entries: readonly Entry[];
}

/** What a debrief is folded from: the setup of a game and the entries of its log. */
export interface Played {
  readonly setup: Setup;
  readonly entries: readonly Entry[];
}

interface OpenChapter {
  readonly year: number;
  readonly rehearsal: boolean;
  readonly entries: Entry[];
}

function chaptersOf(entries: readonly Entry[]): readonly OpenChapter[] {
  const chapters: OpenChapter[] = [];
  for (const entry of entries) {
    const { event, year } = entry;
    const last = chapters.at(-1);
    if (event.type === 'yearBegan') chapters.push({ year, rehearsal: event.rehearsal, entries: [entry] });
    else if (last?.year === year) last.entries.push(entry);
    else chapters.push({ year, rehearsal: false, entries: [entry] });
  }
  return chapters;
}

export function taleOf(rules: Rules, { setup, entries }: Played): Tale {
  const session = SESSION[setup.session];
  const dated = (chapter: OpenChapter): Chapter => ({
    year: chapter.year,
    calendar: calendar(session, chapter.year),
    entries: chapter.entries,
  });
  const chapters = chaptersOf(entries);
  const years = chapters.filter((chapter) => !chapter.rehearsal).map(dated);
  const [rehearsal] = chapters.filter((chapter) => chapter.rehearsal).map(dated);
  return {
    deck: rules.deck,
    setup,
    session,
    seats: setup.seats.map((seat) => seat.actor),
    rehearsal: rehearsal ?? null,
    years,
    entries: years.flatMap((chapter) => chapter.entries),
  };
}

/** The entries of one type. */
export function told<T extends EventType>(entries: readonly Entry[], type: T): readonly Told<T>[] {
  return entries.filter((entry): entry is Told<T> => entry.event.type === type);
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Entries of the years before this one. */
export function before(tale: Tale, chapter: Chapter): readonly Entry[] {
  return tale.years.filter(({ year }) => year < chapter.year).flatMap(({ entries }) => entries);
}

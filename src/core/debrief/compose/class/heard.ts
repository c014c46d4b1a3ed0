// What of each table is heard in the piece of its class? Its years, the motifs it played, and how full its lines are.
import { ACTORS, type ActorId, CONDITIONS, type Condition, type Theme } from '../../../content/vocabulary.ts';
import { type Entry, FULL } from '../../../engine/index.ts';
import { told } from '../../tale.ts';
import type { Closing } from '../cadence.ts';
import { type Facts, factsOf } from '../facts.ts';
import { turns } from '../turns.ts';

/** A table of the class: its number in the room, from 0, the entries of its game, and how that closed. */
export interface Playing {
  readonly table: number;
  readonly entries: readonly Entry[];
  readonly ending: Closing;
}

/** What somebody did, as a motif. */
export interface Motif {
  readonly actor: ActorId;
  readonly theme: Theme;
  /** whole: joined to others. begun: for oneself, or nothing yet. */
  readonly kind: 'whole' | 'begun';
  readonly because: readonly number[];
}

export interface HeardTable {
  readonly table: number;
  /** One for each year it played; never empty once a game has begun. */
  readonly years: readonly { readonly facts: Facts; readonly motifs: readonly Motif[] }[];
  /** Notes earned of a hundred possible ones on each line; 0 where none counts. */
  readonly shares: Readonly<Record<Condition, number>>;
}

function motifsOf(facts: Facts): readonly Motif[] {
  const all = turns(facts);
  const done = all.filter(({ kind }) => kind !== 'fragment');
  return (done.length > 0 ? done : all).map(({ actor, theme, kind, because }) => ({
    actor,
    theme,
    kind: kind === 'cell' ? 'whole' : 'begun',
    because,
  }));
}

function shareOf(entries: readonly Entry[], condition: Condition): number {
  const notes = told(entries, 'notesEarned').flatMap(({ event }) => event.notes[condition] ?? []);
  const earned = notes.reduce((sum, one) => sum + one, 0);
  return notes.length === 0 ? 0 : Math.floor((100 * earned) / (FULL * notes.length));
}

export function heardTable({ table, entries }: Playing): HeardTable {
  const shares = CONDITIONS.map((condition) => [condition, shareOf(entries, condition)]);
  return {
    table,
    years: factsOf(entries).map((facts) => ({ facts, motifs: motifsOf(facts) })),
    shares: Object.fromEntries(shares) as Record<Condition, number>,
  };
}

/** The line as all tables have it together: of a hundred. */
export function shareTogether(heard: readonly HeardTable[], condition: Condition): number {
  const sum = heard.reduce((all, { shares }) => all + shares[condition], 0);
  return heard.length === 0 ? 0 : Math.floor(sum / heard.length);
}

/** A motif of this table for an actor who is free: its newest ones first, else one an actor lends its instrument to. */
export function motifFor(heard: HeardTable, taken: ReadonlySet<ActorId>, nth: number): Motif | null {
  const newest = [...heard.years].reverse().flatMap(({ motifs }) => motifs);
  const free = newest.filter(({ actor }) => !taken.has(actor));
  const found = free[nth % Math.max(1, free.length)];
  if (found) return found;
  const actor = ACTORS.find((one) => !taken.has(one));
  const [any] = newest;
  return actor && any ? { ...any, actor } : null;
}

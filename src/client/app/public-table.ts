// What may the whole room see? The table as it lies open, in a shape of its own: nothing of a single seat fits into it.
import type { ActorId } from '../../core/content/vocabulary.ts';
import {
  audience,
  type Entry,
  type Log,
  type Rules,
  replay,
  upTo,
  type View,
} from '../../core/engine/index.ts';
import type { Update } from '../../core/table/table.ts';
import type { Sight } from './holding.ts';

/** The view of nobody's seat. */
export type OpenView = View & { readonly seat: null };

/** Which part of the year the people at the table have before them. */
export const PARTS = ['observe', 'agree', 'act', 'review', 'ending'] as const;
export type Part = (typeof PARTS)[number];

/** How far the people at the table have read. */
export interface Reading {
  readonly part: Part;
  /** Place in the game of the last thing told in this review; null: everything has been told. */
  readonly told: number | null;
}

export interface PublicTable extends Reading {
  /** The save it is written to. */
  readonly id: string;
  readonly view: OpenView;
  /** The table before the plans turned over, while their review is told. */
  readonly before: OpenView | null;
  /** What everybody has seen since this year began. */
  readonly entries: readonly Entry[];
  readonly sight: Sight;
  /** Seats held in the room; whose turn it is among them, or nobody's. */
  readonly persons: readonly ActorId[];
  readonly turn: ActorId | null;
}

/** What a table knows of itself when the room is to see it. */
export interface Lying {
  readonly id: string;
  readonly rules: Rules;
  readonly log: Log;
  /** What lies open on the table: the update of nobody's seat. */
  readonly open: Update;
  readonly sight: Sight;
  readonly persons: readonly ActorId[];
  readonly seat: ActorId;
}

/** What a seat holds stays out, even where rules have opened it: the review tells it piece by piece. */
function openly(view: View): OpenView {
  if (view.seat !== null) throw new Error('a view of one seat is not for the room');
  const seats = view.seats.map((seat) => ({ ...seat, hand: null, plan: null, mandate: null }));
  return { ...view, seat: null, seats };
}

function untold(entry: Entry): Entry {
  return entry.event.type === 'plansTurned' ? { ...entry, event: { ...entry.event, plans: [] } } : entry;
}

function thisYear(entries: readonly Entry[]): readonly Entry[] {
  const open = entries.filter(({ event }) => audience(event) === null);
  const began = open.map(({ event }) => event.type).lastIndexOf('yearBegan');
  return open.slice(Math.max(0, began)).map(untold);
}

/** The year is played again up to the last decision before its plans turned over. */
function beforeTurning({ rules, log }: Lying, entries: readonly Entry[]): OpenView | null {
  const turned = entries.filter(({ event }) => event.type === 'plansTurned').at(-1);
  if (!turned) return null;
  const then = replay(rules, upTo(log, turned.at - 1));
  return then.ok ? openly(rules.view(then.replay.state, null)) : null;
}

/** Nobody's turn where all decide together. */
function turnOf({ open, persons, seat }: Lying): ActorId | null {
  const { step } = open.view;
  return persons.length > 1 && (step === 'act' || step === 'point') ? seat : null;
}

export function publicTable(lying: Lying, reading: Reading): PublicTable {
  const entries = thisYear(lying.open.entries);
  const tells = reading.part === 'review' && reading.told !== null;
  return {
    ...reading,
    id: lying.id,
    view: openly(lying.open.view),
    before: tells ? beforeTurning(lying, entries) : null,
    entries,
    sight: lying.sight,
    persons: lying.persons,
    turn: turnOf(lying),
  };
}

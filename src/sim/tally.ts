// What happened in a game, counted? Mechanisms, and for each seat where its effort went and its hands.
import type { ActorId } from '../core/content/vocabulary.ts';
import type { GameEvent } from '../core/engine/index.ts';

export const MECHANISMS = [
  'overlap',
  'lantern',
  'loan',
  'ask',
  'resonance',
  'duet',
  'accord',
  'star',
  'eventMet',
  'mandateMet',
] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** Where a seat's effort went, and what became of its hands. */
export interface SeatTally {
  /** Effort of a year, all years. */
  given: number;
  /** Icons that filled needs, and icons that filled nothing. */
  filled: number;
  lost: number;
  alone: number;
  house: number;
  lent: number;
  unspent: number;
  promised: number;
  kept: number;
}

export interface GameTally {
  readonly mechanisms: Record<Mechanism, number>;
  readonly seats: Map<ActorId, SeatTally>;
}

export function newTally(): GameTally {
  const mechanisms = Object.fromEntries(MECHANISMS.map((name) => [name, 0])) as Record<Mechanism, number>;
  return { mechanisms, seats: new Map() };
}

const NOTHING: SeatTally = {
  given: 0,
  filled: 0,
  lost: 0,
  alone: 0,
  house: 0,
  lent: 0,
  unspent: 0,
  promised: 0,
  kept: 0,
};

export function seatTally(tally: GameTally, seat: ActorId): SeatTally {
  const known = tally.seats.get(seat) ?? { ...NOTHING };
  tally.seats.set(seat, known);
  return known;
}

function grow<K extends string>(counts: Record<K, number>, key: K, by: number): void {
  counts[key] += by;
}

type Count<T extends GameEvent['type']> = (tally: GameTally, event: Extract<GameEvent, { type: T }>) => void;

const COUNTS: { readonly [T in GameEvent['type']]?: Count<T> } = {
  lanternLit: ({ mechanisms }) => grow(mechanisms, 'lantern', 1),
  lent: (tally, { from }) => {
    tally.mechanisms.loan++;
    seatTally(tally, from).lent++;
  },
  recalled: (tally, { from }) => {
    tally.mechanisms.loan--;
    seatTally(tally, from).lent--;
  },
  asked: ({ mechanisms }) => grow(mechanisms, 'ask', 1),
  resonated: ({ mechanisms }) => grow(mechanisms, 'resonance', 1),
  accordSounded: ({ mechanisms }) => grow(mechanisms, 'accord', 1),
  starPlaced: ({ mechanisms }) => grow(mechanisms, 'star', 1),
  eventChecked: ({ mechanisms }, { ready }) => grow(mechanisms, 'eventMet', ready ? 1 : 0),
  mandateChecked: ({ mechanisms }, { met }) => grow(mechanisms, 'mandateMet', met ? 1 : 0),
  contributed: (tally, { seat, needs, lost, duet }) => {
    const mine = seatTally(tally, seat);
    mine.filled += needs.length + (duet === null ? 0 : 1);
    mine.lost += lost.length;
    tally.mechanisms.duet += duet === null ? 0 : 1;
    tally.mechanisms.overlap += lost.some((icon) => icon.to !== null) ? 1 : 0;
  },
  wentAlone: (tally, { seat, effort }) => grow(seatTally(tally, seat), 'alone', effort),
  unspent: (tally, { seat, effort }) => grow(seatTally(tally, seat), 'unspent', effort),
  effortSet: (tally, { seat, effort }) => grow(seatTally(tally, seat), 'given', effort),
  pledged: (tally, { seat }) => grow(seatTally(tally, seat), 'house', 1),
  withdrawn: (tally, { seat }) => grow(seatTally(tally, seat), 'house', -1),
  pledgeReturned: (tally, { seat }) => grow(seatTally(tally, seat), 'house', -1),
  handKept: (tally, { seat }) => {
    seatTally(tally, seat).promised++;
    seatTally(tally, seat).kept++;
  },
  handBroken: (tally, { seat }) => void seatTally(tally, seat).promised++,
};

export function count(tally: GameTally, events: readonly GameEvent[]): void {
  for (const event of events) (COUNTS[event.type] as Count<GameEvent['type']> | undefined)?.(tally, event);
}

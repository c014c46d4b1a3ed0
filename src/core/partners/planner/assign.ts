// Who points where? What a table that talks freely would agree on: every seat works out the same from what
// everybody knows, so nobody has to be told.
import type { ActorId } from '../../content/vocabulary.ts';
import { NUMBERS } from '../../engine/index.ts';
import type { Board, Sky } from './board.ts';
import { countOf, type Groups, joined, joinedBy, pairsIn } from './connect.ts';
import { chanceOf } from './library.ts';
import { nearness, starsFor, worthOf } from './opinion.ts';

/** Trends that are looked at together: more would cost time and change nothing. */
const SHORTLIST = 5;
/** What one more connected pair of seats is worth for every year it lasts. */
const PAIR = 0.7;
/** Needs that seats without a hand here bring along. */
const VISITORS = 0.6;

export interface Assignment {
  /** Trend for each seat's hand, in table order; null for a seat that goes it alone. */
  readonly trends: readonly (string | null)[];
  /** The trends that matter most, best first. */
  readonly top: readonly string[];
}

interface Candidate {
  readonly sky: Sky;
  /** Value of each group of hands here, by its bits. */
  readonly value: readonly number[];
}

interface Split {
  readonly one: Candidate;
  readonly other: Candidate;
  /** Hands on `one`; the rest of the table is on `other`. */
  readonly group: number;
  readonly rest: number;
  readonly value: number;
}

export function assign(board: Board, lone: ActorId | null): Assignment {
  const seats = board.view.seats.map((seat) => seat.actor);
  const table = ((1 << seats.length) - 1) & ~(lone === null ? 0 : 1 << seats.indexOf(lone));
  const candidates = [...board.skies]
    .sort((a, b) => interest(board, b) - interest(board, a))
    .slice(0, SHORTLIST)
    .map((sky) => candidateOf(board, sky, seats));
  const best = bestSplit(board, candidates, table);
  if (!best) return { trends: seats.map(() => null), top: [] };
  const { one, other, group, rest } = best;
  const trends = seats.map((_, i) => (group & (1 << i) ? one.sky.id : rest & (1 << i) ? other.sky.id : null));
  return { trends, top: rest === 0 ? [one.sky.id] : [one.sky.id, other.sky.id] };
}

function interest(board: Board, sky: Sky): number {
  return worthOf(board, sky, 'priority') * (0.3 + nearness(board, sky.left - 3));
}

function candidateOf(board: Board, sky: Sky, seats: readonly ActorId[]): Candidate {
  const chances = seats.map((seat) => chanceToFill(board, sky, seat));
  const value = Array.from({ length: 1 << seats.length }, (_, group) => {
    const come = chances.filter((_chance, i) => group & (1 << i));
    return come.length === 0 ? 0 : hopeFor(board, sky, come);
  });
  return { sky, value };
}

/** Chance that the actor's deck gives it a card this year that fills something here. */
export function chanceToFill(board: Board, sky: Sky, seat: ActorId): number {
  const { library } = board;
  let cards = 0;
  for (const icons of library.fitting(seat, sky.id)) {
    const sure = icons.some((icon) => (sky.open[icon] ?? 0) > 0);
    const guess = sky.hidden > 0 ? Math.max(...icons.map((icon) => sky.guess[icon] ?? 0)) : 0;
    cards += sure ? 1 : guess;
  }
  return chanceOf(cards, library.size(seat));
}

/** What can be hoped for from these hands on one trend. */
function hopeFor(board: Board, sky: Sky, chances: readonly number[]): number {
  const filled = Math.min(sky.left, chances.reduce((sum, chance) => sum + chance, 0) * 1.15);
  const sorted = [...chances].sort((a, b) => b - a);
  const [first = 0, second = 0, third = 0] = sorted;
  const resonance = first * second;
  const accord = chances.length > 2 ? first * second * third : first * second * 0.4;
  const left = sky.left - filled - resonance - VISITORS - starsFor(board, { ...sky, priority: true });
  const here = filled + resonance + NUMBERS.accord * accord;
  return here * board.weight[sky.theme] + worthOf(board, sky, 'priority') * nearness(board, left);
}

/** The best way to split the table between two trends: two or three hands on a trend, never a crowd. */
function bestSplit(board: Board, candidates: readonly Candidate[], table: number): Split | null {
  const lit = joined(board.view);
  const worth = (split: Split) =>
    split.value + (pairsIn(litBy(lit, split)) - pairsIn(lit)) * PAIR * (board.yearsLeft + 1);
  let best: Split | null = null;
  for (const split of splitsOf(candidates, table)) {
    const value = worth(split);
    if (best === null || value > best.value + 1e-9) best = { ...split, value };
  }
  return best ?? onlyOne(candidates, table);
}

function splitsOf(candidates: readonly Candidate[], table: number): readonly Split[] {
  const groups = Array.from({ length: table + 1 }, (_, group) => group);
  return candidates.flatMap((one, i) =>
    candidates
      .slice(i + 1)
      .flatMap((other) => groups.flatMap((group) => splitOf({ one, other }, group, table) ?? [])),
  );
}

function litBy(lit: Groups, { group, rest }: Split): Groups {
  return joinedBy(joinedBy(lit, group), rest);
}

function splitOf(two: Pick<Split, 'one' | 'other'>, group: number, table: number): Split | null {
  if ((group & table) !== group) return null;
  const rest = table & ~group;
  if (countOf(group) > NUMBERS.handsTo || countOf(rest) > NUMBERS.handsTo) return null;
  return { ...two, group, rest, value: (two.one.value[group] ?? 0) + (two.other.value[rest] ?? 0) };
}

/** With one trend on the board, three hands go there and one stays in the pocket. */
function onlyOne(candidates: readonly Candidate[], table: number): Split | null {
  const [one] = candidates;
  if (!one) return null;
  let best: Split | null = null;
  for (let group = 1; group <= table; group++) {
    if ((group & table) !== group || countOf(group) > NUMBERS.handsTo) continue;
    const value = one.value[group] ?? 0;
    if (best === null || value > best.value) best = { one, other: one, group, rest: 0, value };
  }
  return best;
}

// Who points where? What a table that talks freely would agree on: every seat works out the same from what
// everybody knows, so nobody has to be told.
import type { ActorId } from '../../content/vocabulary.ts';
import { NUMBERS } from '../../engine/index.ts';
import type { Board, Sky } from './board.ts';
import { countOf, joined, joinedBy, pairsIn } from './connect.ts';
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

/** A way to split the table into two groups of hands, and what the lanterns it lights are worth. */
interface Way {
  readonly group: number;
  readonly rest: number;
  readonly light: number;
}

/** The best way to split the table between two trends: two or three hands on a trend, never a crowd. */
function bestSplit(board: Board, candidates: readonly Candidate[], table: number): Split | null {
  const ways = waysToSplit(board, table);
  let best: Split | null = null;
  for (const [i, one] of candidates.entries()) {
    for (const other of candidates.slice(i + 1)) {
      const split = bestWay({ one, other }, ways);
      if (best === null || split.value > best.value + 1e-9) best = split;
    }
  }
  return best ?? onlyOne(candidates, table);
}

function bestWay(two: Pick<Split, 'one' | 'other'>, ways: readonly Way[]): Split {
  let best: Split = { ...two, group: 0, rest: 0, value: Number.NEGATIVE_INFINITY };
  for (const { group, rest, light } of ways) {
    const value = (two.one.value[group] ?? 0) + (two.other.value[rest] ?? 0) + light;
    if (value > best.value + 1e-9) best = { ...two, group, rest, value };
  }
  return best;
}

function waysToSplit(board: Board, table: number): readonly Way[] {
  const lit = joined(board.view);
  const perPair = PAIR * (board.yearsLeft + 1);
  const ways: Way[] = [];
  for (let group = 0; group <= table; group++) {
    const rest = table & ~group;
    if ((group & table) !== group || countOf(group) > NUMBERS.handsTo || countOf(rest) > NUMBERS.handsTo)
      continue;
    const pairs = pairsIn(joinedBy(joinedBy(lit, group), rest)) - pairsIn(lit);
    ways.push({ group, rest, light: pairs * perPair });
  }
  return ways;
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

// Which cards on which trends? All small plans are looked at; the one that adds most wins.
import type { Command } from '../../engine/index.ts';
import type { Board } from './board.ts';
import type { Switches } from './switches.ts';
import { type Stage, stageOf, valueWith } from './trend-value.ts';

export interface Placing {
  readonly card: string;
  readonly trend: string;
}

export interface Best {
  readonly placings: readonly Placing[];
  /** What the plan adds, in gauge points. */
  readonly value: number;
}

interface Option {
  readonly card: string;
  readonly cost: number;
  /** Numbers of the stages the card may go to. */
  readonly on: readonly number[];
}

interface Search {
  readonly board: Board;
  readonly switches: Switches;
  readonly stages: readonly Stage[];
  readonly options: readonly Option[];
  /** Value of each stage for each set of options put there, by its bits. */
  readonly known: (number | undefined)[][];
  /** Options put on each stage, as bits. */
  readonly put: number[];
  best: { value: number; put: readonly number[] };
}

/** The best use of the effort that is left, among the contributions that are legal now. */
export function bestPlan(board: Board, switches: Switches, legal: readonly Command[]): Best {
  const stages = board.skies.map((sky) => stageOf(board, switches, sky));
  const options = optionsOf(board, legal);
  const put = stages.map(() => 0);
  const known = stages.map(() => []);
  const search: Search = { board, switches, stages, options, known, put, best: { value: 0, put: [...put] } };
  visit(search, 0, board.me.effort ?? 0);
  const placings = options.flatMap(({ card }, i) => {
    const at = search.best.put.findIndex((bits) => bits & (1 << i));
    const trend = stages[at]?.sky.id;
    return trend === undefined ? [] : [{ card, trend }];
  });
  return { placings, value: search.best.value };
}

function optionsOf(board: Board, legal: readonly Command[]): readonly Option[] {
  const byCard = new Map<string, number[]>();
  for (const command of legal) {
    if (command.type !== 'contribute') continue;
    const at = board.skies.findIndex((sky) => sky.id === command.trend);
    const on = byCard.get(command.card);
    if (on) on.push(at);
    else byCard.set(command.card, [at]);
  }
  const cost = (card: string) => board.library.deck.action(card).icons.length;
  return [...byCard].map(([card, on]) => ({ card, cost: cost(card), on }));
}

/** Depth first over the cards: leave each out, or put it on one of its trends. */
function visit(search: Search, from: number, effort: number): void {
  const option = search.options[from];
  if (!option || effort === 0) {
    weigh(search);
    return;
  }
  if (option.cost <= effort) {
    for (const at of option.on) {
      search.put[at] = (search.put[at] ?? 0) | (1 << from);
      visit(search, from + 1, effort - option.cost);
      search.put[at] = (search.put[at] ?? 0) & ~(1 << from);
    }
  }
  visit(search, from + 1, effort);
}

function weigh(search: Search): void {
  let value = 0;
  for (let at = 0; at < search.put.length; at++) {
    const bits = search.put[at] ?? 0;
    if (bits !== 0) value += valueAt(search, at, bits) - valueAt(search, at, 0);
  }
  if (value > search.best.value + 1e-9) search.best = { value, put: [...search.put] };
}

function valueAt(search: Search, at: number, bits: number): number {
  const known = search.known[at]?.[bits];
  if (known !== undefined) return known;
  const stage = search.stages[at];
  if (!stage) return 0;
  const cards = search.options.filter((_, i) => bits & (1 << i)).map((option) => option.card);
  const value = valueWith(search.board, stage, cards) + leaning(search, stage, cards);
  const row = search.known[at];
  if (row) row[bits] = value;
  return value;
}

/** What the switches lean to, when I bring something here. */
function leaning({ switches, board }: Search, stage: Stage, cards: readonly string[]): number {
  if (cards.length === 0) return 0;
  const { keep, priority, near } = switches.leaning;
  const fresh = stage.mine.length === 0;
  const hand =
    fresh && stage.myHand && switches.hands === 'together' ? keep * (board.yearsLeft > 0 ? 1 : 0.3) : 0;
  const sure = stage.expected.sure.reduce((sum, icons) => sum + icons, 0);
  const finishes = sure + cards.length + stage.mine.length >= stage.sky.left;
  return hand + (fresh && stage.sky.priority ? priority : 0) + (finishes ? near : 0);
}

// What will the others bring? What connected ones have planned is sure; the rest is a guess from decks and hands.
import type { SeatView } from '../../engine/index.ts';
import type { Board, Sky } from './board.ts';
import { chanceOf, iconsOf, numberOf } from './library.ts';

/** How sure one can be that a card goes where the ✋ is, to a priority, or anywhere else. */
const COMES = { hand: 0.9, priority: 0.6, other: 0.4 } as const;

/** Who knows no better leaves a need to the actor whose trade it is. */
const TRADE = { own: 1.6, other: 0.5 } as const;

/** What others bring to one trend. */
export interface Expected {
  /** Icons in plans this seat can see, per capability. */
  readonly sure: readonly number[];
  /** Chance that somebody else yet brings each capability. */
  readonly likely: readonly number[];
  /** Chance of each connected actor to fill something here. */
  readonly friends: readonly number[];
  /** The same for those of them whose ✋ is here too. */
  readonly keepers: readonly number[];
  /** Cards of others here, for duets. */
  readonly cards: readonly string[];
}

interface Coming {
  readonly sure: number[];
  readonly missing: number[];
  readonly friends: number[];
  readonly keepers: number[];
  readonly cards: string[];
}

export function expectOn(board: Board, sky: Sky): Expected {
  const coming: Coming = {
    sure: [0, 0, 0, 0],
    missing: [1, 1, 1, 1],
    friends: [],
    keepers: [],
    cards: [],
  };
  for (const seat of board.view.seats)
    if (seat.actor !== board.me.actor) addSeat(board, { sky, coming }, seat);
  return { ...coming, likely: coming.missing.map((missing) => 1 - missing) };
}

function addSeat(board: Board, at: { sky: Sky; coming: Coming }, seat: SeatView): void {
  const { sky, coming } = at;
  const sure = addPlan(board, at, seat);
  const done = seat.plan !== null && (seat.ready || seat.effort === 0);
  const chance = sure ? 1 : done ? 0 : addGuess(board, at, seat);
  const friend = board.view.connected.includes(seat.actor);
  if (friend && chance > 0) coming.friends.push(chance);
  if (sky.hands.includes(seat.actor) && chance > 0) coming.keepers.push(chance);
}

/** Returns whether the seat's visible plan fills something here. */
function addPlan(board: Board, { sky, coming }: { sky: Sky; coming: Coming }, seat: SeatView): boolean {
  let fills = false;
  for (const { card, trend } of seat.plan ?? []) {
    if (trend !== sky.id) continue;
    coming.cards.push(card);
    for (const icon of iconsOf(board.library.deck, card)) {
      const sure = coming.sure[icon] ?? 0;
      if (sure < (sky.open[icon] ?? 0)) fills = true;
      coming.sure[icon] = sure + 1;
    }
  }
  return fills || (sky.hidden > 0 && (seat.plan ?? []).some((p) => p.trend === sky.id));
}

/** The seat's deck says what it could bring; its hand, how likely it comes. Returns the chance that it does. */
function addGuess(board: Board, { sky, coming }: { sky: Sky; coming: Coming }, seat: SeatView): number {
  const { library } = board;
  const useful = library
    .fitting(seat.actor, sky.id)
    .filter((icons) => icons.some((icon) => (sky.open[icon] ?? 0) > 0 || sky.hidden > 0));
  const hand = sky.hands.includes(seat.actor);
  const comes = hand ? COMES.hand : sky.priority ? COMES.priority : COMES.other;
  const chance = comes * chanceOf(useful.length, library.size(seat.actor));
  const icons = useful.flat();
  const trade = numberOf(library.deck.actor(seat.actor).strong);
  for (const icon of new Set(icons)) {
    const share = icons.filter((other) => other === icon).length / Math.max(1, useful.length);
    const likely = Math.min(0.95, chance * share * (icon === trade ? TRADE.own : TRADE.other));
    coming.missing[icon] = (coming.missing[icon] ?? 1) * (1 - likely);
  }
  return chance;
}

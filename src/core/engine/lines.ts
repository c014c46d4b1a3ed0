// How many notes did each condition earn this year? 0–4 on each of the five lines.
import type { ActorId } from '../content/vocabulary.ts';
import { type Draft, isOpen, seatIds } from './draft.ts';
import { keepers } from './fill.ts';
import { connectedTo } from './lanterns.ts';
import { FULL, NUMBERS } from './numbers.ts';
import type { Notes } from './record.ts';

/** Null where the condition is not in the game yet, or where the session gave the level this year. */
export function notesOf(draft: Draft): Notes {
  const { state } = draft;
  return {
    agenda: isOpen(state, 'agenda') ? share(draft, onPriority) : null,
    measurement: levelNotes(draft, 'measurement'),
    activities: isOpen(state, 'activities') ? share(draft, allFilled) : null,
    communication: isOpen(state, 'communication') ? share(draft, inTouch) : null,
    backbone: levelNotes(draft, 'backbone'),
  };
}

/** Four notes times the share of actors for which it is true, to the nearest note. */
function share(draft: Draft, earned: (draft: Draft, seat: ActorId) => boolean): number {
  const seats = seatIds(draft.state);
  return Math.round((FULL * seats.filter((seat) => earned(draft, seat)).length) / seats.length);
}

function onPriority(draft: Draft, seat: ActorId): boolean {
  return draft.state.played?.filled[seat].some((trend) => draft.state.priorities.includes(trend)) ?? false;
}

/** All action effort filled needs: nothing lost, nothing alone, nothing unspent. */
function allFilled(draft: Draft, seat: ActorId): boolean {
  const { played } = draft.state;
  return played !== null && played.filled[seat].length > 0 && !played.scattered.includes(seat);
}

/** Kept its hand together with a connected actor, or lent, or was lent to. */
function inTouch(draft: Draft, seat: ActorId): boolean {
  const { state } = draft;
  if (state.loans.some((loan) => loan.includes(seat))) return true;
  const trend = state.seats[seat].act;
  if (trend === null) return false;
  const kept = keepers(draft, trend);
  return (
    kept.includes(seat) && kept.some((other) => other !== seat && connectedTo(state, seat).includes(other))
  );
}

/** 4 as high as the year allows (1 in its first year, then 2), 2 one level lower, else 0. */
function levelNotes(draft: Draft, condition: 'measurement' | 'backbone'): number | null {
  const { state, session } = draft;
  if (!isOpen(state, condition)) return null;
  if (session.gifts.some((gift) => gift.condition === condition && gift.year === state.year)) return null;
  const allowed = Math.min(NUMBERS.levels, state.year - session.opens[condition] + 1);
  return Math.max(0, FULL - 2 * (allowed - state.house[condition]));
}

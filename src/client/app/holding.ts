// Whose turn is it at this device, and may everybody look? One screen for several seats goes from hand to hand.
import type { ActorId } from '../../core/content/vocabulary.ts';
import type { View } from '../../core/engine/index.ts';
import type { Hands } from './preferences.ts';

/** private: this seat's cards are on the screen. open: nothing that others may not see. covered: waiting to be taken. */
export type Sight = 'private' | 'open' | 'covered';

export interface Holding {
  /** Whose commands the buttons give. */
  readonly seat: ActorId;
  readonly sight: Sight;
}

export interface Round {
  /** Any view of the table; only what is public is read. */
  readonly view: View;
  /** Seats held in the room, in table order; at least one. */
  readonly persons: readonly ActorId[];
  readonly hands: Hands;
}

/** Is this seat done with the step? What all decide together is nobody's turn. */
export function isDone({ step, seats }: View, seat: ActorId): boolean {
  const there = seats.find(({ actor }) => actor === seat);
  if (step === 'point') return there?.pointed ?? false;
  return step === 'act' && (there?.ready ?? false);
}

/** The seat before, as long as it has something to decide; Act begins anew with the first one. */
function nextSeat({ view, persons }: Round, before: Holding | null): ActorId {
  const open = persons.filter((seat) => !isDone(view, seat));
  const goesOn = before !== null && open.includes(before.seat);
  if (goesOn && (view.step !== 'act' || before.sight !== 'open')) return before.seat;
  return open[0] ?? persons[0] ?? 'association';
}

/** Who holds the device after something happened. A hand is covered until its people say that they are there. */
export function holdingOf(round: Round, before: Holding | null): Holding {
  const { view, persons, hands } = round;
  const seat = nextSeat(round, before);
  if (persons.length <= 1) return { seat, sight: 'private' };
  if (view.step !== 'act') return { seat, sight: 'open' };
  if (hands === 'faceUp') return { seat, sight: 'private' };
  return { seat, sight: before?.seat === seat && before.sight === 'private' ? 'private' : 'covered' };
}

/** Another seat is chosen by hand: its cards stay covered until it takes the device. */
export function passTo(round: Round, seat: ActorId): Holding {
  return holdingOf(round, { seat, sight: 'covered' });
}

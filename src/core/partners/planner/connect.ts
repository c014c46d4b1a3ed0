// Who is connected with whom, if these hands were put? Seats are bits, groups are sets of bits.
import type { View } from '../../engine/index.ts';

/** Groups of connected seats; every seat is in exactly one. */
export type Groups = readonly number[];

/** The lanterns that shine now, or stay from earlier years where hands are not shown yet. */
export function joined(view: View): Groups {
  const seats = view.seats.map((seat) => seat.actor);
  const alone = seats.map((_, i) => 1 << i);
  return view.lanterns.reduce<Groups>(
    (groups, { pair }) =>
      joinedBy(
        groups,
        pair.reduce((bits, end) => bits | (1 << seats.indexOf(end)), 0),
      ),
    alone,
  );
}

/** The groups after lanterns between all of these seats. */
export function joinedBy(groups: Groups, bits: number): Groups {
  if (countOf(bits) < 2) return groups;
  const apart = groups.filter((group) => !(group & bits));
  const together = groups.filter((group) => group & bits).reduce((sum, group) => sum | group, 0);
  return [...apart, together];
}

export function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** Pairs of seats that can see each other's plans. */
export function pairsIn(groups: Groups): number {
  return groups.reduce((sum, group) => sum + (countOf(group) * (countOf(group) - 1)) / 2, 0);
}

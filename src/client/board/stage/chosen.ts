// Who of a large crowd is moved?
import type { Mover } from '../movers.ts';

/** When there are more than the computer should move, every so many-th of them. */
export function chosen(movers: readonly Mover[], budget: number): readonly Mover[] {
  if (movers.length <= budget) return movers;
  return Array.from({ length: budget }, (_, n) => movers[Math.floor((n * movers.length) / budget)]).filter(
    (mover) => mover !== undefined,
  );
}

// What does "one step back" take back? The last decision that people took, and what followed from it.
import type { Log } from '../../../core/engine/index.ts';

/** How many commands stay; null when nobody in the room has decided anything yet. */
export function lastDecision({ commands }: Log): number | null {
  const last = commands.map(({ why }) => why === undefined).lastIndexOf(true);
  return last < 0 ? null : last;
}

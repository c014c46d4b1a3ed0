// How is time said to whoever leads? Minutes and seconds on the clock, rounded minutes in a sentence.
import type { Advice } from '../../../core/pace/advice.ts';
import { t } from '../../app/say.ts';
import { clockTime } from '../kit/clock-time.ts';

/** "3:05"; "+0:40" when a moment takes longer than it was given. */
export function budgetTime(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  return `${minutes < 0 && seconds > 0 ? '+' : ''}${clockTime(seconds)}`;
}

export function adviceSaid({ kind, left, debrief, needed }: Advice): string {
  const round = (minutes: number) => Math.max(0, Math.round(minutes));
  return t(`lead:advice.${kind}`, {
    count: round(left),
    debrief: round(debrief),
    by: Math.abs(round(needed) - round(left)),
  });
}

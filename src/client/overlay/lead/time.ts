// How is time said to whoever leads? Minutes and seconds on the clock, rounded minutes in a sentence.
import type { Advice } from '../../../core/pace/advice.ts';
import { t } from '../../app/say.ts';

/** "3:05"; "+0:40" when a moment takes longer than it was given. */
export function clockTime(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const sign = minutes < 0 && seconds > 0 ? '+' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function adviceSaid({ kind, left, debrief, needed }: Advice): string {
  const round = (minutes: number) => Math.max(0, Math.round(minutes));
  return t(`lead:advice.${kind}`, {
    count: round(left),
    debrief: round(debrief),
    by: Math.abs(round(needed) - round(left)),
  });
}

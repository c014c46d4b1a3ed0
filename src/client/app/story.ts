// Is there enough of a game to tell? It is over, or a year of it that counts is behind it.
import type { View } from '../../core/engine/index.ts';

export function isTellable({ step, year, rehearsal }: Pick<View, 'step' | 'year' | 'rehearsal'>): boolean {
  return step === 'over' || (year > 1 && !rehearsal);
}

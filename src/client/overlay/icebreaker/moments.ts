// Which nine moments make the ten minutes, and which of them can the group be in? What was decided says so.
import type { State } from '../../../core/engine/index.ts';
import { ICEBREAKER_MOMENTS, type IcebreakerMomentId } from '../../../core/pace/icebreaker.ts';

export type MomentId = IcebreakerMomentId;

type Standing = Pick<State, 'rehearsal' | 'step'>;

/** The first and the last moment that fit where the game stands. */
function spanOf({ rehearsal, step }: Standing): readonly [MomentId, MomentId] {
  if (rehearsal) return step === 'act' ? ['corner', 'vote'] : ['reveal', 'reveal'];
  if (step === 'point') return ['messenger', 'messenger'];
  if (step === 'act') return ['messenger', 'voteAgain'];
  return ['revealAgain', 'word'];
}

export const orderOf = (id: MomentId): number => ICEBREAKER_MOMENTS.indexOf(id);

/** The moment wished for, or the nearest one that the game allows. */
export function momentIn(standing: Standing, wished: string): MomentId {
  const [first, last] = spanOf(standing);
  const wish = ICEBREAKER_MOMENTS.find((id) => id === wished) ?? first;
  if (orderOf(wish) < orderOf(first)) return first;
  return orderOf(wish) > orderOf(last) ? last : wish;
}

export function momentBeside(id: MomentId, by: 1 | -1): MomentId {
  return ICEBREAKER_MOMENTS[orderOf(id) + by] ?? id;
}

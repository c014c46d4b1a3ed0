// Which nine moments make the ten minutes, and which of them can the group be in? What was decided says so.
import type { State } from '../../../core/engine/index.ts';

export const MOMENT_IDS = [
  'corner',
  'motives',
  'vote',
  'reveal',
  'messenger',
  'voteAgain',
  'revealAgain',
  'changed',
  'word',
] as const;
export type MomentId = (typeof MOMENT_IDS)[number];

/** Seconds to spend in each: a budget that is shown and never acts. Ten minutes in all. */
export const SECONDS: Readonly<Record<MomentId, number>> = {
  corner: 45,
  motives: 90,
  vote: 75,
  reveal: 60,
  messenger: 90,
  voteAgain: 45,
  revealAgain: 60,
  changed: 90,
  word: 45,
};

type Standing = Pick<State, 'rehearsal' | 'step'>;

/** The first and the last moment that fit where the game stands. */
function spanOf({ rehearsal, step }: Standing): readonly [MomentId, MomentId] {
  if (rehearsal) return step === 'act' ? ['corner', 'vote'] : ['reveal', 'reveal'];
  if (step === 'point') return ['messenger', 'messenger'];
  if (step === 'act') return ['messenger', 'voteAgain'];
  return ['revealAgain', 'word'];
}

export const orderOf = (id: MomentId): number => MOMENT_IDS.indexOf(id);

/** The moment wished for, or the nearest one that the game allows. */
export function momentIn(standing: Standing, wished: string): MomentId {
  const [first, last] = spanOf(standing);
  const wish = MOMENT_IDS.find((id) => id === wished) ?? first;
  if (orderOf(wish) < orderOf(first)) return first;
  return orderOf(wish) > orderOf(last) ? last : wish;
}

export function momentBeside(id: MomentId, by: 1 | -1): MomentId {
  return MOMENT_IDS[orderOf(id) + by] ?? id;
}

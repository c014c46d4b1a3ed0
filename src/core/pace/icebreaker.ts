// What happens in the ten minutes of the icebreaker, and when? A script: at each moment the room does one thing.

export const ICEBREAKER_MOMENTS = [
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
export type IcebreakerMomentId = (typeof ICEBREAKER_MOMENTS)[number];

export interface IcebreakerMoment {
  readonly id: IcebreakerMomentId;
  /** Seconds from the start. */
  readonly at: number;
  readonly seconds: number;
}

/** Seconds to spend in each: a budget that is shown and never acts. Ten minutes in all. */
export const ICEBREAKER_SECONDS: Readonly<Record<IcebreakerMomentId, number>> = {
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

/** 0:00, 0:45, 2:15, 3:30, 4:30, 6:00, 6:45, 7:45, 9:15, and 10:00 at the end. */
export const ICEBREAKER: readonly IcebreakerMoment[] = ICEBREAKER_MOMENTS.map((id, i) => ({
  id,
  at: ICEBREAKER_MOMENTS.slice(0, i).reduce((sum, before) => sum + ICEBREAKER_SECONDS[before], 0),
  seconds: ICEBREAKER_SECONDS[id],
}));

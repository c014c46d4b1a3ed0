// What does a group do in a session, line by line, and how long is a line? The unit in which a session is added up.
import type { Doing, HumanPace } from './human.ts';
import type { IcebreakerMomentId } from './icebreaker.ts';
import type { MomentId } from './programme.ts';

/** Words of a text of the page: the file, then the path in it. Zero where a card has no such text. */
export type CountWords = (...place: readonly string[]) => number;

export interface Line {
  readonly moment: MomentId | IcebreakerMomentId;
  readonly year: number | null;
  readonly doing: Doing | 'read';
  /** How often; for `read`, how many words. */
  readonly times: number;
}

/** Groups decide slowly the first time they meet a step; reading and talking take what they take. */
const DECISIONS: ReadonlySet<Doing | 'read'> = new Set<Doing>([
  'point',
  'enter',
  'lay',
  'move',
  'pledge',
  'handOver',
  'choose',
  'exchange',
  'star',
  'reflect',
]);

export function secondsOf({ doing, times, year }: Line, human: HumanPace): number {
  if (doing === 'read') return (times * 60) / human.wordsPerMinute;
  const slower = year === 1 && DECISIONS.has(doing) ? human.firstYear : 1;
  return times * human.seconds[doing] * slower;
}

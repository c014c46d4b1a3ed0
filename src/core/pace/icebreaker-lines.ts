// What does a room do in each moment of the icebreaker? Counted here; how long one takes is in the human table.
import type { Doing } from './human.ts';
import type { IcebreakerMomentId } from './icebreaker.ts';
import type { CountWords, Line } from './lines.ts';

type Row = readonly [moment: IcebreakerMomentId, doing: Doing | 'read', times: number | 'people'];

const CORNERS = 4;
/** Four cards, a name and a line each; all corners read at the same time. */
const WORDS_OF_CARDS = 60;

/** Corners walk, talk and vote at the same time; what is put on the screen goes corner by corner. */
const ROWS: readonly Row[] = [
  ['corner', 'attention', 1],
  ['corner', 'walk', 2],
  ['motives', 'pairs', 0.75],
  ['motives', 'handsUp', 6],
  ['vote', 'read', WORDS_OF_CARDS],
  ['vote', 'vote', 2],
  ['vote', 'enter', CORNERS],
  ['reveal', 'reveal', 1],
  // Two cards of four corners, and what was lost.
  ['reveal', 'beat', 2 * CORNERS],
  ['reveal', 'turn', 1],
  ['messenger', 'walk', 2],
  ['messenger', 'pairs', 1],
  ['voteAgain', 'vote', 1],
  ['voteAgain', 'enter', CORNERS],
  ['revealAgain', 'reveal', 1],
  ['revealAgain', 'beat', 2 * CORNERS],
  ['revealAgain', 'applause', 2],
  ['revealAgain', 'look', 2],
  ['changed', 'think', 1],
  ['changed', 'turn', CORNERS],
  ['word', 'word', 'people'],
];

/** What the page shows of a moment: the sentence to say first, then all that is written beside it. */
export const ON_SCREEN = ['say', 'title', 'look', 'next'] as const;

/** The first move is the corner one goes to: what is on the screen before it. */
export const FIRST_MOVE: IcebreakerMomentId = 'corner';

export function linesOfIcebreaker(people: number, count: CountWords): readonly Line[] {
  const rows = ROWS.map(
    ([moment, doing, times]): Line => ({
      moment,
      year: null,
      doing,
      times: times === 'people' ? people : times,
    }),
  );
  const moments = [...new Set(ROWS.map(([moment]) => moment))];
  const read = moments.map(
    (moment): Line => ({ moment, year: null, doing: 'read', times: wordsSaid(moment, count) }),
  );
  return [...rows, ...read];
}

/** Only what is said aloud: what to look for is for whoever leads. */
function wordsSaid(moment: IcebreakerMomentId, count: CountWords): number {
  return count('icebreaker', 'moment', moment, ON_SCREEN[0]);
}

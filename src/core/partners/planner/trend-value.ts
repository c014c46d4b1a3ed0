// What do my cards add to one trend? Needs, nearness of the sky, an accord, a resonance, a hand that is kept.
import { NUMBERS } from '../../engine/index.ts';
import type { Board, Sky } from './board.ts';
import { type Expected, expectOn } from './expect.ts';
import { iconsOf } from './library.ts';
import { nearness, starsFor, worthOf } from './opinion.ts';
import type { Switches } from './switches.ts';

/** One trend seen from my seat, with what others will bring. */
export interface Stage {
  readonly sky: Sky;
  readonly expected: Expected;
  readonly worth: number;
  readonly stars: number;
  /** My own cards already planned here. */
  readonly mine: readonly string[];
  readonly myHand: boolean;
  /** Counts on hitting a "?". */
  readonly guesses: boolean;
  /** What an icon that fills nothing costs: the effort, and a note on the third line. */
  readonly lost: number;
}

const NOBODY: Expected = { sure: [0, 0, 0, 0], likely: [0, 0, 0, 0], friends: [], keepers: [], cards: [] };

export function stageOf(board: Board, switches: Switches, sky: Sky): Stage {
  const mine = (board.me.plan ?? []).filter((p) => p.trend === sky.id).map((p) => p.card);
  return {
    sky,
    expected: switches.distinct ? expectOn(board, sky) : NOBODY,
    worth: worthOf(board, sky, sky.priority ? 'priority' : 'other'),
    stars: starsFor(board, sky),
    mine,
    myHand: board.me.act === sky.id,
    guesses: switches.guesses,
    lost: switches.distinct ? switches.leaning.lost : 0,
  };
}

/** Needs that would be filled here, by everybody, and how many of them by me. */
interface Filled {
  readonly all: number;
  readonly mine: number;
  /** Icons of mine that are likely to fill nothing. */
  readonly lost: number;
}

function fill({ sky, expected, guesses }: Stage, brought: readonly number[]): Filled {
  let all = 0;
  let mine = 0;
  let guessed = 0;
  let spared = 0;
  for (let c = 0; c < brought.length; c++) {
    const open = sky.open[c] ?? 0;
    const sure = expected.sure[c] ?? 0;
    const bring = brought[c] ?? 0;
    const filled = Math.min(open, sure + bring);
    const added = filled - Math.min(open, sure);
    const spare = bring - added;
    spared += spare;
    if (spare > 0 && guesses) guessed += Math.min(1, spare) * Math.min(1, (sky.guess[c] ?? 0) * sky.hidden);
    all += filled + (open > filled ? (expected.likely[c] ?? 0) : 0);
    mine += added;
  }
  const hits = Math.min(sky.hidden, guessed);
  return { all: all + hits, mine: mine + hits, lost: spared - hits };
}

/** Value of the trend when I bring these cards (beside those planned already), in gauge points. */
export function valueWith(board: Board, stage: Stage, cards: readonly string[]): number {
  const { deck } = board.library;
  const { sky, expected } = stage;
  const brought = [0, 0, 0, 0];
  for (const list of [stage.mine, cards]) {
    for (const card of list) for (const icon of iconsOf(deck, card)) brought[icon] = (brought[icon] ?? 0) + 1;
  }
  const filled = fill(stage, brought);
  const here = Math.min(1, filled.mine);
  const duet = [...stage.mine, ...cards].some((card) =>
    expected.cards.some((other) => deck.duet(card, other)),
  );
  const resonance = Math.max(duet ? 1 : 0, bothKeep(stage, here));
  const left = sky.left - filled.all - Math.min(resonance, Math.max(0, sky.left - filled.all)) - stage.stars;
  const lost = filled.lost * (duet ? 0 : stage.lost);
  const points = filled.mine - lost + resonance + NUMBERS.accord * accord(expected.friends, here);
  return points * board.weight[sky.theme] + stage.worth * nearness(board, left);
}

/** Chance that two connected hands are kept here. */
function bothKeep({ expected, myHand }: Stage, here: number): number {
  const keepers = myHand ? [...expected.keepers, here] : [...expected.keepers];
  const [first = 0, second = 0] = keepers.sort((a, b) => b - a);
  return first * second;
}

/** Chance that three connected actors fill something here, I among them. */
function accord(friends: readonly number[], here: number): number {
  const [first = 0, second = 0] = [...friends].sort((a, b) => b - a);
  return here * first * second;
}

// What if? Three branches: the log up to one step, one change, then one stated way of playing takes every seat,
// beside the same way of playing without the change.
import type { Log, Logged, Message, Outcome, Rules } from '../../engine/index.ts';
import { replay } from '../../engine/index.ts';
import type { Mind } from '../../partners/mind.ts';
import { taleOf } from '../tale.ts';
import { alsoGiven, joinedInstead, overlapUndone } from './cards.ts';
import { missingLantern, withdrawnHand } from './hands.ts';
import { earlierLevel, keptBackbone, unpaidLevel } from './house.ts';
import type { BranchKind, Plan, Planner } from './plan.ts';
import { caption } from './plan.ts';
import { follow, opened, playOn } from './play-on.ts';
import { type Story, storyOf } from './story.ts';

const HOW_MANY = 3;

/** What is asked for, and what it is played with. */
export interface WhatIf {
  readonly rules: Rules;
  readonly log: Log;
  /** The stated way of playing. */
  readonly mind: Mind;
}

export interface Branch {
  readonly id: string;
  readonly kind: BranchKind;
  readonly caption: Message;
  /** What the comparison is, and what it is not. */
  readonly note: Message;
  readonly result: Message;
  /** Entries of the game that gave the idea. */
  readonly because: readonly number[];
  /** Year of play of the change. */
  readonly from: number;
  /** Commands given instead or besides; empty when something is left undone. */
  readonly change: readonly Logged[];
  /** The whole game with the change, and the one it is compared with. */
  readonly log: Log;
  readonly without: Log;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** In this order: what was missing first, then what one may be glad of. */
const PLANNERS: readonly Planner[] = [
  missingLantern,
  earlierLevel,
  overlapUndone,
  keptBackbone,
  joinedInstead,
  alsoGiven,
  withdrawnHand,
  unpaidLevel,
];

/** One of each kind while there are kinds, then more of the same. */
function chosen(story: Story): readonly Plan[] {
  const first: Plan[] = [];
  const more: Plan[] = [];
  for (const planner of PLANNERS) {
    if (first.length === HOW_MANY) break;
    const [one, ...rest] = planner(story);
    if (one) first.push(one);
    more.push(...rest);
  }
  return [...first, ...more].slice(0, HOW_MANY);
}

function branchOf({ rules, log, mind }: WhatIf, plan: Plan, at: number): Branch {
  const { played, changed } = plan;
  const real = follow(rules, opened(rules, log.setup), log.commands.slice(0, played.to));
  const [without, withIt] = [playOn(rules, mind, real), playOn(rules, mind, changed)];
  const [before, after] = [rules.outcome(without.state), rules.outcome(withIt.state)];
  return {
    id: `${at + 1}-${plan.kind}`,
    kind: plan.kind,
    caption: plan.caption,
    note: caption('note', { year: plan.caption.params.year ?? played.year }),
    result: caption('result', {
      starsBefore: before.starsInAll,
      starsAfter: after.starsInAll,
      scoreBefore: before.concertScore,
      scoreAfter: after.concertScore,
    }),
    because: plan.because.map((entry) => entry.index),
    from: played.year,
    change: plan.change,
    log: withIt.log,
    without: without.log,
    before,
    after,
  };
}

/** Up to three branches of a log that replays; none where it does not. */
export function branches(whatIf: WhatIf): readonly Branch[] {
  const { rules, log } = whatIf;
  const replayed = replay(rules, log);
  if (!replayed.ok) return [];
  const { entries } = replayed.replay;
  const story = storyOf(rules, log, taleOf(rules, { setup: log.setup, entries }));
  return chosen(story).map((plan, i) => branchOf(whatIf, plan, i));
}

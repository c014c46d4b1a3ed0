// What if? Three other stories of a game, played through: a second or so of work, so never on the page's own thread.
import { THEMES } from '../../../core/content/vocabulary.ts';
import { type Branch, branches, statedWay } from '../../../core/debrief/index.ts';
import { type Log, NUMBERS, type Rules, replay } from '../../../core/engine/index.ts';

export interface Curve {
  /** Average of the three gauges: at the start, then at the end of each year. */
  readonly without: readonly number[];
  readonly with: readonly number[];
}

export interface WhatIf {
  readonly branch: Branch;
  readonly curve: Curve;
}

function averages(rules: Rules, log: Log): readonly number[] {
  const replayed = replay(rules, log);
  if (!replayed.ok) return [];
  const years = replayed.replay.state.history.filter(({ rehearsal }) => !rehearsal);
  const mean = (gauges: (typeof years)[number]['gauges']) =>
    THEMES.reduce((sum, theme) => sum + gauges[theme], 0) / THEMES.length;
  return [NUMBERS.gaugeStart, ...years.map(({ gauges }) => Math.round(10 * mean(gauges)) / 10)];
}

export function playWhatIfs(rules: Rules, log: Log): readonly WhatIf[] {
  return branches({ rules, log, mind: statedWay(rules) }).map((branch) => ({
    branch,
    curve: { without: averages(rules, branch.without), with: averages(rules, branch.log) },
  }));
}

// Does the balance hold? Every band, and what must be true between rows, as sentences with their figures.
import { CONDITIONS } from '../core/content/vocabulary.ts';
import { ENDINGS } from '../core/engine/index.ts';
import { nameOf, OPENING, ROWS, type Row, WITHOUT } from './balance-rows.ts';
import type { Report } from './games.ts';
import { MECHANISMS } from './tally.ts';

export interface Check {
  readonly name: string;
  readonly pass: boolean;
  readonly found: string;
}

/** Reports by the name of their row. */
export type Reports = ReadonlyMap<string, Report>;

function reportOf(reports: Reports, name: string): Report {
  const report = reports.get(name);
  if (!report) throw new Error(`no games were played for ${name}`);
  return report;
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export function checksOf(reports: Reports): readonly Check[] {
  return [
    ...ROWS.flatMap((row) => bandCheck(reports, row)),
    ...openingChecks(reports),
    ...CONDITIONS.map((condition) => lineCheck(reports, condition)),
    ...MECHANISMS.map((mechanism) => mechanismCheck(reports, mechanism)),
    ...ENDINGS.map((ending) => endingCheck(reports, ending)),
  ];
}

function bandCheck(reports: Reports, row: Row): readonly Check[] {
  if (row.band === null) return [];
  const { threeGoals } = reportOf(reports, nameOf(row));
  const [from, to] = row.band;
  const concert = reportOf(reports, nameOf({ ...row, policy: 'concert' })).threeGoals;
  const most = row.under === undefined ? to : Math.min(to, concert - row.under);
  const wish = from === 0 ? `at most ${percent(most)}` : `${percent(from)} to ${percent(most)}`;
  return [
    {
      name: `${nameOf(row)}: ${wish}`,
      pass: threeGoals >= from && threeGoals <= most,
      found: percent(threeGoals),
    },
  ];
}

function openingChecks(reports: Reports): readonly Check[] {
  const shares = OPENING.map((name) => reportOf(reports, name).threeGoals).sort((a, b) => b - a);
  const [best = 0, next = 0] = shares;
  const good = shares.filter((share) => share >= 0.65).length;
  return [
    {
      name: 'the best opening is at most 10 points above the next',
      pass: best - next <= 0.1,
      found: percent(best - next),
    },
    { name: 'at least three openings reach 65 %', pass: good >= 3, found: String(good) },
  ];
}

/** Taking a condition away lowers its own line by five of twenty or more, and no other line by as much. */
function lineCheck(reports: Reports, condition: (typeof CONDITIONS)[number]): Check {
  const before = reportOf(reports, 'concert').lines;
  const after = reportOf(reports, WITHOUT[condition]).lines;
  const drops = CONDITIONS.map((line) => ({ line, drop: before[line] - after[line] }));
  const own = drops.find(({ line }) => line === condition)?.drop ?? 0;
  const others = drops.filter(({ line }) => line !== condition);
  return {
    name: `without it, the line of ${condition} falls by 5 or more, and most`,
    pass: own >= 5 && others.every(({ drop }) => drop < own),
    found: drops.map(({ line, drop }) => `${line} ${drop.toFixed(1)}`).join(', '),
  };
}

function mechanismCheck(reports: Reports, mechanism: (typeof MECHANISMS)[number]): Check {
  const wants = mechanism === 'mandateMet' ? 'concert, workshop' : 'concert';
  const { games } = reportOf(reports, wants).mechanisms[mechanism];
  return { name: `${mechanism} in half of the games of ${wants}`, pass: games >= 0.5, found: percent(games) };
}

function endingCheck(reports: Reports, ending: (typeof ENDINGS)[number]): Check {
  const all = [...reports].map(([name, report]) => ({ name, share: report.endings[ending] }));
  const most = all.reduce((best, one) => (one.share > best.share ? one : best), { name: 'nobody', share: 0 });
  return {
    name: `the ending ${ending} is reached`,
    pass: most.share >= 0.05,
    found: `${most.name} ${percent(most.share)}`,
  };
}

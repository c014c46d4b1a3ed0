// What is a debrief? One game folded into data: every sentence names the entries of the log it rests on.
import type { Message, Rules, Setup } from '../engine/index.ts';
import { type ActorsReport, actorsOf } from './actors.ts';
import { type EndingReport, endingOf } from './ending.ts';
import { type GaugeYear, gaugesOf } from './gauges.ts';
import { type Stave, staveOf } from './lines.ts';
import { type PromiseReport, promisesOf } from './promises.ts';
import { type Asked, questionsOf } from './questions.ts';
import { type RehearsalReport, rehearsalOf } from './rehearsal.ts';
import { type ResidentsReport, residentsOf } from './residents.ts';
import type { Statement } from './statement.ts';
import { type Played, taleOf } from './tale.ts';
import type { TurningPoint } from './turning/candidate.ts';
import { turningPoints } from './turning/turning.ts';

export const REPORT_FORMAT = 1;

export interface Report {
  readonly format: number;
  readonly pack: { readonly id: string; readonly version: number };
  readonly setup: Setup;
  readonly ending: EndingReport;
  readonly stave: Stave;
  readonly turning: readonly TurningPoint[];
  readonly actors: ActorsReport;
  readonly residents: ResidentsReport;
  readonly gauges: readonly GaugeYear[];
  readonly promises: readonly PromiseReport[];
  readonly questions: readonly Asked[];
  readonly rehearsal: RehearsalReport | null;
  /** What the curves and sentences are: a model for learning. */
  readonly caution: Message;
}

export function debrief(rules: Rules, played: Played): Report {
  const tale = taleOf(rules, played);
  const { id, version } = rules.deck.pack;
  return {
    format: REPORT_FORMAT,
    pack: { id, version },
    setup: played.setup,
    ending: endingOf(tale),
    stave: staveOf(tale),
    turning: turningPoints(tale),
    actors: actorsOf(tale),
    residents: residentsOf(tale),
    gauges: gaugesOf(tale),
    promises: promisesOf(tale),
    questions: questionsOf(tale),
    rehearsal: rehearsalOf(tale),
    caution: { key: 'debrief:caution', params: {} },
  };
}

/** Every sentence of a report, section by section. */
export function statementsOf(report: Report): readonly Statement[] {
  const { ending, stave, turning, actors, residents, gauges, promises, questions, rehearsal } = report;
  return [
    ...[...ending.happened, ...ending.why, ...ending.next, ...stave.statements],
    ...stave.lines.flatMap((line) => [...line.statements, ...line.years.flatMap((y) => y.statements)]),
    ...turning.flatMap(({ statement, effect, causes, results }) => [
      statement,
      ...(effect ? [effect.statement] : []),
      ...causes,
      ...results,
    ]),
    ...[...actors.together, ...actors.seats.flatMap(({ statements }) => statements)],
    ...[...residents.statements, ...residents.voices.flatMap(({ statements }) => statements)],
    ...gauges.flatMap((year) => [...year.statements, ...year.causes.map(({ statement }) => statement)]),
    ...promises.flatMap(({ said, afterwards }) => [said, ...afterwards]),
    ...questions.map(({ why }) => why),
    ...(rehearsal?.statements ?? []),
  ];
}

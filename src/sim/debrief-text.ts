// How does a debrief read as plain text? Title by title, one sentence a line, causes set in.
import type { Branch, Report, Say, Statement } from '../core/debrief/index.ts';

function lines(statements: readonly Statement[], say: Say): readonly string[] {
  return statements.map(({ message }) => `- ${say(message)}`);
}

function turning(report: Report, say: Say): readonly string[] {
  return report.turning.flatMap(({ statement, effect, causes, results }) => [
    `- ${say(statement.message)}`,
    ...lines([...(effect ? [effect.statement] : []), ...causes, ...results], say).map((line) => `  ${line}`),
  ]);
}

function gauges(report: Report, say: Say): readonly string[] {
  return report.gauges.flatMap(({ statements, causes }) => [
    ...lines(statements, say),
    ...causes.map(({ statement }) => `  - ${say(statement.message)}`),
  ]);
}

function questions(report: Report, say: Say): readonly string[] {
  return report.questions.flatMap(({ message, why }) => [`- ${say(message)}`, `  - ${say(why.message)}`]);
}

function whatIf(found: readonly Branch[], say: Say): readonly string[] {
  return found.flatMap(({ caption, note, result }) => [
    `- ${say(caption)}`,
    `  - ${say(result)}`,
    `  - ${say(note)}`,
  ]);
}

type Section = readonly [title: string, lines: readonly string[]];

/** Everything the report says. */
export function debriefText(report: Report, found: readonly Branch[], say: Say): string {
  const { ending, stave, actors, residents, promises, rehearsal } = report;
  const all = lines([...stave.statements, ...stave.lines.flatMap((line) => line.statements)], say);
  const years = stave.lines.flatMap((line) => line.years.flatMap((year) => lines(year.statements, say)));
  const heard = [...residents.voices.flatMap((voice) => voice.statements), ...residents.statements];
  const changed = [...actors.seats.flatMap((seat) => seat.statements), ...actors.together];
  const kept = promises.flatMap(({ said, afterwards }) => [said, ...afterwards]);
  const sections: readonly Section[] = [
    ['debrief:title.ending', lines([...ending.happened, ...ending.why, ...ending.next], say)],
    ['debrief:title.rehearsal', lines(rehearsal?.statements ?? [], say)],
    ['debrief:title.stave', [...all, ...years.map((line) => `  ${line}`)]],
    ['debrief:title.turning', turning(report, say)],
    ['debrief:title.actors', lines(changed, say)],
    ['debrief:title.residents', lines(heard, say)],
    ['debrief:title.gauges', gauges(report, say)],
    ['debrief:title.promises', lines(kept, say)],
    ['debrief:title.questions', questions(report, say)],
    ['debrief:title.branches', whatIf(found, say)],
  ];
  const written = sections.filter(([, told]) => told.length > 0);
  const blocks = written.map(([key, told]) => [say({ key, params: {} }), ...told].join('\n'));
  return [...blocks, say(report.caution)].join('\n\n');
}

// How does a report leave the game? As stable JSON, or as a table that no spreadsheet can mistake for formulas.
import type { Message } from '../engine/index.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

/** Gives the words of a Message. */
export type Say = (message: Message) => string;

/** Semicolons where a comma marks decimals (French), commas elsewhere. */
export type Separator = ';' | ',';

/** Byte order mark: tells spreadsheets that the text is UTF-8. */
const MARK = '\ufeff';
const FORMULA = /^[=+\-@\t\r\0]/;

/** Same report, same text: keys stand in the order of the type. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** One cell: never a formula, always in quotes, quotes doubled. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

type Value = string | number;

interface Row {
  readonly section: string;
  readonly year: Value;
  readonly about: string;
  readonly measure: string;
  readonly value: Value;
  readonly sentence: string;
  readonly rests: string;
}

const COLUMNS = ['section', 'year', 'about', 'measure', 'value', 'sentence', 'rests'] as const;
const HEADINGS: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  section: 'debrief:csv.section',
  year: 'debrief:csv.year',
  about: 'debrief:csv.about',
  measure: 'debrief:csv.measure',
  value: 'debrief:csv.value',
  sentence: 'debrief:csv.sentence',
  rests: 'debrief:csv.rests',
};

/** A figure: what it measures keeps its plain id, so that a program can read it. */
function figure(section: string, named: Partial<Row> & { readonly measure: string }): Row {
  return { section, year: '', about: '', value: '', sentence: '', rests: '', ...named };
}

function spoken(section: string, statements: readonly Statement[], say: Say): readonly Row[] {
  return statements.map(({ message, because }) =>
    figure(section, {
      year: message.params.year ?? '',
      measure: message.key,
      sentence: say(message),
      rests: because.join(' '),
    }),
  );
}

function figures({ ending, stave, gauges, actors }: Report): readonly Row[] {
  return [
    figure('ending', { measure: 'ending', value: ending.ending ?? '' }),
    figure('ending', { measure: 'stars', value: ending.stars }),
    figure('stave', { measure: 'concertScore', value: stave.concertScore }),
    ...stave.lines.flatMap(({ condition: about, score, years }) => [
      figure('stave', { about, measure: 'score', value: score ?? '' }),
      ...years.map(({ calendar: year, notes }) =>
        figure('stave', { year, about, measure: 'notes', value: notes ?? '' }),
      ),
    ]),
    ...gauges.flatMap(({ theme: about, calendar: year, from, to }) => [
      figure('gauges', { year, about, measure: 'from', value: from }),
      figure('gauges', { year, about, measure: 'to', value: to }),
    ]),
    ...actors.seats.flatMap(({ seat: about, effort, needs, skies, house, lent }) =>
      Object.entries({ effort, needs, skies, house, lent }).map(([measure, value]) =>
        figure('actors', { about, measure, value }),
      ),
    ),
  ];
}

function sentences(report: Report, say: Say): readonly Row[] {
  const { ending, stave, turning, actors, residents, gauges, promises, questions, rehearsal } = report;
  return [
    ...spoken('ending', [...ending.happened, ...ending.why, ...ending.next], say),
    ...spoken('stave', stave.statements, say),
    ...stave.lines.flatMap((line) => spoken('stave', line.statements, say)),
    ...turning.flatMap(({ statement, causes }) => spoken('turning', [statement, ...causes], say)),
    ...spoken('actors', [...actors.seats.flatMap((seat) => seat.statements), ...actors.together], say),
    ...spoken('residents', [...residents.voices.flatMap((v) => v.statements), ...residents.statements], say),
    ...gauges.flatMap(({ causes }) =>
      spoken(
        'gauges',
        causes.map(({ statement }) => statement),
        say,
      ),
    ),
    ...promises.flatMap(({ said: promise, afterwards }) => spoken('promises', [promise, ...afterwards], say)),
    ...questions.map(({ message, why }) =>
      figure('questions', { measure: message.key, sentence: say(message), rests: why.because.join(' ') }),
    ),
    ...spoken('rehearsal', rehearsal?.statements ?? [], say),
  ];
}

/** Decimals as a spreadsheet of that language reads them. */
function written(value: Value, separator: Separator): Value {
  return typeof value === 'number' && separator === ';' ? String(value).replace('.', ',') : value;
}

/** The report as a table: figures first, then sentences with the entries they rest on. */
export function reportCsv(report: Report, say: Say, separator: Separator = ';'): string {
  const heading = COLUMNS.map((column) => cell(say({ key: HEADINGS[column], params: {} })));
  const rows = [...figures(report), ...sentences(report, say)].map((row) =>
    COLUMNS.map((column) => cell(written(row[column], separator))),
  );
  return `${MARK}${[heading, ...rows].map((cells) => cells.join(separator)).join('\r\n')}\r\n`;
}

// Does a report leave the game whole, and safe for spreadsheets?
import { describe, expect, test } from 'vitest';
import { debrief, reportCsv, reportJson, type Say } from '../../src/core/debrief/index.ts';
import { games, rules } from './games.ts';

const [game] = games(1);
if (!game) throw new Error('no game');
const report = debrief(rules, game);
const plainly: Say = ({ key, params }) => `${key} ${Object.values(params).join(' ')}`;

/** Cells of a table whose cells are all in quotes. */
function cells(text: string): readonly string[] {
  return [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell ?? '');
}

describe('as a table', () => {
  test('it starts with a byte order mark and has equally many cells in every line', () => {
    const text = reportCsv(report, plainly);
    expect(text.startsWith('\ufeff"')).toBe(true);
    const widths = text
      .trim()
      .split('\r\n')
      .map((line) => cells(line).length);
    expect(new Set(widths)).toEqual(new Set([7]));
  });

  test.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '\0x'])('%j is never a formula', (dangerous) => {
    const text = reportCsv(report, () => dangerous, ',');
    expect(text).toContain(`"'${dangerous}"`);
    expect(cells(text).filter((cell) => /^[=+\-@\t\r\0]/.test(cell))).toEqual([]);
  });

  test('quotes and separators in words stay inside their cell', () => {
    const text = reportCsv(report, () => 'a "b"; c, d', ',');
    expect(text).toContain('"a ""b""; c, d"');
  });

  test('decimals are written as the separator tells', () => {
    const score = { ...report, stave: { ...report.stave, concertScore: 12.5 } };
    expect(reportCsv(score, plainly, ';')).toContain('"12,5"');
    expect(reportCsv(score, plainly, ',')).toContain('"12.5"');
  });
});

test('as JSON it is the report itself, the same text each time', () => {
  expect(JSON.parse(reportJson(report))).toEqual(report);
  expect(reportJson(debrief(rules, game))).toBe(reportJson(report));
});

// Is the piece of a class whole as music, and made of what its tables played?
import { describe, expect, test } from 'vitest';
import {
  type ClassPiece,
  composeClass,
  type Playing,
  richnessOf,
  type Voice,
} from '../../src/core/debrief/compose/index.ts';
import { BAR } from '../../src/core/debrief/compose/piece.ts';
import { RANGE } from '../../src/core/debrief/compose/sheet.ts';
import type { Heard } from '../../src/sim/compose-game.ts';
import { by, pieces } from './composed.ts';

const tables: readonly Playing[] = pieces.slice(0, 12).map(({ heard }, table) => ({
  table,
  entries: heard.entries,
  ending: heard.outcome.ending,
}));
const stopped: Playing = {
  table: 3,
  entries: (tables[5]?.entries ?? []).filter(({ year }) => year < 3),
  ending: 'stopped',
};
const classes: readonly (readonly Playing[])[] = [
  ...Array.from({ length: 12 }, (_, n) => tables.slice(0, n + 1)),
  [...tables.slice(4, 7), stopped],
];
const composed = classes.map((played) => ({ played, piece: composeClass(played) }));

function themeOf(piece: ClassPiece, table: number): string {
  const section = piece.sections.find((one) => one.table === table);
  const [from, to] = [section?.from ?? 0, section?.to ?? 0].map((at) => (at * piece.bpm) / 15);
  const notes = piece.notes.filter(({ start }) => start >= (from ?? 0) && start < (to ?? 0));
  return JSON.stringify(notes.map((note) => [note.voice, note.start - (from ?? 0), note.length]));
}

describe('the piece of a class', () => {
  test('is the same whenever it is composed, and 60 to 90 seconds long', () => {
    for (const { played, piece } of composed) {
      expect(composeClass(played)).toEqual(piece);
      expect(piece.seconds).toBeGreaterThanOrEqual(60);
      expect(piece.seconds).toBeLessThanOrEqual(90);
    }
  });

  test('is in one key, within what each instrument can play, bar by bar', () => {
    for (const { piece } of composed) {
      expect(new Set(piece.bars.map(({ key }) => JSON.stringify(key)))).toEqual(
        new Set([JSON.stringify(piece.key)]),
      );
      for (const { voice, pitch, start, length, bar, velocity } of piece.notes) {
        expect(pitch).toBeGreaterThanOrEqual(RANGE[voice][0]);
        expect(pitch).toBeLessThanOrEqual(RANGE[voice][1]);
        expect(bar).toBe(Math.floor(start / BAR));
        expect(start + length).toBeLessThanOrEqual((bar + 1) * BAR);
        expect(velocity).toBeLessThan(128);
      }
      expect(richnessOf(piece).inKey).toBe(1);
    }
  });

  test('asks for one tone at a time where there is one breath or one bow', () => {
    const single: readonly Voice[] = ['association', 'company', 'authority', 'house', 'residents'];
    for (const { piece } of composed) {
      for (const voice of single) {
        const line = piece.notes.filter((note) => note.voice === voice);
        const early = line.filter((note, i) => {
          const before = line[i - 1];
          return before !== undefined && note.start < before.start + before.length;
        });
        expect(early).toEqual([]);
      }
    }
  });

  test('gives every table its theme in the order of the room, then lets all sound together', () => {
    for (const { played, piece } of composed) {
      expect(piece.sections.map(({ table }) => table)).toEqual([...played.map(({ table }) => table), null]);
      expect(piece.sections.at(-1)?.to).toBe(piece.seconds);
      for (const [i, { from, to }] of piece.sections.entries()) {
        expect(from).toBe(piece.sections[i - 1]?.to ?? 0);
        const heard = piece.notes.some(
          ({ start }) => (start * 15) / piece.bpm >= from && (start * 15) / piece.bpm < to,
        );
        expect(heard).toBe(true);
      }
    }
  });

  test('makes a theme of its table alone: another game at another table does not change it', () => {
    const [one, two, three] = tables;
    if (!one || !two || !three) throw new Error('too few games');
    const first = composeClass([one, two]);
    const other = composeClass([one, { ...three, table: 1 }]);
    expect(themeOf(other, 0)).toBe(themeOf(first, 0));
    expect(themeOf(other, 1)).not.toBe(themeOf(first, 1));
  });

  test('rests in a theme on entries of that table', () => {
    for (const { played, piece } of composed) {
      for (const { table, to, from } of piece.sections) {
        const entries = played.find((one) => one.table === table)?.entries;
        const at = ({ start }: { start: number }) => (start * 15) / piece.bpm;
        for (const note of piece.notes.filter((one) => at(one) >= from && at(one) < to)) {
          if (!entries) expect(note.because).toEqual([]);
          else expect(note.because.length).toBeGreaterThan(0);
          expect(note.because.every((index) => entries?.some((entry) => entry.index === index))).toBe(true);
        }
      }
    }
  });

  test('leaves out what no table has built, and is fuller where lines are full', () => {
    const of = ({ entries, outcome }: Heard) =>
      composeClass([0, 1, 2].map((table) => ({ table, entries, ending: outcome.ending })));
    for (const { heard } of pieces) {
      const { notes, lines, sections } = of(heard);
      const together = ((sections.at(-1)?.from ?? 0) * 100) / 15;
      const voices = new Set(notes.filter(({ start }) => start >= together).map(({ voice }) => voice));
      expect([voices.has('house'), voices.has('pulse')]).toEqual([lines.backbone > 0, lines.measurement > 0]);
    }
    const [alone, concert] = [of(by('alone').heard), of(by('concert').heard)];
    expect(richnessOf(concert).voices).toBeGreaterThan(richnessOf(alone).voices + 1);
  });
});

// Is a piece the same each time, playable, and whole as music?
import { describe, expect, test } from 'vitest';
import { compose, richnessOf, type Voice } from '../../src/core/debrief/compose/index.ts';
import { BAR, BARS_A_YEAR, CADENCE_BARS, type Piece } from '../../src/core/debrief/compose/piece.ts';
import { RANGE } from '../../src/core/debrief/compose/sheet.ts';
import { ENDINGS, SESSION, SESSIONS } from '../../src/core/engine/index.ts';
import { by, composed, heardGame, pieces, playedBy } from './composed.ts';

describe('a piece', () => {
  test('is the same whenever it is composed', () => {
    for (const { heard, piece } of pieces) expect(composed(heard)).toEqual(piece);
  });

  test('is of whole numbers', () => {
    for (const { piece } of pieces) {
      for (const { pitch, start, length, velocity } of piece.notes) {
        expect([pitch, start, length, velocity].every(Number.isInteger)).toBe(true);
        expect(length).toBeGreaterThan(0);
        expect(velocity).toBeGreaterThan(0);
        expect(velocity).toBeLessThan(128);
      }
    }
  });

  test('has five bars a year and a cadence, in every session', () => {
    for (const [round, session] of SESSIONS.entries()) {
      const { bars, seconds } = composed(heardGame(5, null, round));
      expect(bars.length).toBe(SESSION[session].years * BARS_A_YEAR + CADENCE_BARS);
      expect(bars.map(({ index }) => index)).toEqual(bars.map((_, i) => i));
      expect(seconds).toBeGreaterThanOrEqual(40);
      expect(seconds).toBeLessThanOrEqual(90);
    }
  });

  test('of a game that was stopped is its whole years, then a close that stays open on the fifth', () => {
    for (const { heard, piece } of pieces) {
      const second = heard.entries.findIndex(({ event, year }) => event.type === 'yearBegan' && year === 3);
      const two = compose(heard.entries.slice(0, second), { ending: 'stopped' });
      expect(two.bars.length).toBe(2 * BARS_A_YEAR + CADENCE_BARS);
      expect(two.bars.at(-1)?.chord).toBe(4);
      const firstYear = ({ notes }: Piece) => notes.filter(({ year }) => year === 1);
      expect(firstYear(two)).toEqual(firstYear(piece));
      for (const { voice, pitch } of two.notes) {
        expect(pitch).toBeGreaterThanOrEqual(RANGE[voice][0]);
        expect(pitch).toBeLessThanOrEqual(RANGE[voice][1]);
      }
    }
  });

  test('rests, note by note, on entries of its own year or of years before', () => {
    for (const { heard, piece } of pieces) {
      for (const note of piece.notes) {
        expect(note.because.length).toBeGreaterThan(0);
        expect(note.because.every((index) => (heard.entries[index]?.year ?? 99) <= note.year)).toBe(true);
        expect(note.bar).toBe(Math.floor(note.start / BAR));
        expect(note.start + note.length).toBeLessThanOrEqual((note.bar + 1) * BAR);
      }
    }
  });

  test('asks no instrument for what it cannot play', () => {
    for (const { voice, pitch } of pieces.flatMap(({ piece }) => piece.notes)) {
      expect(pitch).toBeGreaterThanOrEqual(RANGE[voice][0]);
      expect(pitch).toBeLessThanOrEqual(RANGE[voice][1]);
    }
  });

  test('asks for one tone at a time where there is one breath or one bow', () => {
    const single: readonly Voice[] = ['association', 'company', 'authority', 'house', 'residents'];
    const early = single.flatMap((voice) =>
      pieces.flatMap(({ piece }) => {
        const line = playedBy(piece, voice);
        return line.filter(
          (note, i) => i > 0 && note.start < (line[i - 1]?.start ?? 0) + (line[i - 1]?.length ?? 0),
        );
      }),
    );
    expect(early).toEqual([]);
  });

  test('moves without wide leaps while actors are joined, save where a clash stumbles', () => {
    const { heard, piece } = by('concert');
    const stumbles = (index: number) => {
      const event = heard.entries[index]?.event;
      return event?.type === 'contributed' && event.lost.length > 0;
    };
    for (const voice of ['association', 'company', 'authority'] as const) {
      const line = playedBy(piece, voice);
      const steps = line.slice(1).map((note, i) => [line[i] ?? note, note] as const);
      const sung = steps.filter((pair) => !pair.some(({ because }) => because.some(stumbles)));
      const leaps = sung.map(([from, to]) => Math.abs(to.pitch - from.pitch));
      expect(leaps.filter((leap) => leap > 12)).toEqual([]);
      expect(leaps.reduce((sum, leap) => sum + leap, 0) / leaps.length).toBeLessThan(5);
    }
  });

  test('ends at home, each ending in its own way', () => {
    const heard = by('concert').heard;
    const ends = ENDINGS.map((ending) => {
      const piece = compose(heard.entries, { ending });
      const last = piece.bars.at(-1);
      expect(last?.key.tonic).toBe(piece.key.tonic);
      return JSON.stringify(piece.notes.filter(({ bar }) => bar === last?.index));
    });
    expect(new Set(ends).size).toBe(ENDINGS.length);
  });
});

describe('a change', () => {
  test('of one command leaves the bars of earlier years as they were', () => {
    for (const [game, { heard, piece }] of pieces.entries()) {
      const change = Math.floor(heard.decisions / 2);
      const other = heardGame(game, change);
      const year = other.changed ?? 1;
      const earlier = (of: Piece) => of.notes.filter((note) => note.year < year);
      expect(earlier(composed(other))).toEqual(earlier(piece));
    }
  });

  test('from alone to in concert is richer in every respect', () => {
    const [alone, concert] = [richnessOf(by('alone').piece), richnessOf(by('concert').piece)];
    expect(concert.voices).toBeGreaterThan(alone.voices + 1);
    expect(concert.consonance).toBeGreaterThan(alone.consonance);
    expect(concert.inKey).toBeGreaterThan(alone.inKey);
  });
});

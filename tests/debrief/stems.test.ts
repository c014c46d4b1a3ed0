// Do the loops behind the table follow who is joined: thin and hesitant alone, full and in harmony together?
import { expect, test } from 'vitest';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import {
  BAR,
  STEMS,
  type Standing,
  type Strike,
  shareOf,
  stemOf,
} from '../../src/core/debrief/compose/index.ts';
import { isInKey } from '../../src/core/debrief/compose/scale.ts';
import { RANGE } from '../../src/core/debrief/compose/sheet.ts';

function standing(joined: number): Standing {
  return { joined: ACTORS.slice(0, joined), contributing: ACTORS };
}

function sounding(now: Standing): readonly Strike[] {
  return STEMS.filter((stem) => shareOf(stem, now) > 0).flatMap((stem) => stemOf(stem).notes);
}

const LENGTH = 12 * BAR;

/** How many instruments sound at each sixteenth. */
function voicesAt(notes: readonly Strike[]): readonly number[] {
  return Array.from({ length: LENGTH }, (_, at) => {
    const now = notes.filter(({ start, length }) => start <= at && at < start + length);
    return new Set(now.map(({ voice }) => voice)).size;
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

test('all loops are as long and as fast as each other, and can be played', () => {
  for (const stem of STEMS) {
    const { bpm, length, notes } = stemOf(stem);
    expect([bpm, length]).toEqual([88, LENGTH]);
    for (const note of notes) {
      const [low, high] = RANGE[note.voice];
      expect(note.voice).toBe(stem.actor);
      expect(note.pitch >= low && note.pitch <= high).toBe(true);
      expect(note.start + note.length).toBeLessThanOrEqual(LENGTH);
    }
  }
});

test('the same standing is the same notes', () => {
  for (const count of [0, 2, 3, 4]) expect(sounding(standing(count))).toEqual(sounding(standing(count)));
});

test('the more are joined, the more instruments sound at once', () => {
  const voices = [0, 2, 3, 4].map((count) => mean(voicesAt(sounding(standing(count)))));
  for (const [i, more] of voices.slice(1).entries()) expect(more).toBeGreaterThan((voices[i] ?? 0) + 0.3);
  expect(voices[0]).toBeLessThan(1);
  expect(voices.at(-1)).toBeGreaterThan(3);
});

test('joined by all, they are never silent for a bar and stay in the key', () => {
  const notes = sounding(standing(4));
  expect(Math.min(...voicesAt(notes))).toBeGreaterThan(0);
  expect(notes.every(({ pitch }) => isInKey({ tonic: 2, mode: 'ionian' }, pitch))).toBe(true);
});

test('each actor is heard once, in one manner; who gives is heard more', () => {
  for (const count of [0, 2, 3, 4]) {
    for (const actor of ACTORS) {
      const own = STEMS.filter((stem) => stem.actor === actor);
      const shares = own.map((stem) => shareOf(stem, standing(count)));
      const idle = own.map((stem) => shareOf(stem, { ...standing(count), contributing: [] }));
      expect(shares.filter((share) => share > 0)).toHaveLength(1);
      expect(Math.max(...idle)).toBeLessThan(Math.max(...shares));
    }
  }
});

// Does a piece become sound at one loudness, on time, in tune and without clipping?
import { describe, expect, test } from 'vitest';
import type { Note, Piece, Voice } from '../../src/core/debrief/compose/index.ts';
import { VOICES } from '../../src/core/debrief/compose/index.ts';
import { RANGE } from '../../src/core/debrief/compose/sheet.ts';
import { bankOf, HIGHEST_PEAK, mix, TARGET_LUFS, wavOf } from '../../src/core/music/index.ts';
import { SLOTS, SOUNDS } from '../../src/core/music/instruments.ts';
import { mastered } from '../../src/core/music/master.ts';
import { FURTHEST, play, sampleFor } from '../../src/core/music/play.ts';
import { recording, recordings, stereo } from './sines.ts';

const bank = bankOf(recordings());

function note(voice: Voice, start: number, pitch: number): Note {
  return { voice, line: null, pitch, start, length: 4, velocity: 80, because: [0], bar: 0, year: 1 };
}

function pieceOf(notes: readonly Note[]): Piece {
  const key = { tonic: 2, mode: 'ionian' } as const;
  return { bpm: 96, key, bars: [{ index: 0, year: 1, key, chord: 0 }], seconds: 2.5, notes };
}

/** Crossings of zero a second, halved: the pitch of something like a sine. */
function hertzOf(data: Float32Array, rate: number): number {
  let crossings = 0;
  for (let i = 1; i < data.length; i++) if ((data[i - 1] ?? 0) < 0 && (data[i] ?? 0) >= 0) crossings++;
  return (crossings * rate) / data.length;
}

describe('recorded notes', () => {
  test('are near enough to everything a voice may play', () => {
    for (const voice of VOICES) {
      const [low, high] = RANGE[voice];
      for (let pitch = low; pitch <= high; pitch++) {
        const near = SLOTS[SOUNDS[voice].instrument].map((slot) => Math.abs(slot.note - pitch));
        expect(Math.min(...near), `${voice} ${pitch}`).toBeLessThanOrEqual(FURTHEST);
      }
    }
  });

  test('are cut at their onset, however late a decoder begins', () => {
    const late = bankOf({ ...recordings(), harp: recording('harp', 0.026) });
    for (const [i, sample] of bank.harp.entries()) {
      const other = late.harp[i]?.data ?? new Float32Array();
      expect(Array.from(other.slice(100, 110))).toEqual(Array.from(sample.data.slice(100, 110)));
    }
  });

  test('that are held last a bar and more, without a hole at the seam', () => {
    for (const { data, rate } of bank.flute) {
      expect(data.length / rate).toBeGreaterThanOrEqual(4);
      for (let at = 0.1; at < 3.7; at += 0.1) {
        const stretch = data.slice(Math.round(at * rate), Math.round((at + 0.05) * rate));
        const power = stretch.reduce((sum, x) => sum + x * x, 0) / stretch.length;
        expect(Math.sqrt(power)).toBeGreaterThan(0.1);
      }
    }
  });

  test('further away than three semitones are refused', () => {
    expect(() => sampleFor(bank.flute, 40)).toThrow('no recorded note near 40');
  });
});

test('a note sounds at its time and at its pitch', () => {
  const rate = 44_100;
  const channel = () => new Float32Array(2 * rate);
  const bus = { left: channel(), right: channel(), room: channel(), rate };
  const stroke = { pitch: 74, at: 0.5, seconds: 1, velocity: 100 };
  play(bus, { sound: SOUNDS.association, sample: sampleFor(bank.flute, 74), stroke });
  expect(bus.left.slice(0, 0.5 * rate).every((x) => x === 0)).toBe(true);
  expect(hertzOf(bus.left.slice(0.6 * rate, 1.4 * rate), rate)).toBeCloseTo(587.33, -1);
});

describe('a mix', () => {
  const notes = [
    note('association', 0, 74),
    note('company', 4, 50),
    note('research', 8, 62),
    note('house', 8, 38),
  ];
  const sound = mix(pieceOf(notes), bank);

  test('is at −16 LUFS and does not clip', () => {
    expect(Math.abs(sound.lufs - TARGET_LUFS)).toBeLessThan(0.5);
    expect(sound.peak).toBeLessThanOrEqual(HIGHEST_PEAK);
  });

  test('is the same every time', () => {
    expect(Buffer.compare(wavOf(mix(pieceOf(notes), bank)), wavOf(sound))).toBe(0);
  });

  test('of nothing is silence', () => {
    expect(mix(pieceOf([]), bank).lufs).toBe(Number.NEGATIVE_INFINITY);
  });
});

test('mastering brings very soft and very loud sound to the same loudness', () => {
  for (const decibels of [-50, -1]) {
    const { lufs, peak } = mastered(stereo([{ hertz: 440, decibels, seconds: 4 }], 44_100), TARGET_LUFS);
    expect(Math.abs(lufs - TARGET_LUFS)).toBeLessThan(0.5);
    expect(peak).toBeLessThanOrEqual(HIGHEST_PEAK);
  }
});

test('a WAV file says what it holds', () => {
  const file = Buffer.from(wavOf(stereo([{ hertz: 440, decibels: -6, seconds: 0.5 }], 44_100)));
  expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ');
  expect(file.readUInt32LE(24)).toBe(44_100);
  expect(file.readUInt32LE(40)).toBe(file.length - 44);
  expect(file.length).toBe(44 + 22_050 * 4);
});

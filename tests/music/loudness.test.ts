// Does the meter read what the standard says of signals everybody can make?
import { expect, test } from 'vitest';
import { loudness } from '../../src/core/music/loudness.ts';
import { longestSilence } from '../../src/core/music/silence.ts';
import { truePeak } from '../../src/core/music/true-peak.ts';
import { stereo } from './sines.ts';

const tone = (decibels: number, seconds: number) => ({ hertz: 1000, decibels, seconds });

test('a tone of 1 kHz at −23 dBFS in both channels is −23 LUFS, at either rate', () => {
  expect(loudness(stereo([tone(-23, 20)]))).toBeCloseTo(-23, 1);
  expect(loudness(stereo([tone(-23, 20)], 44_100))).toBeCloseTo(-23, 1);
  expect(loudness(stereo([tone(-33, 20)]))).toBeCloseTo(-33, 1);
});

test('the same tone in one channel alone is three decibels softer', () => {
  const { left, rate } = stereo([{ hertz: 997, decibels: 0, seconds: 10 }]);
  expect(loudness({ left, right: new Float32Array(left.length), rate })).toBeCloseTo(-3.01, 1);
});

test('quiet passages do not count (EBU 3341, cases 3 and 4)', () => {
  expect(loudness(stereo([tone(-36, 10), tone(-23, 60), tone(-36, 10)]))).toBeCloseTo(-23, 1);
  expect(
    loudness(stereo([tone(-72, 10), tone(-36, 10), tone(-23, 60), tone(-36, 10), tone(-72, 10)])),
  ).toBeCloseTo(-23, 1);
});

test('an ear hears 50 Hz less than 1 kHz, and 5 kHz more', () => {
  const at = (hertz: number) => loudness(stereo([{ hertz, decibels: -20, seconds: 5 }]));
  expect(at(50)).toBeLessThan(at(1000) - 1);
  expect(at(5000)).toBeGreaterThan(at(1000) + 2);
});

test('silence has no loudness', () => {
  expect(loudness(stereo([tone(-200, 5)]))).toBe(Number.NEGATIVE_INFINITY);
});

test('the true peak lies between the samples', () => {
  const between = stereo([{ hertz: 12_000, decibels: -6, seconds: 1, phase: Math.PI / 4 }]);
  expect(Math.max(...between.left)).toBeLessThan(0.36);
  expect(truePeak(between)).toBeGreaterThan(-6.4);
  expect(truePeak(between)).toBeLessThan(-5.6);
  expect(truePeak(stereo([tone(-6, 1)]))).toBeCloseTo(-6, 1);
});

test('the longest silence is found, within the part that is asked for', () => {
  const sound = stereo([tone(-20, 1), tone(-90, 1.5), tone(-20, 1), tone(-90, 4)]);
  expect(longestSilence(sound, 3.5)).toBeCloseTo(1.5, 1);
  expect(longestSilence(sound, 7.5)).toBeCloseTo(4, 1);
});

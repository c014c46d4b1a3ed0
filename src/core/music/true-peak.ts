// How high does the wave rise between its samples? Four times oversampled, in decibels below full scale.
import type { Stereo } from './loudness.ts';

const TIMES = 4;
const TAPS = 12;

/** One filter for each of the three points between two samples: a windowed sinc. */
const PHASES: readonly Float32Array[] = [1, 2, 3].map((phase) =>
  Float32Array.from({ length: TAPS }, (_, tap) => {
    const x = tap - TAPS / 2 + 1 - phase / TIMES;
    const window = 0.5 + 0.5 * Math.cos((2 * Math.PI * x) / TAPS);
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  }),
);

function at(sound: Float32Array, i: number, phase: Float32Array): number {
  let sum = 0;
  for (let tap = 0; tap < TAPS; tap++) sum += (sound[i + tap - TAPS / 2 + 1] ?? 0) * (phase[tap] ?? 0);
  return Math.abs(sum);
}

/** Highest value of one channel, samples and what lies between those near the highest. */
function peakOf(sound: Float32Array): number {
  let peak = 0;
  for (let i = 0; i < sound.length; i++) peak = Math.max(peak, Math.abs(sound[i] ?? 0));
  let highest = peak;
  for (let i = 0; i < sound.length; i++) {
    const near = Math.max(Math.abs(sound[i] ?? 0), Math.abs(sound[i + 1] ?? 0));
    if (near < peak / 2) continue;
    for (const phase of PHASES) highest = Math.max(highest, at(sound, i, phase));
  }
  return highest;
}

/** In dBTP; −∞ for silence. */
export function truePeak({ left, right }: Stereo): number {
  return 20 * Math.log10(Math.max(peakOf(left), peakOf(right)));
}

// How do low, middle and high tones and both ears share the energy of a sound?
import type { Stereo } from '../core/music/index.ts';

/** No third of the spectrum has more of the energy, and no ear, before it counts as one-sided. */
const ONE_SIDED = 0.95;

const round = (value: number): number => Math.round(value * 100) / 100;

function power(data: Float32Array): number {
  return data.reduce((sum, x) => sum + x * x, 0);
}

/** What lies below a frequency. */
function below(data: Float32Array, hertz: number, rate: number): Float32Array {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / rate);
  let last = 0;
  return data.map((x) => {
    last += share * (x - last);
    return last;
  });
}

export function spread({ left, right, rate }: Stereo) {
  const both = left.map((x, i) => x + (right[i] ?? 0));
  const low = below(both, 250, rate);
  const lower = below(both, 2000, rate);
  const bands = [
    power(low),
    power(lower.map((x, i) => x - (low[i] ?? 0))),
    power(both.map((x, i) => x - (lower[i] ?? 0))),
  ];
  const all = bands.reduce((sum, band) => sum + band, 0) || 1;
  const ears = power(left) + power(right) || 1;
  return { bands: bands.map((band) => round(band / all)), leftEar: round(power(left) / ears) };
}

export function isOneSided({ bands, leftEar }: ReturnType<typeof spread>): boolean {
  return Math.max(...bands, leftEar, 1 - leftEar) >= ONE_SIDED;
}

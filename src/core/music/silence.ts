// How long is nothing heard? The longest silence, in seconds.
import type { Stereo } from './loudness.ts';

/** Below this root mean square (−60 dBFS) nothing is heard. */
const QUIET = 0.001;

/** Longest silence within the first so many seconds, to a twentieth of a second. */
export function longestSilence({ left, right, rate }: Stereo, seconds: number): number {
  const window = Math.round(rate / 20);
  const windows = Math.floor(Math.min(left.length, seconds * rate) / window);
  let [run, longest] = [0, 0];
  for (let i = 0; i < windows; i++) {
    let sum = 0;
    for (let at = i * window; at < (i + 1) * window; at++) {
      sum += ((left[at] ?? 0) ** 2 + (right[at] ?? 0) ** 2) / 2;
    }
    run = Math.sqrt(sum / window) < QUIET ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest / 20;
}

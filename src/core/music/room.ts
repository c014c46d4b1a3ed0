// In which room is it played? A small hall: eight echoes that die away for each ear, blurred by four more.
import type { Bus } from './play.ts';

/** Lengths in samples at 44,100 a second; the right ear hears a little later. */
const ECHOES = [1116, 1188, 1277, 1356, 1422, 1491, 1557, 1617] as const;
const BLURS = [556, 441, 341, 225] as const;
const SPREAD = 23;
/** What is left after one round, and how much of the treble is lost on the way. */
const ROUND = 0.8;
const DAMP = 0.35;
const WET = 0.16;

/** An echo that comes back softer and darker each time; adds to `out`. */
function echo(sound: Float32Array, length: number, out: Float32Array): void {
  const line = new Float32Array(length);
  let dark = 0;
  let at = 0;
  for (let i = 0; i < sound.length; i++) {
    const back = line[at] ?? 0;
    dark = back + DAMP * (dark - back);
    line[at] = (sound[i] ?? 0) + ROUND * dark;
    out[i] = (out[i] ?? 0) + back;
    at = at + 1 === length ? 0 : at + 1;
  }
}

/** Smears what it is given in time and leaves its colour alone. */
function blur(sound: Float32Array, length: number): void {
  const line = new Float32Array(length);
  let at = 0;
  for (let i = 0; i < sound.length; i++) {
    const back = line[at] ?? 0;
    const now = sound[i] ?? 0;
    line[at] = now + 0.5 * back;
    sound[i] = back - now;
    at = at + 1 === length ? 0 : at + 1;
  }
}

function ear(room: Float32Array, rate: number, later: number): Float32Array {
  const sized = (samples: number) => Math.round(((samples + later) * rate) / 44_100);
  const out = new Float32Array(room.length);
  for (const samples of ECHOES) echo(room, sized(samples), out);
  for (const samples of BLURS) blur(out, sized(samples));
  return out;
}

/** Adds the room's answer to both channels. */
export function addRoom({ left, right, room, rate }: Bus): void {
  const [near, far] = [ear(room, rate, 0), ear(room, rate, SPREAD)];
  for (let i = 0; i < left.length; i++) {
    left[i] = (left[i] ?? 0) + WET * (near[i] ?? 0);
    right[i] = (right[i] ?? 0) + WET * (far[i] ?? 0);
  }
}

// How far does somebody get who guesses codes? From one address, from one with a room of its own, and from many at once.
import type { Dice } from '../../../src/core/engine/index.ts';
import { type Classroom, connected, newGuests, planOf } from './classroom.ts';
import { connectDevice, type Device } from './device.ts';

export interface Guessed {
  readonly tried: number;
  /** Guesses that were looked at at all. */
  readonly examined: number;
  readonly found: number;
  readonly seconds: number;
}

export interface Guesser {
  readonly url: string;
  readonly dice: Dice;
  readonly addresses: readonly string[];
  /** Devices at each address that guess, one code after the other, as fast as they are answered. */
  readonly devices: number;
  readonly seconds: number;
}

/** Many a second, so that the limit on asks does not hide the one on codes. */
const ASKS_A_SECOND = 15;

async function guessOn(device: Device, { dice, seconds }: Guesser, { code: right }: Classroom) {
  const [count, end] = [{ tried: 0, examined: 0, found: 0 }, performance.now() + seconds * 1000];
  while (performance.now() < end) {
    const code = String(dice.below(1_000_000)).padStart(6, '0');
    if (code === right) continue;
    const answer = await device.ask<'find'>({ type: 'find', code });
    count.tried++;
    if (answer.ok) count.found++;
    else if (answer.why.key === 'rooms:why.wrongCode') count.examined++;
    await new Promise((resolve) => setTimeout(resolve, 1000 / ASKS_A_SECOND));
  }
  return count;
}

/** Everybody at once, wrong codes only. */
export async function guess(guesser: Guesser, room: Classroom): Promise<Guessed> {
  const { url, addresses, devices: each } = guesser;
  const devices = addresses.flatMap((from) => newGuests({ url, from }, each).map(({ device }) => device));
  await connected(devices);
  const began = performance.now();
  const counts = await Promise.all(devices.map((device) => guessOn(device, guesser, room)));
  const seconds = (performance.now() - began) / 1000;
  for (const device of devices) device.close();
  const sum = (pick: (one: (typeof counts)[number]) => number) =>
    counts.reduce((total, one) => total + pick(one), 0);
  return {
    tried: sum(({ tried }) => tried),
    examined: sum(({ examined }) => examined),
    found: sum(({ found }) => found),
    seconds: Math.round(seconds * 10) / 10,
  };
}

/** Somebody with a room of their own, and so many devices in it, is no stranger. */
export async function settleIn(reach: { url: string; from: string }, devices: number): Promise<() => void> {
  const [host, ...guests] = newGuests(reach, devices).map(({ device }) => device);
  if (!host) throw new Error('nobody settles');
  await connected([host, ...guests]);
  const plan = planOf({ session: 'lesson', tables: 1, seats: devices });
  const { code } = await host.enterBy<'open'>({ type: 'open', plan });
  for (const guest of guests) await guest.enterBy<'join'>({ type: 'join', code, wish: null });
  return () => {
    for (const device of [host, ...guests]) device.close();
  };
}

/** From an address that guesses all the time, somebody with the right code comes in; within how many milliseconds? */
export async function comesIn(reach: { url: string; from: string }, code: string): Promise<number | null> {
  const device = connectDevice(reach);
  await connected([device]);
  const began = performance.now();
  const answer = await device.ask<'find'>({ type: 'find', code });
  device.close();
  return answer.ok ? Math.round(performance.now() - began) : null;
}

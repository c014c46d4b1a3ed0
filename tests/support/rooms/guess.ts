// How far does somebody get who guesses codes? From one address, and from many at once.
import type { Dice } from '../../../src/core/engine/index.ts';
import type { Classroom } from './classroom.ts';
import { connected } from './classroom.ts';
import { connectDevice } from './device.ts';

export interface Guessed {
  readonly tried: number;
  /** Guesses that were looked at at all. */
  readonly examined: number;
  /** The right code, after all the wrong ones, still led in. */
  readonly cameIn: boolean;
}

interface Guesser {
  readonly url: string;
  readonly from: string;
  readonly dice: Dice;
}

/** Wrong codes, and the right one last. */
export async function guessFrom(
  { url, from, dice }: Guesser,
  room: Classroom,
  tries: number,
): Promise<Guessed> {
  const device = connectDevice({ url, from });
  await connected([device]);
  let examined = 0;
  for (let n = 0; n < tries; n++) {
    const code = String(dice.below(1_000_000)).padStart(6, '0');
    if (code === room.code) continue;
    const answer = await device.ask<'find'>({ type: 'find', code });
    if (!answer.ok && answer.why.key === 'rooms:why.wrongCode') examined++;
  }
  const last = await device.ask<'find'>({ type: 'find', code: room.code });
  device.close();
  return { tried: tries, examined, cameIn: last.ok };
}

export async function guessFromMany(guesser: Omit<Guesser, 'from'>, room: Classroom, addresses: number) {
  const all: Guessed[] = [];
  for (let n = 0; n < addresses; n++) {
    const from = `10.9.${n >> 8}.${n & 255}`;
    all.push(await guessFrom({ ...guesser, from }, room, 12));
  }
  const sum = (pick: (one: Guessed) => number) => all.reduce((total, one) => total + pick(one), 0);
  return { tried: sum(({ tried }) => tried), examined: sum(({ examined }) => examined) };
}

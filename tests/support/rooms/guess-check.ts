// Is guessing stopped by a server with the limits as they are? Everywhere no more is looked at than is allowed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dice } from '../../../src/core/engine/index.ts';
import { LIMITS } from '../../../src/server/limits.ts';
import { freePort } from '../free-port.ts';
import { type Classroom, openClassroom } from './classroom.ts';
import { comesIn, type Guessed, type Guesser, guess, settleIn } from './guess.ts';
import { startServer } from './server-process.ts';

const SECONDS = 12;
/** Devices that guess at one address, and how many of a guesser's own sit in a room of their own. */
const [DEVICES, OWN] = [12, 8];

/** What may be looked at in that time, where so many are allowed a minute; one more for what is on its way. */
const allowed = (aMinute: number, { seconds }: Guessed) => aMinute + (aMinute * seconds) / 60 + 1;

const addresses = (net: string, count: number) => Array.from({ length: count }, (_, n) => `${net}.${n}`);

async function guessAt(url: string, room: Classroom, dice: Dice) {
  const by = (from: readonly string[], devices: number): Guesser => {
    return { url, dice, addresses: from, devices, seconds: SECONDS };
  };
  const leave = await settleIn({ url, from: '10.8.0.2' }, OWN);
  const one = await guess(by(['10.8.0.1'], DEVICES), room);
  const settled = await guess(by(['10.8.0.2'], DEVICES), room);
  const guessing = guess(by(addresses('10.9.0', 100), 1), room);
  // Meanwhile one more of the class comes in.
  const rightInMs = await comesIn({ url, from: '127.0.0.1' }, room.code);
  const many = await guessing;
  leave();
  return { one, settled, many, rightInMs };
}

export async function checkGuessing(dice: Dice) {
  const folder = await mkdtemp(join(tmpdir(), 'guess-'));
  const port = await freePort();
  const server = await startServer({ port: String(port), folder });
  const url = `http://127.0.0.1:${port}`;
  const room = await openClassroom({ url }, { session: 'lesson', tables: 1, seats: 4 });
  const guessed = await guessAt(url, room, dice);
  server.kill();
  await server.gone;
  await rm(folder, { recursive: true, force: true });
  const { one, settled, many, rightInMs } = guessed;
  const { wrongCodes, wrongCodesOfSitting, wrongInAll } = LIMITS;
  const stopped =
    one.examined <= allowed(wrongCodes, one) &&
    settled.examined <= allowed(wrongCodes + OWN * wrongCodesOfSitting, settled) &&
    many.examined <= allowed(wrongInAll, many) &&
    one.found + settled.found + many.found === 0 &&
    rightInMs !== null;
  return { ...guessed, stopped };
}

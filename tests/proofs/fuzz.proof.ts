// Can anybody break a room, or learn what is not for them? `npm run fuzz -- --messages 100000 [--seed S] --json`
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Dice, streamOf } from '../../src/core/engine/index.ts';
import { freePort } from '../support/free-port.ts';
import { attack, leaksIn } from '../support/rooms/fuzz.ts';
import { MARK } from '../support/rooms/garbage.ts';
import { checkGuessing } from '../support/rooms/guess-check.ts';
import { insist, newPlayer, wish } from '../support/rooms/player.ts';
import { type ServerProcess, startServer } from '../support/rooms/server-process.ts';
import { openTargets, type Targets } from '../support/rooms/targets.ts';

const { values: options } = parseArgs({
  options: { messages: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
});
const seed = Number(options.seed ?? 1);
const messages = Number(options.messages ?? 100_000);
/**
 * Lifted, or most messages would end there unread: how fast one may ask, and how many wrong tokens one may show. No code
 * waits for another try: those who guess meet another server, as it is.
 */
const LIFTED = {
  asks: { rate: 1e6, burst: 1e6 },
  patience: 1e6,
  wrongTokens: 1e6,
  wrongInAll: 1e6,
  waitingCodes: 0,
};

async function stateOf(server: ServerProcess): Promise<string> {
  const answer = server.heard('state');
  server.say({ type: 'state' });
  const { journal, rooms } = await answer;
  return `${journal} ${rooms}`;
}

/** Whoever is in asks for everything there is: of a table that is not theirs nothing comes. */
async function probe(targets: Targets): Promise<number> {
  let leaks = 0;
  for (const { device } of targets.actors)
    device.onTold((telling) => {
      if (leaksIn(targets, device, telling)) leaks++;
    });
  for (const { device, part } of targets.actors)
    for (const topic of ['room', 'table 0', 'table 1', 'table 7'] as const) {
      const answer = await device.ask<'whole'>({ type: 'whole', topic });
      if (part === 'stranger' && answer.ok) leaks++;
    }
  return leaks;
}

/** After all that, whoever has something to do may do it. */
async function goesOn({ room }: Targets): Promise<boolean> {
  for (const [i, guest] of room.tables.flat().entries()) {
    const player = newPlayer(guest, new Dice(streamOf(seed, `after ${i}`)));
    player.n = 10_000;
    const command = wish(player);
    if (command && (await insist(player, command))) return true;
  }
  return false;
}

const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
const port = await freePort();
const server = await startServer({ port: String(port), folder, limits: JSON.stringify(LIFTED) });
const url = `http://127.0.0.1:${port}`;
const targets = await openTargets({ url }, seed);
const dice = new Dice(streamOf(seed, 'fuzz'));
const before = await stateOf(server);
const began = performance.now();
const { reasons, ...count } = await attack({ targets, url, messages, dice });
const seconds = Math.round((performance.now() - began) / 1000);
const probed = await probe(targets);
const stateChanges = (await stateOf(server)) === before ? 0 : 1;
const inLog = [...targets.secrets, ...targets.hands.map(({ text }) => text), MARK];
const leaks = count.leaks + probed + inLog.filter((secret) => server.printed().includes(secret)).length;
const wentOn = await goesOn(targets);
const crashes = server.ended() === null ? 0 : 1;
server.kill();
await server.gone;
await rm(folder, { recursive: true, force: true });

const guesses = await checkGuessing(dice);
const pass =
  count.sent >= messages &&
  count.accepted + count.withoutReason + crashes + stateChanges + leaks === 0 &&
  guesses.stopped &&
  wentOn;
const figures = {
  ...count,
  leaks,
  crashes,
  stateChanges,
  guesses,
  wentOn,
  seconds,
  reasons,
  pass,
};
console.log(options.json ? JSON.stringify(figures) : figures);
process.exit(pass ? 0 : 1);

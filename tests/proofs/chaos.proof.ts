// Does a killed server cost anybody anything? `npm run chaos -- --kills 200 [--redis | --forgetful] [--seed S] --json`
import { parseArgs } from 'node:util';
import { audit } from '../support/rooms/audit.ts';
import { killAgainAndAgain, openWorld } from '../support/rooms/chaos.ts';
import { openStage } from '../support/rooms/stage.ts';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string' },
    seed: { type: 'string' },
    /** One of two processes on one Redis is killed. */
    redis: { type: 'boolean' },
    /** What was not synced is gone with the process, as if the computer had lost its power. */
    forgetful: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const kills = Number(options.kills ?? 200);
/** Share of kills that have to come between receipt and confirmation. */
const IN_FLIGHT = 0.75;

const journalOn = options.redis ? 'redis' : options.forgetful ? 'forgetful' : 'file';
const stage = await openStage(journalOn);
const world = await openWorld(stage, Number(options.seed ?? 1));
const count = await killAgainAndAgain(world, kills);
for (const server of stage.servers) {
  server.kill();
  await server.gone;
}
const confirmed = world.players.flatMap((player) => player.confirmed);
const journal = await stage.journal();
const { lost, twice } = await audit(journal, confirmed);
await journal.close();
await stage.close();

const pass =
  lost === 0 &&
  twice === 0 &&
  count.inFlight >= IN_FLIGHT * kills &&
  count.tablesBack === count.tables &&
  count.clientsBack === count.clients &&
  // All but the host.
  count.seenBack === count.clients - kills;
const refused = world.players.reduce((all, player) => all + player.refused, 0);
const figures = {
  kills,
  journal: journalOn,
  confirmed: confirmed.length,
  lost,
  twice,
  refused,
  ...count,
  pass,
};
console.log(options.json ? JSON.stringify(figures) : figures);
process.exit(pass ? 0 : 1);

// How are the golden games played again after a change of the rules? `npm run replays` plays one game of every
// session, three partners beside a person who plays like a builder, and writes log and outcome to tests/replays.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { france } from '../../src/core/content/france.ts';
import type { Setup } from '../../src/core/engine/index.ts';
import { partners } from '../../src/core/partners/index.ts';
import { diceFor } from '../../src/core/table/seating.ts';
import { openTable } from '../../src/core/table/table.ts';
import { rules } from './game.ts';
import { soloSetup } from './minds.ts';
import { root } from './root.ts';

/** More commands than a game of one person has. */
const MOST = 2_000;

const SETUPS: readonly Pick<Setup, 'session' | 'seed' | 'opening'>[] = [
  { session: 'discovery', seed: 2030, opening: 'scripted' },
  { session: 'lesson', seed: 7, opening: 'drawn' },
  { session: 'workshop', seed: 11, opening: 'drawn' },
  { session: 'standard', seed: 3, opening: 'drawn' },
];

const minds = partners(france);
const seat = 'association';

function golden(setup: Setup) {
  const table = openTable({ rules, minds }, setup);
  for (let played = 0; table.state().step !== 'over'; played++) {
    if (played > MOST) throw new Error(`${setup.session}: no end after ${MOST} commands`);
    const { view, legal } = table.update(seat, 0);
    const { command } = minds.builder(view, legal, diceFor(table.state(), seat, table.version()));
    const applied = table.submit(seat, command);
    if (!applied.ok) throw new Error(`${setup.session}: ${applied.why.key}`);
  }
  const state = table.state();
  const { ending, concertScore, stars } = rules.outcome(state);
  const outcome = { ending, concertScore, stars, gauges: state.gauges };
  return { game: 'concert-2030', outcome, log: table.log() };
}

for (const part of SETUPS) {
  const setup = soloSetup(part);
  const game = golden(setup);
  writeFileSync(join(root, 'tests/replays', `${part.session}.json`), `${JSON.stringify(game)}\n`);
  console.log(`${part.session}: ${game.outcome.ending}, ${game.outcome.concertScore}`);
}

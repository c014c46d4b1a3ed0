// Which games end in each of the five ways? Played by minds of the game and of the tests, seed after seed, until all five are there.
import { france } from '../../src/core/content/france.ts';
import { ENDINGS, type Ending } from '../../src/core/engine/index.ts';
import { partners } from '../../src/core/partners/index.ts';
import { plain, played, rules, setupFor, type TestGame } from '../debrief/games.ts';

const MOST_SEEDS = 40;

/** From the weakest play to the strongest. */
function* tries(): Generator<TestGame> {
  const { builder } = partners(france);
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    yield played(setupFor(seed, { session: 'discovery' }), plain);
    yield played(setupFor(seed, { session: 'standard' }), plain);
    yield played(setupFor(seed, { session: 'standard' }), builder);
    yield played(setupFor(seed, { session: 'standard', easier: true }), builder);
  }
}

export function endingGames(): ReadonlyMap<Ending, TestGame> {
  const found = new Map<Ending, TestGame>();
  for (const game of tries()) {
    const { ending } = rules.view(game.state, 'association').outcome;
    if (!found.has(ending)) found.set(ending, game);
    if (found.size === ENDINGS.length) return found;
  }
  throw new Error(`no game ends in ${ENDINGS.filter((ending) => !found.has(ending)).join(', ')}`);
}

// Does a sentence of the debrief disappear with any entry it rests on? One entry taken away at a time.
import { debrief, type Statement, statementsOf } from '../../src/core/debrief/index.ts';
import { rules, type TestGame } from './games.ts';
import { readAs } from './words.ts';

export interface Removal {
  readonly statements: number;
  /** Entries taken away, one at a time. */
  readonly removed: number;
  /** Sentences that are still there without an entry they name. */
  readonly survivors: readonly string[];
}

function sentences(game: TestGame, without: number): readonly Statement[] {
  const entries = game.entries.filter(({ index }) => index !== without);
  return statementsOf(debrief(rules, { setup: game.setup, entries }));
}

export function removalOf(game: TestGame): Removal {
  const all = statementsOf(debrief(rules, game));
  const named = [...new Set(all.flatMap(({ because }) => because))];
  const survivors = named.flatMap((index) => {
    const left = sentences(game, index);
    const [ids, words] = [new Set(left.map(({ id }) => id)), new Set(left.map(readAs))];
    return all
      .filter((one) => one.because.includes(index))
      .filter((one) => ids.has(one.id) || words.has(readAs(one)))
      .map((one) => `${one.id} without ${index} (${game.entries[index]?.event.type})`);
  });
  return { statements: all.length, removed: named.length, survivors };
}

// Are these still the rules that were balanced? A hash of the numbers, of what cards do, and of played games:
// it changes when the game does, and not when a file is tidied up.
import { createHash } from 'node:crypto';
import type { Pack } from '../core/content/pack.ts';
import { NUMBERS, type Rules, SESSION, SESSIONS, tableSize } from '../core/engine/index.ts';
import { playGame } from './game.ts';
import { setupOf } from './games.ts';
import { seatingOf } from './players.ts';

const GAMES = 6;
const PLAYED = ['random', 'concert', 'temperaments'] as const;

function playable({ trends, actions, duets, events, mandates }: Pack): unknown {
  const needs = trends.map(({ id, theme, needs, effects, ages }) => [id, theme, needs, effects, ages]);
  const cards = actions.map(({ id, actor, theme, icons, trends }) => [id, actor, theme, icons, trends]);
  return [needs, cards, duets, events, mandates];
}

export function fingerprint(rules: Rules): string {
  const hash = createHash('sha256');
  const balanced = Object.fromEntries(SESSIONS.map((id) => [id, SESSION[id]]));
  hash.update(JSON.stringify([NUMBERS, balanced, tableSize(4), playable(rules.deck.pack)]));
  for (const policy of PLAYED) {
    const seating = seatingOf(rules, policy);
    for (const session of SESSIONS) {
      for (let game = 0; seating && game < GAMES; game++) {
        const options = { seed: 2030, session, information: game % 2 ? 'table' : 'apart' } as const;
        const company = seating(game);
        const setup = setupOf(options, { game, names: company.names });
        const state = playGame(rules, { setup, players: company }, () => undefined);
        hash.update(JSON.stringify([policy, session, state.history]));
      }
    }
  }
  return hash.digest('hex').slice(0, 16);
}

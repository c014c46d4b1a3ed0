// How does a game begin, go on from a save, or come to be left? The table itself is in sitting.ts, loaded with the game.
import type { Message, Setup } from '../../core/engine/index.ts';
import type { Led } from './desk.ts';
import { go } from './navigate.ts';
import { keepOffline } from './offline.ts';
import { type Route, routeOf } from './route.ts';
import type { Kept, Save } from './saves.ts';
import { app } from './store.ts';
import { GAME, needWords } from './words.ts';

/** What is loaded only when somebody plays, with the game's words beside it. */
async function withGame<T>(loading: Promise<T>): Promise<T> {
  app.setState({ busy: true });
  const [loaded] = await Promise.all([loading, needWords(GAME)]);
  app.setState({ busy: false });
  return loaded;
}

export async function beginGame(setup: Setup, led?: Led, first: Route = 'game'): Promise<void> {
  const { enterNew } = await withGame(import('./move.ts'));
  enterNew(setup, led);
  keepOffline();
  await go(first);
}

/** Continues a game under the save it came from, or under a new one. Says why where it cannot. */
export async function continueGame(
  kept: Kept & Partial<Save>,
  id?: string,
  to?: Route,
): Promise<Message | null> {
  const { enterKept } = await withGame(import('./move.ts'));
  const why = enterKept(kept, id);
  if (why) return why;
  const playing = app.getState().playing;
  if (playing) await go(to ?? routeOf(playing.update.view));
  return null;
}

/** Takes the game up again from the beginning of a year of play; the old ending stays a save of its own. */
export async function playAgainFrom(year: number): Promise<void> {
  const { yearStart, upTo } = await import('../../core/engine/index.ts');
  const playing = app.getState().playing;
  if (!playing) return;
  const at = yearStart(playing.entries, year);
  if (at !== null) await continueGame({ ...playing, log: upTo(playing.log, at) });
}

export function leaveGame(): Promise<void> {
  return go('home');
}

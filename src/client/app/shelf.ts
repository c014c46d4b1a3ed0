// Which games does this device keep, and how do they come and go? The shelf on the first page.
import type { Message } from '../../core/engine/index.ts';
import { forgetOffline } from './offline.ts';
import { erasePasses } from './passes.ts';
import { continueGame } from './play.ts';
import { erasePreferences, loadPreferences } from './preferences.ts';
import { putFile } from './put-file.ts';
import type { Route } from './route.ts';
import { deleteAllSaves, deleteSave, type Kept, listSaves, saveFile } from './saves.ts';
import { app } from './store.ts';
import { needWords, useLanguage } from './words.ts';

/** Words that say why a game cannot be opened. */
const REFUSALS = ['log'] as const;

/** A device that cannot keep games has an empty shelf. */
export async function lookAtShelf(): Promise<void> {
  try {
    const saves = await listSaves();
    if (saves.some((found) => !found.ok)) await needWords(REFUSALS);
    app.setState({ saves });
  } catch {
    app.setState({ saves: [] });
  }
}

export async function throwAway(id: string): Promise<void> {
  await deleteSave(id);
  await lookAtShelf();
}

/** Goes on with the game played last; false when there is none that can be read. */
export async function continueLatest(to?: Route): Promise<boolean> {
  await lookAtShelf();
  const latest = app.getState().saves?.find((found) => found.ok);
  if (!latest?.ok) return false;
  return (await continueGame(latest.save, latest.save.id, to)) === null;
}

/** Takes a game from a file, or those of a room onto the shelf; says why where it cannot. */
export async function openFile(file: Blob): Promise<Message | null> {
  const { openText } = await import('./open-file.ts');
  const [why] = await Promise.all([file.text().then(openText), needWords(REFUSALS)]);
  await lookAtShelf();
  return why;
}

/** Puts a game into the person's downloads. */
export function takeAlong(kept: Kept): void {
  putFile({ ...saveFile(kept), type: 'application/json' });
}

/** Forgets this person: all games and all choices. */
export async function eraseEverything(): Promise<void> {
  await deleteAllSaves().catch(() => undefined);
  await forgetOffline().catch(() => undefined);
  erasePreferences();
  erasePasses();
  const preferences = loadPreferences();
  await useLanguage(preferences.language);
  app.setState({ preferences, saves: [], playing: null });
}

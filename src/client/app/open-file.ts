// What becomes of a file that a person chose? Its game is opened; those of a room's tables come onto the shelf.
import type { Message } from '../../core/engine/index.ts';
import { newId } from './keep.ts';
import { continueGame } from './play.ts';
import { readSaveFile } from './save-file.ts';
import { type Kept, putSave, type Save } from './saves.ts';

/** In the order of the tables; none is kept where one cannot be played again. */
async function shelve(games: readonly Kept[]): Promise<Message | null> {
  const { standingOf } = await import('./move.ts');
  const now = Date.now();
  const saves: Save[] = [];
  for (const [n, kept] of games.entries()) {
    const standing = standingOf(kept);
    if ('key' in standing) return standing;
    const { calendar, step } = standing;
    // The shelf shows the latest first.
    const savedAt = now - n;
    saves.push({ ...kept, id: newId(), savedAt, desk: null, over: step === 'over', year: calendar });
  }
  for (const save of saves) await putSave(save);
  return null;
}

/** Null: it is open, or lies on the shelf. What was kept before stays untouched either way. */
export async function openText(text: string): Promise<Message | null> {
  const read = readSaveFile(text);
  if (!read.ok) return read.why;
  const [first, ...others] = read.games;
  return first && others.length === 0 ? continueGame(first) : shelve(read.games);
}

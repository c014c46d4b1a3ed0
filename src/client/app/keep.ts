// How is a game in play written to this device? At every change, under an id of its own.
import { putSave } from './saves.ts';
import { app, type Playing } from './store.ts';

/** Is every move of it known here? A server tells them when the game is over. */
export function isWhole({ authority, log }: Pick<Playing, 'authority' | 'log'>): boolean {
  return authority === 'page' || log.commands.length > 0;
}

/** A save that fails says so once and never stops the game: it can still be taken along as a file. */
export async function keep(playing: Playing): Promise<void> {
  if (!isWhole(playing)) return;
  const { id, log, gathering, desk, update } = playing;
  try {
    const { calendar, step } = update.view;
    // What a room has stopped is over for all its tables.
    const over = step === 'over' || playing.authority === 'server';
    await putSave({ id, savedAt: Date.now(), log, gathering, desk, over, year: calendar });
  } catch {
    app.setState({ notice: { key: 'ui:notice.notSaved', params: {} } });
  }
}

/** A page on a school's plain http has no crypto.randomUUID. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

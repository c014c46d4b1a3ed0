// How is a game in play written to this device? At every change, under an id of its own.
import { putSave } from './saves.ts';
import { app, type Playing } from './store.ts';

/** A save that fails says so once and never stops the game: it can still be taken along as a file. */
export async function keep({ id, log, gathering, desk, update }: Playing): Promise<void> {
  try {
    const { calendar, step } = update.view;
    await putSave({ id, savedAt: Date.now(), log, gathering, desk, over: step === 'over', year: calendar });
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

// How does a host take the games along? As one file, with the log of each table in it.
import type { Message } from '../../../core/engine/index.ts';
import { putFile } from '../put-file.ts';
import { remote } from './remote.ts';
import { ask } from './talk.ts';

/** Null: it lies among the downloads. */
export async function takeLogs(): Promise<Message | null> {
  const answer = await ask({ type: 'export' });
  if (!answer.ok) return answer.why;
  const { logs } = answer;
  const code = remote.getState().pass?.code ?? '';
  const text = JSON.stringify({ game: 'concert-2030', room: code, tables: logs }, null, 1);
  putFile({ name: `concert2030-room-${code}.json`, type: 'application/json', text });
  return null;
}

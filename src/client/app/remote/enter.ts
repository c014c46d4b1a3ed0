// How does a device come into a room? It opens one, joins by a code, watches, or shows that it is the host's.
import type { Message } from '../../../core/engine/index.ts';
import type { Plan } from '../../../core/rooms/room.ts';
import type { Found } from '../../../core/rooms/wire.ts';
import { bannedPass, dropPass, type Pass, passesOf } from '../passes.ts';
import { remote } from './remote.ts';
import { ask, comeBack, hangUp, take } from './talk.ts';

/** Whoever takes another place gives up the one before on this page; its pass stays. */
function afresh(): void {
  if (remote.getState().pass) hangUp();
}

type Taken = { readonly token: string; readonly code: string };

const takeAs = (right: Pass['right'], { token, code }: Taken): void =>
  take({ token, code, right, when: Date.now() });

/** Null: the room is open, and this device is the host's. */
export async function openRoom(plan: Plan): Promise<Message | null> {
  afresh();
  const answer = await ask({ type: 'open', plan });
  if (!answer.ok) return answer.why;
  takeAs('host', answer);
  remote.setState({ recovery: answer.recovery });
  return null;
}

export async function findRoom(code: string): Promise<Found | Message> {
  const answer = await ask({ type: 'find', code });
  return answer.ok ? answer : answer.why;
}

export async function joinRoom(code: string, wish: string | null): Promise<Message | null> {
  afresh();
  const sentOut = bannedPass(code, Date.now());
  const answer = await ask({ type: 'join', code, wish, ...(sentOut ? { before: sentOut.token } : {}) });
  if (!answer.ok) return answer.why;
  takeAs('person', answer);
  remote.setState({ joined: true });
  return null;
}

/** A projector. */
export async function watchRoom(code: string): Promise<Message | null> {
  afresh();
  const answer = await ask({ type: 'watch', code });
  if (!answer.ok) return answer.why;
  takeAs('screen', answer);
  return null;
}

/** Another device becomes the host's. */
export async function recoverRoom(code: string, recovery: string): Promise<Message | null> {
  afresh();
  const answer = await ask({ type: 'recover', code, recovery });
  if (!answer.ok) return answer.why;
  takeAs('host', answer);
  return null;
}

/** The latest place with this right, if there is one; a code names one of several. */
export function lastPass(right: Pass['right'], code = ''): Pass | null {
  const fitting = passesOf(Date.now()).filter((pass) => pass.right === right);
  return fitting.find((pass) => code === '' || pass.code === code) ?? null;
}

/** Goes back to it. False: there is none. */
export function comeBackAs(right: Pass['right'], code = ''): boolean {
  const now = remote.getState().pass;
  if (now?.right === right && (code === '' || now.code === code)) return true;
  const pass = lastPass(right, code);
  if (pass) comeBack(pass);
  return pass !== null;
}

/** For good: the place is free, and this device cannot come back to it. */
export async function leaveRoom(): Promise<void> {
  const { pass } = remote.getState();
  await ask({ type: 'deed', deed: { type: 'leave' } });
  if (pass) dropPass(pass);
  hangUp();
}

// How does a device take a place in a room, and keep it through a drop? It shows its pass again, and sends again what was on its way.
import type { Command, Message } from '../../../core/engine/index.ts';
import type { HostDeed, PersonDeed } from '../../../core/rooms/deed.ts';
import type { Answer, Ask, Gone, Mark, Telling } from '../../../core/rooms/wire.ts';
import { dropPass, keepPass, type Pass } from '../passes.ts';
import { type Line, openLine } from './line.ts';
import { arrived, newOutbox, put } from './outbox.ts';
import { NOWHERE, remote } from './remote.ts';
import { afterTelling, has, withoutOthers } from './topics.ts';

const PATIENCE_IN_MS = 8000;

let line: Line | null = null;
/** Told why the server refused a decision. */
let refused: (why: Message) => void = () => undefined;

export function onRefusal(tell: (why: Message) => void): void {
  refused = tell;
}

const AGAIN_IN_MS = 1500;
/** Whoever hears one of these has no place any more; anything else may pass. */
const FINAL = [
  'rooms:why.ended',
  'rooms:why.removed',
  'rooms:why.banned',
  'rooms:why.elsewhere',
  'rooms:why.newer',
];

const noAnswer: Message = { key: 'rooms:line.noAnswer', params: {} };

function openedLine(): Line {
  if (line) return line;
  remote.setState({ line: 'opening' });
  line = openLine({
    up: () => void comeUp(),
    down: () => remote.setState({ line: 'lost' }),
    now: (now) => remote.setState({ ahead: now - Date.now() }),
    told: hear,
    gone: leaveFor,
  });
  return line;
}

/** Until the line is up, or nobody waits any longer. */
function whenUp(opened: Line): Promise<void> {
  if (opened.isUp()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = remote.subscribe(() => {
      if (!opened.isUp()) return;
      done();
      resolve();
    });
    const late = setTimeout(() => {
      done();
      reject(new Error('no server'));
    }, PATIENCE_IN_MS);
    const done = () => {
      stop();
      clearTimeout(late);
    };
  });
}

/** What the server answers; a server that does not answer is a reason like any other. */
export async function ask<Type extends Ask['type']>(
  asked: Extract<Ask, { type: Type }>,
): Promise<Answer<Type>> {
  try {
    const opened = openedLine();
    await whenUp(opened);
    return await opened.ask<Type>(asked);
  } catch {
    return { ok: false, why: noAnswer };
  }
}

async function comeUp(): Promise<void> {
  const { pass, topics } = remote.getState();
  remote.setState({ line: 'up' });
  if (!pass) return;
  const answer = await ask({ type: 'enter', token: pass.token, has: has(topics) });
  if (remote.getState().pass !== pass) return;
  if (answer.ok) return deliver();
  if (FINAL.includes(answer.why.key)) leaveFor(answer);
  else setTimeout(() => line?.isUp() && void comeUp(), AGAIN_IN_MS);
}

function hear(telling: Telling): void {
  const { topics } = remote.getState();
  const next = afterTelling(topics, telling);
  if (!next) return void ask({ type: 'whole', topic: telling.topic });
  remote.setState({ topics: withoutOthers(next, telling.topic) });
}

/** Out of the room, and why; a place that was taken by another device of the same person can be taken back. */
function leaveFor({ why }: Gone): void {
  const { pass } = remote.getState();
  if (pass && why.key === 'rooms:why.banned') keepPass({ ...pass, banned: true });
  else if (pass && why.key !== 'rooms:why.elsewhere') dropPass(pass);
  hangUp();
  remote.setState({ ...NOWHERE, gone: why });
}

export function hangUp(): void {
  line?.hangUp();
  line = null;
  remote.setState({ ...NOWHERE, line: 'closed', outbox: newOutbox(Date.now()) });
}

/** From now on this device has that place. */
export function take(pass: Pass): void {
  keepPass(pass);
  remote.setState({ pass, gone: null });
}

/** A place this device had: it is asked for as soon as the line is up, and at every drop again. */
export function comeBack(pass: Pass): void {
  const now = remote.getState();
  if (now.pass?.token === pass.token) return;
  if (now.pass) hangUp();
  remote.setState({ ...NOWHERE, pass });
  if (line?.isUp()) void comeUp();
  else openedLine();
}

/** Null: done. */
export async function doDeed(deed: HostDeed | PersonDeed): Promise<Message | null> {
  const answer = await ask({ type: 'deed', deed });
  return answer.ok ? null : answer.why;
}

export async function point(on: Mark): Promise<void> {
  await ask({ type: 'mark', on });
}

/** A decision of one's seat: it is sent until it is answered, and counts once. What is decided besides, without a line, is told. */
export function decide(command: Command): void {
  const { outbox } = remote.getState();
  if (outbox.going && !line?.isUp()) refused({ key: 'rooms:line.oneWaits', params: {} });
  remote.setState({ outbox: put(outbox, command) });
  if (!outbox.going) void deliver();
}

async function deliver(): Promise<void> {
  const { going } = remote.getState().outbox;
  const opened = line;
  if (!going || !opened?.isUp()) return;
  try {
    const answer = await opened.ask<'say'>({ type: 'say', ...going });
    remote.setState(({ outbox }) => ({ outbox: arrived(outbox, going.n) }));
    if (!answer.ok) refused(answer.why);
  } catch {
    // Still connected and not answered: once more. After a drop, the line does it when it is up again.
    if (opened.isUp()) setTimeout(() => void deliver(), AGAIN_IN_MS);
  }
}

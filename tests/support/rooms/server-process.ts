// How does a proof hold a server in a process of its own, that it may kill and start again?
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { FromServer, ToServer } from './server-under-test.ts';

export interface ServerProcess {
  readonly say: (message: ToServer) => void;
  readonly heard: <Type extends FromServer['type']>(
    type: Type,
  ) => Promise<Extract<FromServer, { type: Type }>>;
  readonly kill: () => void;
  readonly gone: Promise<void>;
  /** Null while it lives. */
  readonly ended: () => { readonly code: number | null; readonly signal: string | null } | null;
  /** All it has printed. */
  readonly printed: () => string;
}

const ENTRIES = {
  server: 'tests/support/rooms/server-under-test.ts',
  relay: 'tests/support/rooms/relay.ts',
} as const;

function hearing(child: ChildProcess): ServerProcess['heard'] {
  return (type) =>
    new Promise((resolve, reject) => {
      const listen = (message: FromServer) => {
        if (message.type !== type) return;
        child.off('message', listen);
        child.off('exit', died);
        resolve(message as never);
      };
      const died = () => reject(new Error('the server died'));
      child.on('message', listen);
      child.once('exit', died);
    });
}

/** Resolves once it listens. @throws Error with what it printed where it does not */
export async function startServer(
  options: Readonly<Record<string, string>>,
  kind: keyof typeof ENTRIES = 'server',
): Promise<ServerProcess> {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = fork(join(root, 'run.mjs'), [ENTRIES[kind], ...args], {
    cwd: root,
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      printed += String(text);
    });
  child.setMaxListeners(0);
  let ended: ReturnType<ServerProcess['ended']> = null;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = { code, signal };
      resolve();
    });
  });
  const heard = hearing(child);
  await heard('listening').catch(() => {
    throw new Error(`the server does not start: ${printed}`);
  });
  return {
    say: (message) => child.connected && child.send(message, () => undefined),
    heard,
    kill: () => child.kill('SIGKILL'),
    gone,
    ended: () => ended,
    printed: () => printed,
  };
}

// How does a test get a real Redis? It starts one of its own, that keeps everything it confirms.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export interface RedisServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const command = process.env.REDIS_SERVER ?? 'redis-server';
const MISSING =
  `There is no "${command}". Install the Debian package redis-server (apt-get install redis-server), ` +
  'or name the program in REDIS_SERVER.';

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function ready(child: ChildProcess, port: number): Promise<void> {
  let failure: Error | null = null;
  child.once('error', () => {
    failure = new Error(MISSING);
  });
  child.once('exit', (code) => {
    failure ??= new Error(`redis-server ended with code ${code}`);
  });
  while (!(await answers(port))) {
    if (failure) throw failure;
    await pause(20);
  }
}

/** @throws Error that names the package where there is no redis-server */
export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const child = spawn(command, [...options, '--appendonly', 'yes', '--appendfsync', 'always'], {
    stdio: 'ignore',
  });
  await ready(child, port);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

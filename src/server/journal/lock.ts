// Does another process write here already? The system holds the lock, so it goes with whoever held it, killed or not.
import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names of Linux and Windows vanish with their process; elsewhere a file stays behind. */
async function addressOf(folder: string): Promise<string> {
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 32);
  if (process.platform === 'win32') return `\\\\.\\pipe\\concert-${name}`;
  if (process.platform === 'linux') return `\0concert-${name}`;
  return join(tmpdir(), `concert-${name}.lock`);
}

function listenAt(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

function answersAt(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Returns how to let go. @throws Error when another process, or this one, holds the folder */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = await addressOf(folder);
  let server = await listenAt(address);
  if (!server && address.endsWith('.lock') && !(await answersAt(address))) {
    await rm(address, { force: true });
    server = await listenAt(address);
  }
  if (!server)
    throw new Error(`${folder}: another server writes here already. Stop it, or name another folder.`);
  const held = server;
  return () => new Promise((resolve) => held.close(() => resolve()));
}

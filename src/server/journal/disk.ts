// What does a journal need of a disk? These few operations, so that a test can take a disk that forgets.
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';

export interface DiskFile {
  readonly size: () => Promise<number>;
  /** Fewer bytes at the end of the file. */
  readonly read: (at: number, length: number) => Promise<Buffer>;
  /** Nothing appended is safe before the next sync. */
  readonly append: (bytes: Buffer) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Disk {
  readonly makeFolder: (path: string) => Promise<void>;
  /** What a folder lists, after files were made or renamed, is safe from here on. */
  readonly syncFolder: (path: string) => Promise<void>;
  /** Makes the file where there is none; nobody else of this computer may read it. */
  readonly open: (path: string) => Promise<DiskFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

/** A handle reads less than asked for where it likes; only the end of the file is a reason here. */
async function readFully(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let have = 0;
  while (have < length) {
    const { bytesRead } = await handle.read(bytes, have, length - have, at + have);
    if (bytesRead === 0) break;
    have += bytesRead;
  }
  return bytes.subarray(0, have);
}

function fileOf(handle: FileHandle): DiskFile {
  return {
    size: async () => (await handle.stat()).size,
    read: (at, length) => readFully(handle, at, length),
    append: (bytes) => handle.appendFile(bytes),
    sync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
}

/** Windows has no way to sync a folder: there the file system does it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const realDisk: Disk = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  syncFolder,
  open: async (path) => fileOf(await open(path, 'a+', 0o600)),
  rename,
  remove: (path) => rm(path, { force: true }),
};

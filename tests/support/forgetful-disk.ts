// What if a computer loses power? A disk that keeps nothing but what was synced, over a real one.
import type { Disk, DiskFile } from '../../src/server/journal/disk.ts';

export interface ForgetfulDisk extends Disk {
  /** Power is gone: of what was appended and not synced the first bytes are kept, and nothing works any more. */
  readonly crash: (kept: number) => Promise<void>;
}

interface Memory {
  readonly open: Set<{ readonly file: DiskFile; pending: Buffer }>;
  /** Renames that the folder was not synced after. */
  renames: (() => Promise<void>)[];
  crashed: boolean;
}

function forgetfulFile(memory: Memory, file: DiskFile): DiskFile {
  const own = { file, pending: Buffer.alloc(0) };
  memory.open.add(own);
  const alive = () => {
    if (memory.crashed) throw new Error('the computer is off');
  };
  const flush = async () => {
    const { pending } = own;
    own.pending = Buffer.alloc(0);
    if (pending.length > 0) await file.append(pending);
  };
  return {
    size: async () => (await file.size()) + own.pending.length,
    read: async (at, length) => {
      alive();
      const safe = await file.read(at, length);
      const from = Math.max(0, at + safe.length - (await file.size()));
      return Buffer.concat([safe, own.pending.subarray(from, from + length - safe.length)]);
    },
    append: async (bytes) => {
      alive();
      own.pending = Buffer.concat([own.pending, bytes]);
    },
    sync: async () => {
      alive();
      await flush();
      await file.sync();
    },
    truncate: async (length) => {
      alive();
      const safe = await file.size();
      own.pending = own.pending.subarray(0, Math.max(0, length - safe));
      if (length < safe) await file.truncate(length);
    },
    close: async () => {
      if (!memory.crashed) memory.open.delete(own);
      await file.close();
    },
  };
}

/** What a kill of the process loses of it is what a power cut would lose of a real disk. */
export function forgetfulDisk(disk: Disk): ForgetfulDisk {
  const memory: Memory = { open: new Set(), renames: [], crashed: false };
  return {
    makeFolder: disk.makeFolder,
    remove: disk.remove,
    open: async (path) => forgetfulFile(memory, await disk.open(path)),
    rename: async (from, to) => {
      await disk.rename(to, `${to}.before`);
      await disk.rename(from, to);
      memory.renames.push(async () => {
        await disk.rename(to, from);
        await disk.rename(`${to}.before`, to);
      });
    },
    syncFolder: async (path) => {
      if (memory.crashed) throw new Error('the computer is off');
      await disk.syncFolder(path);
      memory.renames = [];
    },
    crash: async (kept) => {
      memory.crashed = true;
      for (const { file, pending } of memory.open)
        await file.append(pending.subarray(0, kept)).catch(() => undefined);
      for (const undo of memory.renames.reverse()) await undo();
    },
  };
}

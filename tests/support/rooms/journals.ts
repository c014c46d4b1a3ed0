// Which journal does a server under test write in, and when does it die of it?
import { setTimeout as pause } from 'node:timers/promises';
import type { Json } from '../../../src/core/rooms/changes.ts';
import { realDisk } from '../../../src/server/journal/disk.ts';
import { openFileJournal } from '../../../src/server/journal/file-journal.ts';
import type { Journal } from '../../../src/server/journal/journal.ts';
import { openRedisJournal } from '../../../src/server/journal/redis-journal.ts';
import { forgetfulDisk } from '../forgetful-disk.ts';

export interface Where {
  readonly folder: string;
  readonly redis?: string | undefined;
  readonly disk: 'real' | 'forgetful';
}

export function openJournal({ folder, redis, disk }: Where): Promise<Journal> {
  if (redis) return openRedisJournal(redis);
  return openFileJournal(folder, disk === 'real' ? realDisk : forgetfulDisk(realDisk));
}

/** Where between the receipt of a command and the word that it counts. */
export const MOMENTS = ['received', 'writing', 'written'] as const;
export type FatalMoment = (typeof MOMENTS)[number];

const die = () => process.kill(process.pid, 'SIGKILL');

/** Whose command it was is written beside it. */
const isCommand = (entry: Json) => typeof entry === 'object' && entry !== null && 'by' in entry;

/** What `armed` names happens to the next command of a table; nothing else is different. */
export function fatalJournal(journal: Journal, armed: () => FatalMoment | null): Journal {
  return {
    ...journal,
    append: async (stream, at, entry) => {
      const moment = isCommand(entry) ? armed() : null;
      if (moment === 'received') die();
      const outcome = journal.append(stream, at, entry);
      if (moment === 'writing') {
        await pause(Math.random() < 0.5 ? 0 : 1);
        die();
      }
      const result = await outcome;
      if (moment === 'written') die();
      return result;
    },
  };
}

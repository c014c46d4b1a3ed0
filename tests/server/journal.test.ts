// Is everything that was confirmed still there, whatever happens to the process or to the computer?
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Disk, realDisk } from '../../src/server/journal/disk.ts';
import { openFileJournal } from '../../src/server/journal/file-journal.ts';
import { forgetfulDisk } from '../support/forgetful-disk.ts';
import { CONTRACT } from '../support/journal-contract.ts';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'journal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const fileIn = (folder: string) => join(folder, 'journal.ndjson');

async function written(folder: string, entries: readonly string[]): Promise<void> {
  const journal = await openFileJournal(folder);
  await Promise.all(entries.map((entry, at) => journal.append('room a', at, entry)));
  await journal.close();
}

describe('a journal in a file', () => {
  for (const [promise, check] of Object.entries(CONTRACT)) {
    test(promise, async () => {
      const folder = await newFolder();
      await check({ open: () => openFileJournal(folder) });
    });
    test(`${promise}, on a disk that forgets`, async () => {
      const folder = await newFolder();
      await check({ open: () => openFileJournal(folder, forgetfulDisk(realDisk)) });
    });
  }

  test('two servers do not share a folder', async () => {
    const folder = await newFolder();
    const journal = await openFileJournal(folder);
    await expect(openFileJournal(folder)).rejects.toThrow('another server');
    await journal.close();
    await (await openFileJournal(folder)).close();
  });

  test('dropping leaves no byte of what was dropped', async () => {
    const folder = await newFolder();
    const journal = await openFileJournal(folder);
    await journal.append('table a 0 0', 0, 'a secret');
    await journal.append('room b', 0, 'a town');
    await journal.drop(['table a 0 0']);
    await journal.close();
    const text = await readFile(fileIn(folder), 'utf8');
    expect(text).toContain('a town');
    expect(text).not.toContain('secret');
    expect(text).not.toContain('table a');
  });

  test('a folder that ran full costs what was being written, and nothing before or after', async () => {
    const folder = await newFolder();
    let full = false;
    const disk: Disk = {
      ...realDisk,
      open: async (path) => {
        const file = await realDisk.open(path);
        const append = async (bytes: Buffer) => {
          await file.append(full ? bytes.subarray(0, 9) : bytes);
          if (full) throw new Error('no space left');
        };
        return { ...file, append };
      },
    };
    const journal = await openFileJournal(folder, disk);
    await journal.append('room a', 0, 'before');
    full = true;
    await expect(journal.append('room a', 1, 'lost')).rejects.toThrow('no space left');
    full = false;
    expect(await journal.append('room a', 1, 'after')).toBe('written');
    await journal.close();
    const again = await openFileJournal(folder);
    expect(await again.read('room a', 0)).toEqual(['before', 'after']);
    await again.close();
  });
});

describe('a damaged file', () => {
  test.each([
    ['half a line', (text: string) => text.slice(0, -7)],
    ['a wrong letter in the last line', (text: string) => text.replace('three', 'thrEe')],
    ['zeros at the end', (text: string) => `${text.slice(0, -7)}${'\0'.repeat(600)}`],
  ])('%s costs only that line', async (_, damage) => {
    const folder = await newFolder();
    await written(folder, ['one', 'two', 'three']);
    await writeFile(fileIn(folder), damage(await readFile(fileIn(folder), 'utf8')));
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const journal = await openFileJournal(folder);
    expect(said.mock.calls.join()).toContain('line 3');
    said.mockRestore();
    expect(await journal.read('room a', 0)).toEqual(['one', 'two']);
    expect(await journal.append('room a', 2, 'three again')).toBe('written');
    await journal.close();
    const again = await openFileJournal(folder);
    expect(await again.read('room a', 0)).toEqual(['one', 'two', 'three again']);
    await again.close();
  });

  test.each([
    ['a wrong letter', (text: string) => text.replace('two', 'tvo')],
    ['a line that is gone', (text: string) => text.replace(/\n.*\n/, '\n')],
    ['a line of something else', (text: string) => text.replace('\n', '\nhello\n')],
  ])('%s in the middle is named, and nothing is touched', async (_, damage) => {
    const folder = await newFolder();
    await written(folder, ['one', 'two', 'three']);
    const text = damage(await readFile(fileIn(folder), 'utf8'));
    await writeFile(fileIn(folder), text);
    await expect(openFileJournal(folder)).rejects.toThrow(/journal\.ndjson, line 2: damaged/);
    expect(await readFile(fileIn(folder), 'utf8')).toBe(text);
    // Whoever refused has let go of the folder.
    await writeFile(fileIn(folder), '');
    await (await openFileJournal(folder)).close();
  });
});

test('many entries that wait share one write, and none counts before it is safe', async () => {
  const folder = await newFolder();
  const steps: string[] = [];
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const disk: Disk = {
    ...realDisk,
    open: async (path) => {
      const file = await realDisk.open(path);
      const append = async (bytes: Buffer) => {
        steps.push(`write ${bytes.toString().trimEnd().split('\n').length}`);
        await file.append(bytes);
      };
      const sync = async () => {
        await gate;
        await file.sync();
        steps.push('sync');
      };
      return { ...file, append, sync };
    },
  };
  const journal = await openFileJournal(folder, disk);
  const append = (at: number) => journal.append('room a', at, at).then(() => steps.push(`counts ${at}`));
  const first = append(0);
  await vi.waitFor(() => expect(steps).toEqual(['write 1']));
  const rest = [append(1), append(2), append(3)];
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(steps).toEqual(['write 1']);
  goOn();
  await Promise.all([first, ...rest]);
  expect(steps).toEqual([
    'write 1',
    'sync',
    'counts 0',
    'write 3',
    'sync',
    'counts 1',
    'counts 2',
    'counts 3',
  ]);
  await journal.close();
});

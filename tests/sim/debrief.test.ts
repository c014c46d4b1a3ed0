// Does `npm run debrief` print a whole report, and say clearly why a file cannot be read?
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Branch, Report } from '../../src/core/debrief/index.ts';
import { replay } from '../../src/core/engine/index.ts';
import { plain, played, rules, setupFor } from '../debrief/games.ts';
import { root } from '../support/root.ts';

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const folder = mkdtempSync(join(tmpdir(), 'debrief-'));
const { log } = played(setupFor(5), plain);

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function debriefOf(...args: readonly string[]): Promise<Printed> {
  return new Promise((resolve) => {
    const command = [join(root, 'run.mjs'), 'src/sim/debrief.ts', ...args];
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, command, options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, error: err });
    });
  });
}

const game = write('game.json', JSON.stringify(log));

describe('npm run debrief', () => {
  test('prints the report with branches that replay to their results', async () => {
    const { code, out } = await debriefOf('--log', game, '--json');
    expect(code).toBe(0);
    const report = JSON.parse(out) as Report & { readonly branches: readonly Branch[] };
    expect(report.turning.length).toBeGreaterThanOrEqual(3);
    expect(report.branches).toHaveLength(3);
    for (const { log: changed, after } of report.branches) {
      const again = replay(rules, changed);
      expect(again.ok && rules.outcome(again.replay.state)).toEqual(after);
    }
  }, 60_000);

  test.each(['fr', 'en'])(
    'leaves no hole and no key in its words (%s)',
    async (language) => {
      const { code, out } = await debriefOf('--log', game, '--lang', language);
      expect(code).toBe(0);
      expect(out).not.toMatch(/\{\{|debrief:|log:|undefined|\b(?:change|event|because)\.\w/);
    },
    60_000,
  );

  test.each([
    ['no file', join(folder, 'none.json'), 'ENOENT'],
    ['no JSON', write('text.json', 'not json'), 'not a game'],
    ['another thing', write('other.json', '{"a":1}'), 'not a game'],
    ['a newer log', write('newer.json', JSON.stringify({ ...log, format: 99 })), 'newer'],
    ['a damaged log', write('broken.json', JSON.stringify({ ...log, setup: {} })), 'damaged'],
    [
      'an illegal log',
      write('illegal.json', JSON.stringify({ ...log, commands: log.commands.slice(3) })),
      'does not follow the rules',
    ],
  ])(
    'says why it cannot read %s, and exits 1',
    async (_what, path, reason) => {
      const { code, out, error } = await debriefOf('--log', path);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(error).toContain(reason);
    },
    60_000,
  );
});

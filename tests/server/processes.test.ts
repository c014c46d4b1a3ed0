// Can two processes that share a journal serve one room? Each finds what the other has written.
import { afterEach, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/server/serve.ts';
import { type DeviceLine, deviceLine, PLAN } from '../support/device-line.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { joinBy, legalAt, says } from '../support/served-room.ts';

const open: (Serving | DeviceLine)[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await ('drop' in one ? one.drop() : one.close());
});

async function process(journal = memoryJournal()) {
  const serving = await serve({ journal, port: 0, host: '127.0.0.1', journals: 'shared' });
  open.push(serving);
  const device = () => {
    const line = deviceLine(serving.port);
    open.push(line);
    return line;
  };
  return { journal, device };
}

test('a room opened at one is joined at the other, and both play at the same table', async () => {
  const one = await process();
  const other = await process(one.journal);
  const host = one.device();
  const opened = await host.ask({ type: 'open', plan: { ...PLAN, tables: 1 } });
  if (!opened.ok) throw new Error(opened.why.key);
  const here = await joinBy(one.device(), opened.code);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const there = await joinBy(other.device(), opened.code);
  expect(there.seat().seat).not.toBe(here.seat().seat);
  expect((await host.ask({ type: 'deed', deed: { type: 'begin' } })).ok).toBe(true);
  await here.line.until(() => here.line.table(0));
  await there.line.until(() => there.line.table(0));
  const first = await says(here.line, legalAt(here.line, 0, 'point'));
  expect(first).toBeTypeOf('number');
  const second = await says(there.line, legalAt(there.line, 0, 'point'));
  expect(second).toBeGreaterThan(Number(first));
  await here.line.until(() => here.line.table(0).version === second);
});

// Is the page served safely and quickly, and do phones find the computer it comes from?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { greeting, localAddresses } from '../../src/server/addresses.ts';
import { pages } from '../../src/server/pages.ts';
import { type Serving, serve } from '../../src/server/serve.ts';
import { memoryJournal } from '../support/memory-journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'concert-pages-'));
let serving: Serving;
const get = (path: string, headers = {}) =>
  fetch(`http://127.0.0.1:${serving.port}${path}`, { headers, redirect: 'manual' });

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Concert</title>');
  writeFileSync(join(folder, 'assets', 'first-BeAEHJzA.js'), `'${'x'.repeat(5000)}'`);
  const addresses = () => ['http://192.0.2.7:2030'];
  const listener = pages({ folder, addresses, health: () => ({ status: 'ok' }) });
  serving = await serve({ journal: memoryJournal(), port: 0, host: '127.0.0.1', pages: listener });
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the page', () => {
  test('is asked for anew each time, its files are kept for ever and sent small', async () => {
    const page = await get('/');
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const file = await get('/assets/first-BeAEHJzA.js', { 'accept-encoding': 'br' });
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect(file.headers.get('content-encoding')).toBe('br');
  });

  test('may talk to this server and to nobody else', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain(`connect-src 'self' blob: ws://127.0.0.1:${serving.port}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('comes with a short link, its addresses and how it is', async () => {
    const leads = async (path: string) => (await get(path)).headers.get('location');
    expect(await leads('/j/123456')).toBe('../#/join?code=123456');
    expect(await leads('/j/123456/')).toBe('../../#/join?code=123456');
    expect(await leads('/j/12')).toBe('../#/join?code=12');
    expect(await leads('/diagnostic')).toBe('./#/diagnostic');
    expect(await leads('/screen?code=123456')).toBe('./#/screen?code=123456');
    expect(await (await get('/api/address')).json()).toEqual({ addresses: ['http://192.0.2.7:2030'] });
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' });
    for (const path of ['/nothing', '/..%2f..%2fpackage.json', '/%'])
      expect((await get(path)).status).toBe(404);
  });

  test('is where an address that leads nowhere leads whoever typed it', async () => {
    const typed = await get('/nothing', { accept: 'text/html,*/*' });
    expect([typed.status, typed.headers.get('location')]).toEqual([302, '/']);
  });
});

test('whoever starts the server reads where phones find it', () => {
  expect(localAddresses(2030, '127.0.0.1')).toEqual([]);
  expect(localAddresses(2030, '192.0.2.9')).toEqual(['http://192.0.2.9:2030']);
  expect(greeting(2030, [])).toBe('Concert 2030: http://localhost:2030');
  expect(greeting(2030, ['http://192.0.2.9:2030'])).toMatch(/192\.0\.2\.9:2030\n\n[█▀▄ \n]+$/);
});

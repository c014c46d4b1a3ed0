// Does the built page open in a real browser without a single complaint?
import { expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../support/browser.ts';

test('the built page opens, keeps its own policy and asks nobody else', async () => {
  const { page, problems } = await openPage();
  expect(await page.title()).toContain('Concert 2030');
  expect(await page.locator('#app').count()).toBe(1);
  expect(problems).toEqual([]);
});

test('axe finds nothing on the first page, on a laptop and on a phone', async () => {
  for (const device of ['desktop', 'phone'] as const) {
    const { page } = await openPage({ device });
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});

test('the page can be zoomed: nothing locks the viewport', async () => {
  const { page } = await openPage({ device: 'phone' });
  const viewport = await page.locator('meta[name=viewport]').getAttribute('content');
  expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
});

test('an inline script is refused by the page policy', async () => {
  const { page, problems } = await openPage();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.name = "intruder"';
    document.head.append(script);
  });
  expect(await page.evaluate(() => window.name)).toBe('');
  expect(problems.join()).toContain('Content Security Policy');
});

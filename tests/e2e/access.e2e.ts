// Do the promises of docs/accessibility.md hold that axe cannot see? Focus, order, stillness, patience, paper.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, type Play, playUntil, pointer } from '../support/driver.ts';
import { openFinished } from '../support/finished-game.ts';

const MOST_TAB_STOPS = 40;

async function atTable(page: Page): Promise<Play> {
  const play: Play = { page, hands: pointer, language: 'fr' };
  await beginAt(play);
  await playUntil(play, '.table.in-act');
  return play;
}

/** Runs in the browser: what has the focus, whether that is drawn, and whether something lies over it. */
function focusNow(): { name: string; drawn: boolean; covered: boolean; key: string } {
  const at = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { left, top, width, height } = at.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return {
    name: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 40)}`,
    drawn: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    covered: !(hit && (at.contains(hit) || hit.contains(at))),
    key: `${at.tagName}${left},${top},${width}`,
  };
}

test('every stop of the Tab key at the table is drawn, seen, and not one too many', async () => {
  const { page } = await openPage({ path: '?seed=11&session=workshop', reducedMotion: 'reduce' });
  await atTable(page);
  await page.locator('h1').first().focus();
  const stops: ReturnType<typeof focusNow>[] = [];
  for (let i = 0; i < MOST_TAB_STOPS + 1; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusNow);
    if (stop.name.startsWith('BODY') || stops.some(({ key }) => key === stop.key)) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(5);
  expect(stops.length).toBeLessThanOrEqual(MOST_TAB_STOPS);
  expect(stops.filter(({ drawn, covered }) => !drawn || covered).map(({ name }) => name)).toEqual([]);
});

test('a press that slips off a button does nothing', async () => {
  const { page } = await openPage({ path: '?seed=11&session=workshop', reducedMotion: 'reduce' });
  await atTable(page);
  const before = await page.locator('main').innerText();
  const box = await page.locator('button.onward').last().boundingBox();
  if (!box) throw new Error('no button to go on with');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  expect(await page.locator('main').innerText()).toBe(before);
});

test('nothing moves for more than five seconds, and nothing goes on by itself', async () => {
  const { page } = await openPage();
  await page.locator('.hero-buttons button').first().click();
  await page.locator('button.card-face').first().waitFor();
  await page.waitForTimeout(6000);
  const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running').length;
  expect(await page.evaluate(moving)).toBe(0);
  const before = await page.locator('main').innerText();
  await page.waitForTimeout(4000);
  expect(await page.locator('main').innerText()).toBe(before);
});

test('with reduced motion nothing slides or scales: what is left is a short fade', async () => {
  const { page } = await openPage({ path: '?seed=11&session=lesson', reducedMotion: 'reduce' });
  await atTable(page);
  const long = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationDuration, animationName, transitionDuration } = getComputedStyle(element);
      const seconds = [
        ...(animationName === 'none' ? [] : animationDuration.split(',')),
        ...transitionDuration.split(','),
      ];
      return seconds.some((time) => Number.parseFloat(time) > 0.25)
        ? [`${element.tagName}.${element.className}`]
        : [];
    }),
  );
  expect(long).toEqual([]);
});

test('help, settings and language stand at the same place on every screen', async () => {
  const { page } = await openPage();
  const places = new Set<string>();
  for (const route of ['', 'setup', 'rules', 'glossary', 'settings', 'privacy', 'accessibility']) {
    await page.goto(`${page.url().split('#')[0]}#/${route}`);
    await page.locator('h1').first().waitFor();
    const tools = await page
      .locator('.bar-tools > *')
      .evaluateAll((all) =>
        all
          .slice(-3)
          .map(
            (tool) =>
              `${Math.round(innerWidth - tool.getBoundingClientRect().right)},${tool.textContent?.trim()}`,
          ),
      );
    places.add(tools.join(' | '));
  }
  expect([...places]).toHaveLength(1);
});

test('each figure of the debrief has its numbers in a table; paper is tagged and in the language of the page', async () => {
  const { page } = await openPage({ reducedMotion: 'reduce' });
  await openFinished(page);
  const charts = await page.locator('.coda figure').count();
  const tables = await page.locator('.coda table').count();
  expect(charts).toBeGreaterThan(3);
  expect(tables).toBeGreaterThanOrEqual(4);
  const pdf = (await page.pdf({ tagged: true })).toString('latin1');
  expect(pdf).toMatch(/\/StructTreeRoot/);
  expect(pdf).toMatch(/\/Lang \(fr/);
});

test('with the colours of the system every button still has an edge', async () => {
  const { page } = await openPage({
    path: '?seed=11&session=workshop',
    forcedColors: 'active',
    reducedMotion: 'reduce',
  });
  await atTable(page);
  const bare = await page.locator('button:visible').evaluateAll((all) =>
    all.flatMap((button) => {
      const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(button);
      const edged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
      const drawn = button.querySelector('svg') !== null || textDecorationLine.includes('underline');
      return edged || drawn ? [] : [button.getAttribute('aria-label') ?? button.textContent];
    }),
  );
  expect(bare).toEqual([]);
});

test('what changes is said once, in one region', async () => {
  const { page } = await openPage({ path: '?seed=11&session=workshop', reducedMotion: 'reduce' });
  await page.locator('[role=status]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[role=status]');
    if (region)
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const play = await atTable(page);
  await playUntil(play, '.table.in-review, .table.in-reflect');
  await page.waitForTimeout(1500);
  const said = await page.evaluate(() =>
    (window as unknown as { said: string[] }).said.filter((text) => text !== ''),
  );
  expect(await page.locator('[aria-live]').count()).toBe(1);
  expect(said.join(' ')).toContain('Les mains se montrent.');
  expect(said.join(' ')).toContain(await page.locator('#now').innerText());
  expect(said.filter((text, i) => text === said[i - 1])).toEqual([]);
});

// Does every screen fit a small phone, and text of double size, with nothing cut off and nothing too small to press?
// Common sizes, the projector among them, are measured by the gallery.
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { keepPreferences } from '../support/preferences.ts';
import { SCREENS, visit } from '../support/screens.ts';

const CASES = [
  { name: '320 px', width: 320, height: 568, textSize: 100, language: 'fr' },
  { name: '320 px, text 200 %', width: 320, height: 568, textSize: 200, language: 'fr' },
  { name: '320 px, text 200 %, English', width: 320, height: 568, textSize: 200, language: 'en' },
  { name: 'phone lying down', width: 844, height: 390, textSize: 100, language: 'fr' },
  { name: 'laptop, text 200 %', width: 1366, height: 768, textSize: 200, language: 'fr' },
] as const;

test.each(CASES)(
  '$name: everything fits',
  async ({ width, height, textSize, language }) => {
    const { page } = await openPage({
      viewport: { width, height },
      reducedMotion: 'reduce',
      before: keepPreferences({ language, textSize }),
    });
    const faults: string[] = [];
    for (const screen of SCREENS) {
      await visit(page, screen);
      faults.push(...(await layoutFaults(page)).map((fault) => `${screen.name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  },
  600_000,
);

// Does every screen fit a small phone, and text of double size, with nothing cut off and nothing too small to press?
// Common sizes, the projector among them, are measured by the gallery.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { Language } from '../support/driver.ts';
import { furnishRooms } from '../support/furnished-rooms.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { keepPreferences } from '../support/preferences.ts';
import { ROOM_SCREENS } from '../support/room-screens.ts';
import { visitRoom } from '../support/room-visit.ts';
import { SCREENS, settled, visit } from '../support/screens.ts';
import { always, besides } from '../support/tier.ts';

const SMALL = { width: 320, height: 568 };
const LYING = { width: 844, height: 390 };
const LAPTOP = { width: 1366, height: 768 };

interface Case {
  readonly name: string;
  readonly textSize: 100 | 200;
  readonly language: Language;
  /** Each screen is reached once, on the first size, and then given the others. */
  readonly sizes: readonly [typeof SMALL, ...(typeof SMALL)[]];
}

const CASES = always<Case>(
  [{ name: '320 px and laptop, text 200 %', textSize: 200, language: 'fr', sizes: [SMALL, LAPTOP] }],
  [
    { name: '320 px, and phone lying down', textSize: 100, language: 'fr', sizes: [SMALL, LYING] },
    { name: '320 px, text 200 %, English', textSize: 200, language: 'en', sizes: [SMALL] },
  ],
);

/** What a size does not hold, each fault with the screen and the size it was found on. */
async function faultsAt(page: Page, screen: string, size: typeof SMALL): Promise<readonly string[]> {
  await page.setViewportSize(size);
  await settled(page);
  return (await layoutFaults(page)).map((fault) => `${screen}, ${size.width} px: ${fault}`);
}

test.each(CASES)(
  '$name: everything fits',
  async ({ textSize, language, sizes }) => {
    const { page } = await openPage({
      viewport: sizes[0],
      reducedMotion: 'reduce',
      before: keepPreferences({ language, textSize }),
    });
    const faults: string[] = [];
    for (const screen of SCREENS) {
      await page.setViewportSize(sizes[0]);
      await visit(page, screen);
      for (const size of sizes) faults.push(...(await faultsAt(page, screen.name, size)));
    }
    expect(faults).toEqual([]);
  },
  600_000,
);

besides(
  'rooms with people in them: 320 px, text 200 %, both languages: everything fits',
  async () => {
    const rooms = await furnishRooms();
    const faults: string[] = [];
    for (const { textSize, language, sizes } of CASES) {
      const before = keepPreferences({ language, textSize });
      const { page } = await openPage({
        site: rooms.url,
        viewport: sizes[0],
        reducedMotion: 'reduce',
        before,
      });
      for (const screen of ROOM_SCREENS) {
        const look = async () => {
          for (const size of sizes)
            faults.push(...(await faultsAt(page, `${language} ${screen.name}`, size)));
        };
        await page.setViewportSize(sizes[0]);
        await visitRoom(page, rooms, { screen, look });
      }
    }
    await rooms.close();
    expect(faults).toEqual([]);
  },
  600_000,
);

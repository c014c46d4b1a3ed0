// How does a test begin with a person's choices already made? As they would be kept on that device.
import type { BrowserContext } from 'playwright-core';
import type { Preferences } from '../../src/client/app/preferences.ts';

export function keepPreferences(chosen: Partial<Preferences>): (context: BrowserContext) => Promise<void> {
  return async (context) => {
    await context.addInitScript((kept) => {
      if (location.protocol === 'http:' && !localStorage.getItem('concert2030.preferences')) {
        localStorage.setItem('concert2030.preferences', kept);
      }
    }, JSON.stringify(chosen));
  };
}

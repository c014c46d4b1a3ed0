// How does a choice of this person take effect? At once, on the whole page, and kept on this device.
import { type Preferences, savePreferences } from './preferences.ts';
import { app } from './store.ts';
import { useLanguage } from './words.ts';

export async function prefer(chosen: Partial<Preferences>): Promise<void> {
  const before = app.getState().preferences;
  const preferences = { ...before, ...chosen };
  savePreferences(preferences);
  if (preferences.language !== before.language) await useLanguage(preferences.language);
  app.setState({ preferences });
}

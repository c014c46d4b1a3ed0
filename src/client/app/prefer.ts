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

/** What style sheets ask the page for. */
export function attributesOf(preferences: Preferences): Readonly<Record<string, string>> {
  return {
    palette: preferences.palette,
    text: String(preferences.textSize),
    motion: preferences.motion,
  };
}

type Chosen = Pick<Preferences, 'textSize' | 'palette' | 'motion' | 'pace' | 'layout'>;

/** Four sets of choices for four situations. */
export const PRESETS = {
  usual: { textSize: 100, palette: 'dusk', motion: 'system', pace: 'steps', layout: 'board' },
  reading: { textSize: 150, palette: 'contrast', motion: 'reduced', pace: 'steps', layout: 'list' },
  calm: { textSize: 100, palette: 'dusk', motion: 'reduced', pace: 'steps', layout: 'board' },
  quick: { textSize: 100, palette: 'dusk', motion: 'reduced', pace: 'atOnce', layout: 'board' },
  projector: { textSize: 125, palette: 'contrast', motion: 'system', pace: 'steps', layout: 'board' },
} as const satisfies Readonly<Record<string, Chosen>>;
export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly Preset[];

/** The preset that is exactly what is chosen now, if one is. */
export function presetOf(preferences: Preferences): Preset | null {
  const fits = (name: Preset) =>
    Object.entries(PRESETS[name]).every(([key, value]) => preferences[key as keyof Chosen] === value);
  return PRESET_NAMES.find(fits) ?? null;
}

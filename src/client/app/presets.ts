// Which choices belong together, and what do style sheets need to know of them?
import type { Preferences } from './preferences.ts';

/** What style sheets ask the page for. */
export function attributesOf(preferences: Preferences): Readonly<Record<string, string>> {
  return {
    palette: preferences.palette,
    text: String(preferences.textSize),
    motion: preferences.motion,
  };
}

type Chosen = Pick<Preferences, 'textSize' | 'palette' | 'motion' | 'pace' | 'layout' | 'muted' | 'captions'>;

/** Four sets of choices for four situations. */
export const PRESETS = {
  usual: {
    textSize: 100,
    palette: 'dusk',
    motion: 'system',
    pace: 'steps',
    layout: 'board',
    muted: false,
    captions: false,
  },
  reading: {
    textSize: 150,
    palette: 'contrast',
    motion: 'reduced',
    pace: 'steps',
    layout: 'list',
    muted: false,
    captions: true,
  },
  calm: {
    textSize: 100,
    palette: 'dusk',
    motion: 'reduced',
    pace: 'steps',
    layout: 'board',
    muted: false,
    captions: false,
  },
  quick: {
    textSize: 100,
    palette: 'dusk',
    motion: 'reduced',
    pace: 'atOnce',
    layout: 'board',
    muted: false,
    captions: false,
  },
  projector: {
    textSize: 125,
    palette: 'contrast',
    motion: 'system',
    pace: 'steps',
    layout: 'board',
    muted: true,
    captions: false,
  },
} as const satisfies Readonly<Record<string, Chosen>>;
export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly Preset[];

/** The preset that is exactly what is chosen now, if one is. */
export function presetOf(preferences: Preferences): Preset | null {
  const fits = (name: Preset) =>
    Object.entries(PRESETS[name]).every(([key, value]) => preferences[key as keyof Chosen] === value);
  return PRESET_NAMES.find(fits) ?? null;
}

// Which choices are there, and which values may each take? The settings page and the accessibility statement read this.
import type { Preferences } from '../../app/preferences.ts';

/** What a person can set, with the key of its name. "guided" is not a choice; "hands" is one of the table. */
export const SETTING_NAMES: Readonly<Record<Exclude<keyof Preferences, 'guided' | 'hands'>, string>> = {
  language: 'settings:language.name',
  textSize: 'settings:textSize.name',
  palette: 'settings:palette.name',
  motion: 'settings:motion.name',
  pace: 'settings:pace.name',
  layout: 'settings:layout.name',
  music: 'settings:music.name',
  notes: 'settings:notes.name',
  touches: 'settings:touches.name',
  muted: 'settings:muted.name',
  captions: 'settings:captions.name',
  keys: 'settings:keys.name',
  age: 'settings:age.name',
};

export const TEXT_SIZES = [100, 125, 150, 200] as const;
export const PALETTES = ['dusk', 'contrast'] as const;
export const MOTIONS = ['system', 'reduced', 'full'] as const;
export const PACES = ['steps', 'fast', 'atOnce'] as const;
export const LAYOUTS = ['board', 'list'] as const;

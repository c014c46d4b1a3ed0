// How does this person like to play? Kept on this device only, listed on the privacy page, erased with one button.
import * as v from 'valibot';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a hand comes to its people around one screen: the device is passed on, or all hands lie face up. */
export const HANDS = ['passed', 'faceUp'] as const;
export type Hands = (typeof HANDS)[number];

const KEY = 'concert2030.preferences';

function percent(usual: number) {
  return v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), usual);
}

const preferences = v.object({
  language: v.fallback(v.picklist(LANGUAGES), 'fr'),
  /** Percent of the page's normal text size. */
  textSize: v.fallback(v.picklist([100, 125, 150, 200]), 100),
  palette: v.fallback(v.picklist(['dusk', 'contrast']), 'dusk'),
  motion: v.fallback(v.picklist(['system', 'reduced', 'full']), 'system'),
  /** Pace of the year's review: one step at a time by hand, or all at once. */
  pace: v.fallback(v.picklist(['steps', 'fast', 'atOnce']), 'steps'),
  /** The table as a picture-like board, or as plain lists with the same powers. */
  layout: v.fallback(v.picklist(['board', 'list']), 'board'),
  /** Single-key shortcuts. */
  keys: v.fallback(v.boolean(), true),
  /** Loudness in percent: of the group's piece and what plays behind the table, of the notes of a year, of cards. */
  music: percent(70),
  notes: percent(70),
  touches: percent(50),
  /** Of everything. */
  muted: v.fallback(v.boolean(), false),
  /** What sounds is written at the bottom of the table. */
  captions: v.fallback(v.boolean(), false),
  hands: v.fallback(v.picklist(HANDS), 'passed'),
  age: v.fallback(v.picklist(['10-14', '15-18', 'adults']), 'adults'),
  /** Has already played the guided first game. */
  guided: v.fallback(v.boolean(), false),
});

export type Preferences = v.InferOutput<typeof preferences>;

function browserLanguage(): Language {
  return navigator.languages.some((tag) => tag.startsWith('fr')) ||
    !navigator.languages.some((tag) => tag.startsWith('en'))
    ? 'fr'
    : 'en';
}

/** What is stored, with every missing or unreadable choice at its default. */
export function loadPreferences(): Preferences {
  const defaults = v.parse(preferences, { language: browserLanguage() });
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return v.parse(preferences, { ...defaults, ...(typeof stored === 'object' ? stored : {}) });
  } catch {
    return defaults;
  }
}

/** Storage may be full or forbidden: the choice then lasts as long as the page. */
export function savePreferences(chosen: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // nothing to do: see above
  }
}

/** Of this tab as well: where a room's icebreaker was. */
export function erasePreferences(): void {
  try {
    localStorage.removeItem(KEY);
    sessionStorage.clear();
  } catch {
    // nothing stored, nothing to erase
  }
}

// Are a person's choices kept, and does nothing unreadable ever break the page?
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { erasePreferences, loadPreferences, savePreferences } from '../../src/client/app/preferences.ts';
import { attributesOf, PRESET_NAMES, PRESETS, presetOf } from '../../src/client/app/presets.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('navigator', { languages: ['fr-FR'] });
});
afterEach(() => vi.unstubAllGlobals());

test('what was chosen is there after a reload', () => {
  const chosen = { ...loadPreferences(), palette: 'contrast', textSize: 200, guided: true } as const;
  savePreferences(chosen);
  expect(loadPreferences()).toEqual(chosen);
});

test.each([
  [['fr-CA', 'en'], 'fr'],
  [['en-GB'], 'en'],
  [['de-DE', 'en'], 'en'],
  [['de-DE'], 'fr'],
] as const)('a browser that speaks %j begins in %s', (languages, language) => {
  vi.stubGlobal('navigator', { languages });
  expect(loadPreferences().language).toBe(language);
});

test.each(['', 'not json', 'null', '7', '[]', '{"textSize":999,"palette":7,"age":null}'])(
  'unreadable choices (%s) become defaults',
  (stored) => {
    kept.set('concert2030.preferences', stored);
    expect(loadPreferences()).toMatchObject({ textSize: 100, palette: 'dusk', age: 'adults' });
  },
);

test('one broken choice leaves the others', () => {
  kept.set('concert2030.preferences', '{"textSize":150,"palette":"pink"}');
  expect(loadPreferences()).toMatchObject({ textSize: 150, palette: 'dusk' });
});

test('forbidden storage changes nothing but memory', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(loadPreferences().palette).toBe('dusk');
  expect(() => savePreferences(loadPreferences())).not.toThrow();
  expect(() => erasePreferences()).not.toThrow();
});

test('one key is stored, and erasing leaves none', () => {
  savePreferences(loadPreferences());
  expect([...kept.keys()]).toEqual(['concert2030.preferences']);
  erasePreferences();
  expect(kept.size).toBe(0);
});

test.each(PRESET_NAMES)('the preset %s is recognised once chosen', (name) => {
  const chosen = { ...loadPreferences(), ...PRESETS[name] };
  expect(presetOf(chosen)).toBe(name);
  expect(attributesOf(chosen)).toMatchObject({ palette: PRESETS[name].palette });
});

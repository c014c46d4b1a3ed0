// Is every sentence of the game there, used, sourced and well set, and would the check notice if not?
import { describe, expect, test } from 'vitest';
import { source } from '../architecture/source.ts';
import { checkTexts, figuresOf } from './check.ts';
import { hardCoded } from './hard-coded.ts';
import { readSentences } from './locales.ts';
import { readAloud } from './read-aloud.ts';
import { typographyFaults } from './typography.ts';
import { usedIn } from './used.ts';

test('the words of the game pass', () => {
  const report = checkTexts();
  expect(report).toMatchObject({
    missing: [],
    unused: [],
    unlisted: [],
    hardCoded: [],
    identical: [],
    unsourced: [],
    midpoints: [],
    typography: [],
  });
  expect(figuresOf(report).pass).toBe(true);
});

test('every sentence can be read aloud, with nothing left to fill in', async () => {
  for (const language of ['fr', 'en'] as const) {
    const lines = await readAloud(language, readSentences(language));
    expect(lines.filter((line) => /\{\{|\$t\(|undefined/.test(line))).toEqual([]);
  }
});

describe('keys in the code', () => {
  const found = (text: string) => {
    const { keys, stems } = usedIn([source('src/client/app/a.ts', text)], new Set(['ui', 'log', 'refusal']));
    return { keys: [...keys.keys()], stems: [...stems.keys()] };
  };

  test('literals, functions that put something in front, and built keys are seen', () => {
    expect(found("t('ui:play'); say('refusal.step'); other('dom.play');").keys).toEqual([
      'ui:play',
      'refusal.step',
    ]);
    expect(found(`const say = (key) => t(\`log:\${key}\`); say(x ? "sky" : "rain");`).keys).toEqual([
      'log:sky',
      'log:rain',
    ]);
    expect(
      found(`const tell = (key) => t(\`log:\${key}\`); const tellIf = (key) => tell(key); tellIf('sky');`)
        .keys,
    ).toEqual(['log:sky']);
    expect(found(`t(\`ui:step.\${step}\`);`)).toEqual({ keys: [], stems: ['ui:step.'] });
  });
});

describe('words in the code', () => {
  const found = (path: string, text: string) => hardCoded([source(path, text)]).length;

  test('markup, spoken attributes, assignments and sentences in core are seen', () => {
    expect(found('src/client/a.tsx', 'const a = <p>Hello</p>;')).toBe(1);
    expect(found('src/client/a.tsx', 'const a = <p>{open ? "Hello" : ""}</p>;')).toBe(1);
    expect(found('src/client/a.tsx', 'const a = <img alt="A town" />;')).toBe(1);
    expect(found('src/client/a.ts', "document.title = 'A town';")).toBe(1);
    expect(found('src/core/a.ts', "const a = 'The sky clears';")).toBe(1);
  });

  test('keys, class names, symbols and errors for developers are none', () => {
    expect(
      found('src/client/a.tsx', 'const a = <p class="big red" aria-live="polite">{t("ui:play")} ♪</p>;'),
    ).toBe(0);
    expect(found('src/core/a.ts', "throw new Error('no such card');")).toBe(0);
  });
});

test.each([
  ['fr', 'Qui vient ?', 1],
  ['fr', 'Qui vient\u202f?', 0],
  ['fr', '«\u202fOui\u202f»\u202f: à 7:40', 0],
  ['fr', '« Oui »', 1],
  ['fr', 'Les habitant·es', 1],
  ['fr', "L'eau", 1],
  ['en', 'Who comes?', 0],
  ['en', 'Who comes ?', 1],
  ['en', 'The most ! × ✋', 0],
  ['en', "It's", 1],
] as const)('%s: “%s” has %i faults', (...[language, sentence, count]) => {
  expect(typographyFaults(sentence, language)).toHaveLength(count);
});

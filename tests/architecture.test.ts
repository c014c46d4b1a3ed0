// Does the code keep to the architecture, and would the test notice if it did not?
import { describe, expect, test } from 'vitest';
import { checkArchitecture } from './architecture/check.ts';
import { PLANTED } from './architecture/planted.ts';
import { readSources, source } from './architecture/source.ts';

describe('the code', () => {
  test('keeps every rule', () => {
    const files = readSources();
    const { imports, faults } = checkArchitecture(files);
    console.log(`architecture: ${files.length} files, ${imports.length} imports`);
    expect(files.length).toBeGreaterThan(0);
    expect(imports.length).toBeGreaterThan(0);
    expect(faults.map((fault) => `${fault.at} ${fault.rule}: ${fault.text}`)).toEqual([]);
  });
});

describe('a planted fault is caught', () => {
  test.each(PLANTED)('$rule: $what', ({ rule, files }) => {
    const planted = Object.entries(files).map(([path, text]) => source(path, text));
    const rules = checkArchitecture(planted).faults.map((fault) => fault.rule);
    expect(rules).toContain(rule);
  });
});

test('what the rules allow is not reported', () => {
  const engine = `// Which?\nimport type { Pack } from '../content/pack.ts';\nimport { THEMES } from '../content/vocabulary';
export interface Call { readonly window: number; readonly on: (open: boolean) => void }
export const first = (pack: Pack, call: Call): number => call.window + THEMES.length + pack.size;\n`;
  const files = {
    'src/core/content/pack.ts': '// What?\nexport interface Pack { readonly size: number }\n',
    'src/core/content/vocabulary.ts': "// Which words?\nexport const THEMES = ['health'] as const;\n",
    'src/core/engine/apply.ts': engine,
  };
  const sources = Object.entries(files).map(([path, text]) => source(path, text));
  expect(checkArchitecture(sources).faults).toEqual([]);
});

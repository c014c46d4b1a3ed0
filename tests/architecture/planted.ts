// Which faults must the architecture test catch? At least one planted example for each rule.

export interface Planted {
  readonly rule: string;
  readonly what: string;
  /** Path → text of a tiny, broken code base. */
  readonly files: Readonly<Record<string, string>>;
}

const one = (
  rule: string,
  what: string,
  plant: { readonly path?: string; readonly text: string },
): Planted => ({
  rule,
  what,
  files: { [plant.path ?? 'src/core/engine/apply.ts']: `// A question?\n${plant.text}\n` },
});

const lines = (count: number): string => Array.from({ length: count }, (_, n) => `  f(${n});`).join('\n');

const layer = (what: string, path: string, specifier: string): Planted =>
  one('layer', what, { path, text: `import { x } from '${specifier}';\nx();` });

const LAYER: readonly Planted[] = [
  layer('core knows the client', 'src/core/engine/apply.ts', '../../client/app/store.ts'),
  layer('content knows the engine', 'src/core/content/load.ts', '../engine/apply.ts'),
  layer('the engine knows partners', 'src/core/engine/apply.ts', '../partners/plan.ts'),
  layer('the engine runs content', 'src/core/engine/apply.ts', '../content/load.ts'),
  layer('partners know the table', 'src/core/partners/plan.ts', '../table/table.ts'),
  layer('the debrief knows the table', 'src/core/debrief/fold.ts', '../table/table.ts'),
  layer('app knows the overlay', 'src/client/app/store.ts', '../overlay/panel.tsx'),
  layer('the overlay knows the board', 'src/client/overlay/panel.tsx', '../board/scene.ts'),
  layer('the board runs the app', 'src/client/board/scene.ts', '../app/store.ts'),
  layer('the server knows the client', 'src/server/room.ts', '../client/app/store.ts'),
  layer('the simulator knows the server', 'src/sim/main.ts', '../server/room.ts'),
  layer('a folder without a line', 'src/tools/x.ts', '../core/engine/apply.ts'),
  one('layer', 'a lazy import', { text: "export const load = () => import('../../client/app/store.ts');" }),
  one('layer', 'a re-export', { text: "export { x } from '../table/table.ts';" }),
  one('layer', 'an inline type', { text: "export type T = import('../table/table.ts').Table;" }),
];

const packaged = (what: string, path: string, specifier: string): Planted =>
  one('package', what, { path, text: `import * as x from '${specifier}';\nx.y();` });

const PACKAGE: readonly Planted[] = [
  packaged('preact in core', 'src/core/engine/apply.ts', 'preact/hooks'),
  packaged('valibot in the engine', 'src/core/engine/apply.ts', 'valibot'),
  packaged('zustand in the overlay', 'src/client/overlay/panel.tsx', 'zustand/vanilla'),
  packaged('i18next in the board', 'src/client/board/scene.ts', 'i18next'),
  packaged('a Node module in core', 'src/core/table/table.ts', 'node:fs'),
  packaged('a Node module in the client', 'src/client/app/saves.ts', 'node:crypto'),
  packaged('the test browser in the simulator', 'src/sim/main.ts', 'playwright-core'),
];

const CYCLE: readonly Planted[] = [
  {
    rule: 'cycle',
    what: 'three files in a circle',
    files: {
      'src/core/engine/a.ts': "// A?\nimport { b } from './b.ts';\nexport const a = b;\n",
      'src/core/engine/b.ts': "// B?\nimport { c } from './c';\nexport const b = c;\n",
      'src/core/engine/c.ts': "// C?\nimport type { a } from './a.ts';\nexport const c = {} as typeof a;\n",
    },
  },
];

const PURITY: readonly Planted[] = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  'performance.now()',
  'setTimeout(f, 1)',
  'process.env.X',
  'window.open()',
  'document.title',
  'console.log(1)',
  "'a'.localeCompare('b')",
  'globalThis.x',
  '{ console }.console',
].map((text) => one('purity', text, { text: `export const x = () => (${text});` }));

const SHAPE: readonly Planted[] = [
  one('function length', 'a long function', { text: `export function f() {\n${lines(40)}\n}` }),
  one('function length', 'a long component', {
    path: 'src/client/overlay/panel.tsx',
    text: `export const P = () => {\n${lines(60)}\n};`,
  }),
  one('parameters', 'four parameters', {
    text: 'export const f = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d];',
  }),
  one('boolean parameter', 'typed', { text: 'export function f(loud: boolean) { return loud; }' }),
  one('boolean parameter', 'optional', { text: 'export const f = (loud: boolean | undefined) => loud;' }),
  one('boolean parameter', 'by its default', { text: 'export const f = (loud = false) => loud;' }),
  one('default export', 'a value', { text: 'export default {};' }),
  one('default export', 'a function', { text: 'export default function f() {}' }),
  one('default export', 'renamed', { text: 'const f = 1;\nexport { f as default };' }),
  one('enum', 'an enum', { text: 'export enum Theme { Health }' }),
  one('enum', 'a const enum', { text: 'export const enum Theme { Health }' }),
  one('any', 'a cast', { text: 'export const x = {} as any;' }),
  one('non-null assertion', 'an expression', { text: 'export const x = y!.z;' }),
  one('non-null assertion', 'a declaration', { text: 'export let x!: number;' }),
];

const FILE: readonly Planted[] = [
  one('file length', 'a long file', { text: lines(200) }),
  one('file name', 'a drawer', { path: 'src/core/engine/utils.ts', text: 'export const x = 1;' }),
  one('muted warning', 'a compiler error', { text: `// @ts-${'ignore'}\nexport const x = 1;` }),
  one('muted warning', 'a lint error', { text: `// biome-${'ignore'} lint: no\nexport const x = 1;` }),
  { rule: 'first sentence', what: 'no comment', files: { 'src/core/engine/a.ts': 'export const x = 1;\n' } },
];

export const PLANTED: readonly Planted[] = [...LAYER, ...PACKAGE, ...CYCLE, ...PURITY, ...SHAPE, ...FILE];

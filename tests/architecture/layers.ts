// Who may import whom, and which npm package may enter where? The table that docs/architecture.md explains.

export interface Layer {
  /** The folder of the layer; the longest folder that fits a file decides. */
  readonly folder: string;
  /** Folders, or single files, it may import; its own folder is always allowed. */
  readonly imports: readonly string[];
  /** Folders it may import types from, and nothing that exists at run time. */
  readonly types: readonly string[];
  /** npm packages, with all their entry points. */
  readonly packages: readonly string[];
}

/** Types and closed lists of words: what the rest of core may know of the content. */
const packTypes = ['src/core/content/pack.ts', 'src/core/content/vocabulary.ts'];

const allCore = [
  'src/core/content',
  'src/core/engine',
  'src/core/partners',
  'src/core/debrief',
  'src/core/music',
  'src/core/gathering',
  'src/core/pace',
  'src/core/table',
  'src/core/rooms',
];

export const LAYERS: readonly Layer[] = [
  { folder: 'src/core/content', imports: [], types: ['src/core/engine/setup.ts'], packages: ['valibot'] },
  { folder: 'src/core/engine', imports: packTypes, types: ['src/core/content'], packages: [] },
  {
    folder: 'src/core/partners',
    imports: ['src/core/engine', ...packTypes],
    types: ['src/core/content'],
    packages: [],
  },
  {
    folder: 'src/core/debrief',
    imports: ['src/core/engine', 'src/core/content', 'src/core/partners'],
    types: [],
    packages: [],
  },
  /** Sound from notes: it hears a piece and knows nothing of the game. */
  { folder: 'src/core/music', imports: ['src/core/debrief/compose'], types: [], packages: [] },
  /** What people say around the game: its words are theirs. */
  {
    folder: 'src/core/gathering',
    imports: ['src/core/content/vocabulary.ts'],
    types: [],
    packages: ['valibot'],
  },
  /** How long people take: it plays games and reads words, and no rule asks for it. */
  {
    folder: 'src/core/pace',
    imports: ['src/core/engine', ...packTypes],
    types: ['src/core/content'],
    packages: [],
  },
  { folder: 'src/core/table', imports: allCore, types: [], packages: ['valibot'] },
  /** Several tables under one host: it knows the words of the game and of the table, and plays nothing. */
  {
    folder: 'src/core/rooms',
    imports: ['src/core/engine', ...packTypes],
    types: ['src/core/table'],
    packages: ['valibot'],
  },
  {
    folder: 'src/client/app',
    imports: [...allCore, 'locales', 'assets'],
    types: [],
    packages: ['preact', 'zustand', 'i18next', 'valibot', 'howler', 'socket.io-client'],
  },
  {
    folder: 'src/client/overlay',
    imports: [
      ...allCore,
      'src/client/app',
      'src/client/board/index.ts',
      'src/client/board/still.ts',
      'assets',
    ],
    types: [],
    packages: ['preact', '@fontsource', '@fontsource-variable', 'uqr'],
  },
  {
    folder: 'src/client/board',
    imports: [...allCore, 'assets'],
    types: ['src/client/app'],
    packages: ['phaser'],
  },
  {
    folder: 'src/client',
    imports: ['src/core', 'src/client', 'assets'],
    types: [],
    packages: ['preact', '@fontsource', '@fontsource-variable'],
  },
  /** Plugins of the build: they know files, not the game. */
  { folder: 'src/build', imports: [], types: [], packages: ['node:', 'vite'] },
  {
    folder: 'src/server',
    imports: allCore,
    types: [],
    packages: ['node:', 'socket.io', 'sirv', 'compression', 'ioredis', 'valibot', 'uqr', 'obscenity'],
  },
  /** A policy of one's own is a module named on the command line. */
  { folder: 'src/sim', imports: allCore, types: [], packages: ['node:', '(computed)', 'mpg123-decoder'] },
];

/** Is the path the folder itself, or below it? */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

export function layerOf(path: string): Layer | undefined {
  const fitting = LAYERS.filter((layer) => isWithin(path, layer.folder));
  return fitting.sort((a, b) => b.folder.length - a.folder.length)[0];
}

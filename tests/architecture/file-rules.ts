// Does every file have a readable size, a first sentence, a telling name, and no muted warning?
import { LIMITS } from './shape-rules.ts';
import type { Fault, Source } from './source.ts';

type FileCheck = readonly [rule: string, text: string, isBroken: (file: Source) => boolean];

/** Written in two pieces where a search for the mark itself would find this line. */
const MUTED = new RegExp(
  ['@ts-' + '(ignore|expect-error|nocheck)', 'biome-' + 'ignore', 'eslint-' + 'disable'].join('|'),
);

export function lineCount(file: Source): number {
  return file.text.trimEnd().split('\n').length;
}

const CHECKS: readonly FileCheck[] = [
  ['file length', `more than ${LIMITS.linesPerFile} lines`, (file) => lineCount(file) > LIMITS.linesPerFile],
  [
    'first sentence',
    'begin with a comment: the question this file answers',
    (file) => !/^\/[/*]/.test(file.text),
  ],
  [
    'file name',
    'name it after what it is about',
    (file) => /(^|[/-])(utils?|helpers?|managers?|misc|common)\.tsx?$/.test(file.path),
  ],
  ['muted warning', 'mend the cause instead', (file) => MUTED.test(file.text)],
];

export function fileFaults(files: readonly Source[]): Fault[] {
  return files.flatMap((file) =>
    CHECKS.filter(([, , isBroken]) => isBroken(file)).map(([rule, text]) => ({ rule, at: file.path, text })),
  );
}

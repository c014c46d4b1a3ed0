// Which files does the architecture test read, and what does it know about each?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../support/root.ts';

export interface Source {
  /** From the repository's root, with forward slashes: 'src/core/engine/apply.ts'. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** What a rule reports; the text says what to do. */
export interface Fault {
  readonly rule: string;
  /** 'src/core/engine/apply.ts:12' */
  readonly at: string;
  readonly text: string;
}

export function source(path: string, text: string): Source {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind) };
}

export function readSources(folder = 'src'): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => source(path, readFileSync(join(root, path), 'utf8')));
}

export function lineOf(file: Source, node: ts.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
}

export function place(file: Source, node: ts.Node): string {
  return `${file.path}:${lineOf(file, node)}`;
}

/** Every node of the file, parents first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

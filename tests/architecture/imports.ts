// What does a file import, and to which file or package does each import lead?
import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, nodes, type Source } from './source.ts';

export interface Import {
  readonly from: string;
  readonly line: number;
  /** As written: './model.ts', 'preact/hooks', 'node:fs'. */
  readonly specifier: string;
  /** A path from the root for a relative import, otherwise undefined. */
  readonly file: string | undefined;
  /** Leaves nothing behind at run time. */
  readonly typeOnly: boolean;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || onlyTypes(node.exportClause);
  const clause = node.importClause;
  if (!clause) return false;
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause.name && onlyTypes(clause.namedBindings))
  );
}

function onlyTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

/** `import`, `export … from`, `import()` and `import('…').Type`: everything that names another module. */
function specifierOf(
  node: ts.Node,
): { readonly text: ts.Expression; readonly typeOnly: boolean } | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return { text: node.moduleSpecifier, typeOnly: isTypeOnly(node) };
  }
  if (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    node.arguments[0]
  ) {
    return { text: node.arguments[0], typeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { text: node.argument.literal as ts.Expression, typeOnly: true };
  }
  return undefined;
}

/** Adds the extension an import may leave out; a resource keeps its own. */
function resolve(path: string, known: ReadonlySet<string>): string {
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path;
}

export function importsOf(file: Source, known: ReadonlySet<string>): Import[] {
  const found: Import[] = [];
  for (const node of nodes(file.tree)) {
    const target = specifierOf(node);
    if (!target) continue;
    const specifier = ts.isStringLiteralLike(target.text) ? target.text.text : '(computed)';
    const path = specifier.split('?')[0] ?? specifier;
    const relative = path.startsWith('.') ? posix.join(posix.dirname(file.path), path) : undefined;
    found.push({
      from: file.path,
      line: lineOf(file, node),
      specifier,
      file: relative === undefined ? undefined : resolve(relative, known),
      typeOnly: target.typeOnly,
    });
  }
  return found;
}

export function allImports(files: readonly Source[]): Import[] {
  const known = new Set(files.map((file) => file.path));
  return files.flatMap((file) => importsOf(file, known));
}

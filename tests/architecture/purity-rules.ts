// Does core stay the same game on every computer: no clock, no chance but the state's own, no platform?
import ts from 'typescript';
import { isWithin } from './layers.ts';
import { type Fault, nodes, place, type Source } from './source.ts';

/** Names that reach out of core. Intl and the locale methods sort and print differently from one computer to another. */
const FORBIDDEN_NAMES = new Set([
  'Date',
  'Intl',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'process',
  'window',
  'document',
  'navigator',
  'localStorage',
  'indexedDB',
  'crypto',
  'fetch',
  'console',
  'globalThis',
  'Buffer',
  'require',
]);

const FORBIDDEN_MEMBERS = /^(Math\.random|.*\.(localeCompare|toLocale\w*))$/;

/** The name of a property is not a use of the global with the same name. */
function isPropertyName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
}

function declaredNames(file: Source): Set<string> {
  const names = new Set<string>();
  for (const node of nodes(file.tree)) {
    const isOwn =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node);
    if (isOwn && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  }
  return names;
}

function purityFault(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (
    ts.isPropertyAccessExpression(node) &&
    FORBIDDEN_MEMBERS.test(node.getText().replaceAll(/\s|\?/g, ''))
  ) {
    return node.getText();
  }
  if (!ts.isIdentifier(node) || !FORBIDDEN_NAMES.has(node.text)) return undefined;
  return own.has(node.text) || isPropertyName(node) ? undefined : node.text;
}

export function purityFaults(files: readonly Source[]): Fault[] {
  return files
    .filter((file) => isWithin(file.path, 'src/core'))
    .flatMap((file) => {
      const own = declaredNames(file);
      return [...nodes(file.tree)].flatMap((node) => {
        const text = purityFault(node, own);
        return text ? [{ rule: 'purity', at: place(file, node), text: `core may not use ${text}` }] : [];
      });
    });
}

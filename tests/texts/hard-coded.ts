// Which words that people read are written in the code instead of in locales?
import ts from 'typescript';
import { nodes, place, type Source } from '../architecture/source.ts';

const LETTERS = /\p{L}/u;
const TWO_WORDS = /\p{L}{2,} \p{L}{2,}/u;
const SPOKEN = [
  'alt',
  'label',
  'placeholder',
  'title',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
];
const SET = ['textContent', 'innerText', 'title', 'ariaLabel', 'placeholder', 'alt'];

function textOf(node: ts.Node | undefined): string {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isJsxExpression(node)) return textOf(node.expression);
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map((span) => span.literal.text).join(' ');
  }
  if (ts.isConditionalExpression(node)) return `${textOf(node.whenTrue)} ${textOf(node.whenFalse)}`;
  return '';
}

/** Words between tags, or in an attribute that is read aloud or shown. */
function inMarkup(node: ts.Node): string {
  if (ts.isJsxText(node)) return node.text.trim();
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return textOf(node);
  if (ts.isJsxAttribute(node) && SPOKEN.includes(node.name.getText())) return textOf(node.initializer);
  return '';
}

/** Words put on the page by assignment. */
function assigned(node: ts.Node): string {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return '';
  const left = node.left;
  return ts.isPropertyAccessExpression(left) && SET.includes(left.name.text) ? textOf(node.right) : '';
}

/** Inside new Error(…): a bug of the caller, for developers. */
function isError(node: ts.Node): boolean {
  for (let up: ts.Node | undefined = node.parent; up; up = up.parent) {
    if (ts.isNewExpression(up)) return up.expression.getText().endsWith('Error');
  }
  return false;
}

/** Core knows no words: any sentence there is one too many. */
function inCore(node: ts.Node): string {
  const text = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? textOf(node) : '';
  return TWO_WORDS.test(text) && !isError(node) ? text : '';
}

/** "place: words" for every one. */
export function hardCoded(files: readonly Source[]): string[] {
  return files.flatMap((file) => {
    const core = file.path.startsWith('src/core/');
    return [...nodes(file.tree)].flatMap((node) => {
      const text = inMarkup(node) || assigned(node) || (core ? inCore(node) : '');
      return LETTERS.test(text) ? [`${place(file, node)}: ${text}`] : [];
    });
  });
}

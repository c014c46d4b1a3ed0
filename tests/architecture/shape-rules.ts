// Is every file, function and parameter list small enough to read, and free of the forms we do without?
import ts from 'typescript';
import { type Fault, lineOf, nodes, place, type Source } from './source.ts';

export const LIMITS = {
  linesPerFile: 200,
  linesPerFunction: 40,
  /** A component's markup takes a line per element. */
  linesPerComponentFunction: 60,
  parameters: 3,
} as const;

/** What one node breaks: the rule's name and what to do instead. */
type Finding = readonly [rule: string, text: string];
type Check = (node: ts.Node, file: Source) => Finding | undefined;

const hasModifier = (node: ts.Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);

const isFunctionWithBody = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

const functionLength: Check = (node, file) => {
  if (!isFunctionWithBody(node)) return undefined;
  const lines = file.tree.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - lineOf(file, node);
  const limit = file.path.endsWith('.tsx') ? LIMITS.linesPerComponentFunction : LIMITS.linesPerFunction;
  return lines > limit ? ['function length', `${lines} lines, at most ${limit}`] : undefined;
};

const parameterCount: Check = (node) =>
  isFunctionWithBody(node) && node.parameters.length > LIMITS.parameters
    ? ['parameters', `${node.parameters.length} parameters: give them a name as one object`]
    : undefined;

/** `boolean`, `boolean | undefined`, `true | false`, or a default of true or false. */
function isBoolean(parameter: ts.ParameterDeclaration): boolean {
  const types =
    parameter.type && ts.isUnionTypeNode(parameter.type) ? parameter.type.types : [parameter.type];
  const isLiteral = (node: ts.Node | undefined): boolean =>
    node?.kind === ts.SyntaxKind.TrueKeyword || node?.kind === ts.SyntaxKind.FalseKeyword;
  const isBooleanType = (type: ts.Node | undefined): boolean =>
    type?.kind === ts.SyntaxKind.BooleanKeyword ||
    (!!type && ts.isLiteralTypeNode(type) && isLiteral(type.literal));
  return types.some(isBooleanType) || isLiteral(parameter.initializer);
}

const booleanParameter: Check = (node) =>
  ts.isParameter(node) && isFunctionWithBody(node.parent) && isBoolean(node)
    ? ['boolean parameter', `${node.name.getText()}: write two functions, or name the two cases`]
    : undefined;

const defaultExport: Check = (node) =>
  ts.isExportAssignment(node) ||
  hasModifier(node, ts.SyntaxKind.DefaultKeyword) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default')
    ? ['default export', 'export it by its name']
    : undefined;

const enumeration: Check = (node) =>
  ts.isEnumDeclaration(node) ? ['enum', 'use an `as const` list and its union'] : undefined;

const anyType: Check = (node) =>
  node.kind === ts.SyntaxKind.AnyKeyword ? ['any', 'say what it is, or `unknown`'] : undefined;

const nonNull: Check = (node) =>
  ts.isNonNullExpression(node) ||
  ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.exclamationToken)
    ? ['non-null assertion', 'handle the missing case']
    : undefined;

const CHECKS: readonly Check[] = [
  functionLength,
  parameterCount,
  booleanParameter,
  defaultExport,
  enumeration,
  anyType,
  nonNull,
];

export function shapeFaults(files: readonly Source[]): Fault[] {
  return files.flatMap((file) =>
    [...nodes(file.tree)].flatMap((node) =>
      CHECKS.flatMap((check) => {
        const finding = check(node, file);
        return finding ? [{ rule: finding[0], at: place(file, node), text: finding[1] }] : [];
      }),
    ),
  );
}

// Which keys does the code call? Whole keys, keys made by a small function from a literal, and beginnings of built keys.
import ts from 'typescript';
import { nodes, place, type Source } from '../architecture/source.ts';
import { sectionOf } from './locales.ts';

export interface Used {
  /** Whole keys, with the place that calls them. */
  readonly keys: ReadonlyMap<string, string>;
  /** Beginnings of keys that are built from ids, with the place that builds them. */
  readonly stems: ReadonlyMap<string, string>;
}

/** A function that puts something in front of the key it is given: say('sky') is "rules:sky". */
interface Maker {
  readonly name: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly parameter: number;
  readonly template: ts.Node;
}

const KEY = /^(?:[\w/-]+:[\w+>-]+|[a-zA-Z]+\.[\w+>-]+)(?:\.[\w+>-]+)*$/;
/** What stands for the rest of a key that is built. */
const BUILT = '${';
const STEM = /^(?:[\w/-]+:|[a-zA-Z]+\.)(?:[\w+>-]+\.)*$/;

/** The texts an expression may be: a literal, either side of a condition; a built one ends in "${". */
function textsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text + BUILT];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textsOf(node.expression);
  return [];
}

function named(node: ts.Node): { name: string; made: ts.SignatureDeclaration } | null {
  if (ts.isFunctionDeclaration(node) && node.name) return { name: node.name.text, made: node };
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return null;
  return ts.isArrowFunction(node.initializer) ? { name: node.name.text, made: node.initializer } : null;
}

/** Every function with a name, and the names of its parameters. */
function functionsOf(file: Source): { name: string; made: ts.Node; parameters: string[] }[] {
  return [...nodes(file.tree)].flatMap((node) => {
    const found = named(node);
    return found ? [{ ...found, parameters: found.made.parameters.map(({ name }) => name.getText()) }] : [];
  });
}

function makersOf(file: Source): Maker[] {
  return functionsOf(file).flatMap(({ name, made, parameters }) =>
    [...nodes(made)].filter(ts.isTemplateExpression).flatMap((template) => {
      const [span, ...more] = template.templateSpans;
      const parameter = span ? parameters.indexOf(span.expression.getText()) : -1;
      if (!span || more.length > 0 || parameter < 0 || !STEM.test(template.head.text)) return [];
      const [before, after] = [template.head.text, span.literal.text];
      return [{ name, file: file.path, before, after, parameter, template }];
    }),
  );
}

/** The makers a name may mean in a file: its own first. */
function meant(makers: readonly Maker[], name: string, file: Source): readonly Maker[] {
  const known = makers.filter((maker) => maker.name === name);
  const own = known.filter((maker) => maker.file === file.path);
  return own.length > 0 ? own : known;
}

/** Functions that hand their own parameter on to a maker are makers too. */
function passingOn(file: Source, makers: readonly Maker[]): Maker[] {
  return functionsOf(file).flatMap(({ name, made, parameters }) =>
    [...nodes(made)].filter(ts.isCallExpression).flatMap((call) =>
      meant(makers, call.expression.getText(), file).flatMap((maker) => {
        const parameter = parameters.indexOf(call.arguments[maker.parameter]?.getText() ?? '');
        return parameter < 0 || maker.name === name ? [] : [{ ...maker, name, file: file.path, parameter }];
      }),
    ),
  );
}

function callsOf(file: Source, makers: readonly Maker[]): [string, ts.Node][] {
  return [...nodes(file.tree)].filter(ts.isCallExpression).flatMap((call) =>
    meant(makers, call.expression.getText(), file).flatMap(({ before, after, parameter }) => {
      const argument = call.arguments[parameter];
      const texts = argument ? textsOf(argument) : [];
      return texts.map((text): [string, ts.Node] => [
        text.endsWith(BUILT) ? before + text : before + text + after,
        call,
      ]);
    }),
  );
}

/** What makers are given: the end of a key, never a whole one. */
function givenToMakers(file: Source, makers: readonly Maker[]): ReadonlySet<ts.Node> {
  const given = [...nodes(file.tree)].filter(ts.isCallExpression).flatMap((call) =>
    meant(makers, call.expression.getText(), file).flatMap(({ parameter }) => {
      const argument = call.arguments[parameter];
      return argument && textsOf(argument).length > 0 ? [...nodes(argument)] : [];
    }),
  );
  return new Set(given);
}

function literalsOf(file: Source, makers: readonly Maker[]): [string, ts.Node][] {
  const making = new Set<ts.Node>(makers.map((maker) => maker.template));
  const given = givenToMakers(file, makers);
  return [...nodes(file.tree)]
    .filter((node) => !given.has(node))
    .filter((node) => ts.isStringLiteralLike(node) || (ts.isTemplateExpression(node) && !making.has(node)))
    .filter((node) => !ts.isImportDeclaration(node.parent))
    .flatMap((node) => textsOf(node).map((text): [string, ts.Node] => [text, node]));
}

/** Strings whose first word is not a section of the words are no keys. */
export function usedIn(files: readonly Source[], sections: ReadonlySet<string>): Used {
  const direct = files.flatMap(makersOf);
  const makers = [...direct, ...files.flatMap((file) => passingOn(file, direct))];
  const said = files.flatMap((file) =>
    [...literalsOf(file, makers), ...callsOf(file, makers)]
      .filter(([text]) => sections.has(sectionOf(text)))
      .map(([text, node]): [string, string] => [text, place(file, node)]),
  );
  const stems = said
    .filter(([text]) => text.endsWith(BUILT))
    .map(([text, at]): [string, string] => [text.slice(0, -BUILT.length), at]);
  return {
    keys: new Map(said.filter(([text]) => KEY.test(text))),
    stems: new Map(stems.filter(([stem]) => STEM.test(stem))),
  };
}

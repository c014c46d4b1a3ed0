// Is a parsed file safe to read at all? Plain data, no dangerous keys, no size that stalls the page.
import { at, type PackFile, type Place, type Problem, problem } from './problem.ts';

const DEEPEST = 10;
const MOST_VALUES = 60_000;
const LONGEST = 2000;
const FORBIDDEN = ['__proto__', 'prototype', 'constructor'];

interface Visit {
  readonly value: unknown;
  readonly place: Place;
  readonly depth: number;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What is wrong with one value, its children aside. */
function faults({ value, place, depth }: Visit): Problem[] {
  if (typeof value === 'string') {
    return value.length > LONGEST ? [problem(place, 'tooLong', { limit: LONGEST })] : [];
  }
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    return Number.isFinite(value) ? [] : [problem(place, 'unsafeValue', { kind: String(value) })];
  }
  if (typeof value !== 'object' || !isPlain(value)) {
    return [problem(place, 'unsafeValue', { kind: typeof value })];
  }
  if (depth > DEEPEST) return [problem(place, 'tooDeep', { limit: DEEPEST })];
  return Object.keys(value)
    .filter((key) => FORBIDDEN.includes(key))
    .map((key) => problem(place, 'unsafeKey', { key }));
}

function children({ value, place, depth }: Visit): Visit[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => ({ value: item, place: at(place, index), depth: depth + 1 }));
  }
  return Object.entries(value).map(([key, item]: [string, unknown]) => ({
    value: item,
    place: at(place, key),
    depth: depth + 1,
  }));
}

/** Everything that makes a file unsafe; a file with one such problem is not read further. */
export function inspect(file: PackFile): Problem[] {
  const found: Problem[] = [];
  const open: Visit[] = [{ value: file.data, place: { file: file.name, path: '' }, depth: 0 }];
  let seen = 0;
  for (let visit = open.pop(); visit; visit = open.pop()) {
    seen += 1;
    if (seen + open.length > MOST_VALUES) {
      found.push(problem({ file: file.name, path: '' }, 'tooBig', { limit: MOST_VALUES }));
      break;
    }
    const wrong = faults(visit);
    found.push(...wrong);
    if (wrong.length === 0) open.push(...children(visit));
  }
  return found;
}

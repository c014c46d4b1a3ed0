// What is different between two things that were plain JSON? A device that has the one makes the other of it.

/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * is: put this in its place. of: in an object, these keys changed, and those in `no` are gone.
 * keep: of a list, so many stay at its beginning, and these follow. at: of a list of the same length, these changed.
 */
export type Change =
  | { readonly is: Json }
  | { readonly of: Readonly<Record<string, Change>>; readonly no?: readonly string[] }
  | { readonly keep: number; readonly tail: readonly Json[] }
  | { readonly at: Readonly<Record<number, Change>> };

type JsonObject = { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(value, key) ? value[key] : undefined;

function changeOfObject(before: JsonObject, after: JsonObject): Change | null {
  const changed = Object.entries(after).flatMap(([key, value]): [string, Change][] => {
    if (value === undefined) return [];
    const old = own(before, key);
    const change = old === undefined ? { is: value } : changeBetween(old, value);
    return change ? [[key, change]] : [];
  });
  const no = Object.keys(before).filter(
    (key) => own(after, key) === undefined && own(before, key) !== undefined,
  );
  if (changed.length === 0 && no.length === 0) return null;
  // Not key by key: a key may be named as what every object inherits.
  const of = Object.fromEntries(changed);
  return no.length > 0 ? { of, no } : { of };
}

function changeOfList(before: readonly Json[], after: readonly Json[]): Change | null {
  if (before.length === after.length) {
    const changes = after.map((value, i) => [i, changeBetween(before[i] as Json, value)] as const);
    const at = changes.filter((entry): entry is readonly [number, Change] => entry[1] !== null);
    if (at.length === 0) return null;
    if (at.length * 2 <= after.length || after.length < 8) return { at: Object.fromEntries(at) };
  }
  const most = Math.min(before.length, after.length);
  let keep = 0;
  while (keep < most && changeBetween(before[keep] as Json, after[keep] as Json) === null) keep++;
  return { keep, tail: after.slice(keep) };
}

/** Null where they are the same. What is undefined counts as not there, as in JSON. */
export function changeBetween(before: Json, after: Json): Change | null {
  if (Object.is(before, after)) return null;
  if (isList(before) && isList(after)) return changeOfList(before, after);
  if (isObject(before) && isObject(after)) return changeOfObject(before, after);
  return { is: after };
}

function objectWith(before: Json, { of, no = [] }: Extract<Change, { of: unknown }>): Json {
  if (!isObject(before)) throw new Error('a change of an object meets none');
  const kept = Object.entries(before).filter(([key]) => !no.includes(key));
  const changed = Object.entries(of).map(([key, change]) => {
    return [key, withChange(own(before, key) ?? null, change)] as const;
  });
  return Object.fromEntries([...kept, ...changed]);
}

/** @throws Error when the change was made for something of another shape */
export function withChange(before: Json, change: Change): Json {
  if ('is' in change) return change.is;
  if ('of' in change) return objectWith(before, change);
  if (!isList(before)) throw new Error('a change of a list meets none');
  if ('keep' in change) return [...before.slice(0, change.keep), ...change.tail];
  return before.map((value, i) => {
    const one = change.at[i];
    return one ? withChange(value, one) : value;
  });
}

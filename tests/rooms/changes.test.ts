// Does a device that is told what changed have exactly what the server has?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, type Json, withChange } from '../../src/core/rooms/changes.ts';

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
const parsed = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What comes out at the other end of a line. */
function toldOf(before: Json, after: Json): Json {
  const change = changeBetween(before, after);
  return change === null ? before : withChange(before, JSON.parse(JSON.stringify(change)));
}

/** Lists and objects that differ a little, as two views of one table do. */
const alike = fc
  .tuple(fc.array(json, { maxLength: 12 }), fc.array(fc.tuple(fc.nat(12), json), { maxLength: 3 }))
  .map(([list, edits]): [Json, Json] => {
    const after = [...list];
    for (const [at, value] of edits) after[Math.min(at, after.length)] = value;
    return [
      { list, same: list[0] ?? null },
      { list: after, same: list[0] ?? null },
    ];
  });

describe('a change', () => {
  test('makes of what was there what is there', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(toldOf(parsed(before), parsed(after))).toEqual(parsed(after));
      }),
    );
  });

  test('does so for what differs a little', () => {
    fc.assert(
      fc.property(alike, ([before, after]) => {
        expect(toldOf(parsed(before), parsed(after))).toEqual(parsed(after));
      }),
    );
  });

  test('is nothing where nothing changed, and says nothing of what stayed', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(changeBetween(value, structuredClone(value))).toBeNull();
      }),
    );
    const long = Array.from({ length: 200 }, (_, n) => ({ n, said: 'x'.repeat(20) }));
    const change = changeBetween({ long, at: 1 }, { long: [...long, { n: 200, said: 'y' }], at: 2 });
    expect(JSON.stringify(change).length).toBeLessThan(100);
  });

  test('of a key that is a trap is a key like others', () => {
    const trap = JSON.parse('{"__proto__":{"a":1},"b":2}') as Json;
    const after = JSON.parse('{"__proto__":{"a":3},"b":2}') as Json;
    expect(JSON.stringify(toldOf(trap, after))).toBe(JSON.stringify(after));
    expect(JSON.stringify(toldOf({ b: 2 }, trap))).toContain('__proto__');
  });

  test('what is undefined is not there', () => {
    const before = { a: 1, b: undefined } as unknown as Json;
    expect(toldOf(before, { a: 1 })).toEqual({ a: 1 });
    expect(toldOf({ a: 1, b: 2 }, { a: 1, b: undefined } as unknown as Json)).toEqual({ a: 1 });
  });
});

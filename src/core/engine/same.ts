// Are two commands the same request? Compared by value; an exchange is a set, order does not matter.
import type { Command } from './command.ts';

/** Deep equality of plain JSON values. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    one.length === other.length &&
    one.every(
      ([key, value]) => Object.hasOwn(b, key) && sameValue(value, (b as Record<string, unknown>)[key]),
    )
  );
}

export function sameCommand(a: Command, b: Command): boolean {
  if (a.type === 'exchange' && b?.type === 'exchange' && Array.isArray(b.cards)) {
    return a.cards.length === b.cards.length && a.cards.every((card) => b.cards.includes(card));
  }
  return sameValue(a, b);
}

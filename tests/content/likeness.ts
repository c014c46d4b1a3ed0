// How much do sentences resemble each other? First words and shared groups of three letters.

/** Words as a reader counts them: a narrow space joins a mark to its word. */
export function wordCount(text: string): number {
  return text.split(/[ \n]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** How many sentences begin with the same three words. */
export function openings(texts: readonly string[]): { readonly start: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const start = (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).slice(0, 3).join(' ');
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts].map(([start, count]) => ({ start, count }));
}

function trigrams(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ');
  return new Set(Array.from({ length: Math.max(plain.length - 2, 0) }, (_, at) => plain.slice(at, at + 3)));
}

export interface Pair {
  readonly keys: string;
  /** 0: nothing in common, 1: the same groups of letters. */
  readonly likeness: number;
}

/** The ten pairs that are most alike. */
export function closest(cards: readonly (readonly [string, string])[]): Pair[] {
  const sets = cards.map(([key, text]) => ({ key, set: trigrams(text) }));
  const pairs = sets.flatMap((one, index) =>
    sets.slice(index + 1).map((other) => {
      const shared = [...one.set].filter((group) => other.set.has(group)).length;
      const all = one.set.size + other.set.size - shared;
      return { keys: `${one.key} ${other.key}`, likeness: all === 0 ? 0 : shared / all };
    }),
  );
  return pairs.sort((a, b) => b.likeness - a.likeness).slice(0, 10);
}

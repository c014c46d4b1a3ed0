// Do two figures rise together? Spearman's rank correlation.

/** Ranks from 0; equal values share the mean of theirs. */
function ranksOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

/** −1 to 1; 0 where one of the two never changes. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const middle = (one.length - 1) / 2;
  const [a, b] = [ranksOf(one), ranksOf(other)].map((ranks) => ranks.map((rank) => rank - middle));
  if (!a || !b) return 0;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  const spread = Math.sqrt(product(a, a) * product(b, b));
  return spread === 0 ? 0 : product(a, b) / spread;
}

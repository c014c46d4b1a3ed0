// How long do actions take, and how does memory go? Percentiles, and the slope of a line through samples.

export function percentiles(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Least squares: how much the second of a pair grows for each one of the first. */
export function slope(samples: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((all, value) => all + value, 0) / values.length;
  const [x, y] = [mean(samples.map(([one]) => one)), mean(samples.map(([, one]) => one))];
  const over = samples.reduce((all, [one, other]) => all + (one - x) * (other - y), 0);
  const under = samples.reduce((all, [one]) => all + (one - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}

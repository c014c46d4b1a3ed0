// When does each table act? One action at a time, so many a second, or the next one as soon as all have seen the last.
import { setTimeout as pause } from 'node:timers/promises';

export interface Rhythm {
  /** Actions a second at each table; null: as fast as they go. */
  readonly rate: number | null;
  /** Milliseconds on the clock of this process. */
  readonly until: number;
  /** Of all tables together. */
  readonly isEnough: () => boolean;
}

/** Tables begin spread over the first beat. `act` resolves with the milliseconds until the last screen, or null. */
export async function beat(
  { rate, until, isEnough }: Rhythm,
  act: () => Promise<number | null>,
  offset: number,
): Promise<readonly number[]> {
  const took: number[] = [];
  const period = rate === null ? 0 : 1000 / rate;
  let next = performance.now() + offset * period;
  while (performance.now() < until && !isEnough()) {
    if (period > 0) await pause(Math.max(0, next - performance.now()));
    const ms = await act();
    if (ms !== null) took.push(ms);
    else await pause(5);
    next = Math.max(next + period, performance.now());
  }
  return took;
}

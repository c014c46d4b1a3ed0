// What did the group compose? One game folded into a piece: five bars a year, and a cadence for its ending.
// Same entries, same piece; a year's bars rest on nothing that happened after it.
import type { Entry } from '../../engine/index.ts';
import { type Closing, homeKey, writeCadence } from './cadence.ts';
import { closeYear } from './closing.ts';
import { factsOf } from './facts.ts';
import { layGround } from './ground.ts';
import { barsOf, keyOf } from './harmony.ts';
import { BAR, BARS_A_YEAR, type Bar, BPM, type Piece, secondsOf } from './piece.ts';
import { inOrder, newSheet } from './sheet.ts';
import { writeYear } from './year.ts';

/** The little of an outcome that is heard: how it ended, if it did. */
export interface Ended {
  readonly ending: Closing;
}

export function compose(entries: readonly Entry[], { ending }: Ended): Piece {
  const sheet = newSheet();
  const years = factsOf(entries);
  const bars: Bar[] = [];
  for (const [i, facts] of years.entries()) {
    const key = keyOf(facts, i === years.length - 1 ? 'last' : 'earlier');
    const own = barsOf(facts, key, i * BARS_A_YEAR);
    bars.push(...own);
    writeYear({ sheet, facts, bars: own });
    const last = own.at(-1);
    if (last) closeYear(sheet, facts, last);
    layGround(sheet, facts, own);
  }
  const end = entries.at(-1);
  const close = { ending, from: bars.length, year: years.at(-1)?.year ?? 1, because: end?.index ?? 0 };
  bars.push(...writeCadence(sheet, close));
  return {
    bpm: BPM,
    key: homeKey(ending),
    bars,
    seconds: secondsOf(bars.length * BAR, BPM),
    notes: inOrder(sheet.notes),
  };
}

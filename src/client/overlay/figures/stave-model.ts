// What stands on the stave? Five lines, a bar a year, the notes as they were earned.
import { CONDITIONS, type Condition } from '../../../core/content/vocabulary.ts';
import { SESSION, type View } from '../../../core/engine/index.ts';

export interface Bar {
  /** Calendar year. */
  readonly year: number;
  readonly played: boolean;
  /** Null: not counted that year. */
  readonly notes: Readonly<Record<Condition, number | null>> | null;
}

export interface StaveLine {
  readonly condition: Condition;
  readonly open: boolean;
  readonly score: number | null;
}

export interface Stave {
  readonly bars: readonly Bar[];
  /** Top line first, as drawn. */
  readonly lines: readonly StaveLine[];
}

export function staveOf(view: View): Stave {
  const { years } = SESSION[view.setup.session];
  const bars = Array.from({ length: years }, (_, i): Bar => {
    const record = view.history.find((h) => h.year === i + 1 && !h.rehearsal);
    return { year: 2031 - years + i, played: record !== undefined, notes: record?.notes ?? null };
  });
  const lines = [...CONDITIONS].reverse().map((condition) => ({
    condition,
    open: view.open[condition],
    score: view.outcome.lines[condition].score,
  }));
  return { bars, lines };
}

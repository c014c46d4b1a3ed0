// What stands on the stave of a finished game? The report's lines, as the figure of the table draws them.
import type { Condition } from '../../../core/content/vocabulary.ts';
import type { Stave as Told } from '../../../core/debrief/index.ts';
import type { Stave } from '../figures/stave-model.ts';

export function staveOf({ lines }: Told): Stave {
  const years = lines[0]?.years ?? [];
  return {
    bars: years.map(({ calendar }, i) => ({
      year: calendar,
      played: true,
      notes: Object.fromEntries(
        lines.map((line) => [line.condition, line.years[i]?.notes ?? null]),
      ) as Readonly<Record<Condition, number | null>>,
    })),
    lines: [...lines].reverse().map(({ condition, possible, score }) => ({
      condition,
      open: possible > 0,
      score,
    })),
  };
}

// What does shared measurement show? Needs that were hidden, to everybody at once.
import { type Draft, setNeed, tell } from './draft.ts';

/** Measurement 1 shows all needs of the priorities, 2 all needs. */
export function showMeasured(draft: Draft): void {
  const { state } = draft;
  const level = state.house.measurement;
  if (level === 0) return;
  const seen = level > 1 ? state.trends : state.trends.filter((trend) => state.priorities.includes(trend.id));
  for (const trend of seen) {
    trend.needs.forEach((need, at) => {
      if (need.shown) return;
      setNeed(draft, { trend: trend.id, need: at }, { shown: true });
      tell(draft, { type: 'needShown', trend: trend.id, need: at, because: 'measurement' });
    });
  }
}

// How does a trend look as weather?
import type { TrendView, View } from '../../core/engine/view-model.ts';
import { type SlotLook, WEATHER_KINDS, type Weather, type WeatherKind } from './picture.ts';

/** The same trend is the same weather in every game: its kind comes from its id. */
function kindOf(trend: string): WeatherKind {
  const sum = [...trend].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return WEATHER_KINDS[sum % WEATHER_KINDS.length] ?? 'cloud';
}

function slotOf({ capability, fill }: TrendView['needs'][number]): SlotLook {
  if (fill) return 'filled';
  return capability === null ? 'unknown' : 'open';
}

function weightOf(trend: TrendView, year: number): number {
  const open = trend.needs.filter((need) => !need.fill).length / Math.max(1, trend.needs.length);
  const age = Math.min(1, Math.max(0, year - trend.since) / 3);
  return Math.min(1, 0.25 + 0.4 * age + 0.35 * open);
}

export function weatherOf(view: View, trend: TrendView): Weather {
  return {
    trend: trend.id,
    theme: trend.theme,
    kind: kindOf(trend.id),
    weight: weightOf(trend, view.year),
    priority: trend.priority,
    slots: trend.needs.map(slotOf),
    hands: trend.act,
    overlap: view.played?.clash?.trend === trend.id,
    accord: view.played?.accords.includes(trend.id) ?? false,
  };
}

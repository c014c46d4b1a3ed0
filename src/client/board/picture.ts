// What is there to be painted? The board's own picture of the table, as plain data.
import type { ActorId, Theme } from '../../core/content/vocabulary.ts';

/** A need as it hangs in the sky: nobody knows it, nobody has filled it, or it glows. */
export type SlotLook = 'unknown' | 'open' | 'filled';

/** A trend is weather over its quarter. */
export interface Weather {
  readonly trend: string;
  readonly theme: Theme;
  readonly kind: WeatherKind;
  /** How heavily it hangs, 0–1: older and with more open needs is heavier. */
  readonly weight: number;
  readonly priority: boolean;
  readonly slots: readonly SlotLook[];
  /** Hands on it, one for each actor as far as the seat may know. */
  readonly hands: readonly ActorId[];
  /** Two cards met here this year, and one was lost. */
  readonly overlap: boolean;
  /** Three joined actors sounded a chord here this year. */
  readonly accord: boolean;
}

export const WEATHER_KINDS = ['cloud', 'wind', 'mist'] as const;
export type WeatherKind = (typeof WEATHER_KINDS)[number];

export interface Pavilion {
  readonly actor: ActorId;
  /** The person who looks at this board sits here. */
  readonly own: boolean;
  /** Joined by lanterns to at least one other. */
  readonly joined: boolean;
}

export interface LanternString {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Lit for good, or for this year. */
  readonly stays: boolean;
}

export interface Picture {
  /** Calendar year, 2026–2030. */
  readonly calendar: number;
  /** Light of the season: 0 is the morning of 2026, 1 the festival night of 2030. */
  readonly light: number;
  readonly festival: boolean;
  /** 0–100 each: the painter of a quarter takes it as it is. */
  readonly gauges: Readonly<Record<Theme, number>>;
  readonly bandstand: number;
  readonly tower: number;
  readonly pavilions: readonly Pavilion[];
  readonly strings: readonly LanternString[];
  readonly weather: readonly Weather[];
  /** Skies that cleared this year, by theme: leaves still in the air. */
  readonly leaves: Readonly<Record<Theme, number>>;
}

// Which numbers may be tuned? All those marked † in the design, and nothing else: `npm run balance`
// shows what they do. Gauge points are on a scale of 0–100.

export const NUMBERS = {
  /** Gauge of every theme at the start. */
  gaugeStart: 40,
  /** What each trend on the board takes from its gauge in Observe, from the year after it arrived. */
  pressure: 7,
  /** Gauge points for one filled need, at once. */
  need: 1,
  /** Three connected actors each fill a need of one trend in one year. */
  accord: 5,
  /** All needs of a trend filled: the sky clears. */
  sky: 7,
  /** On top of the sky when the trend is a priority. */
  priority: 3,
  /** An event the territory was ready for: on the lowest gauge. */
  eventReady: 3,
  /** An event the territory was not ready for: off the theme named. */
  eventUnready: 2,
  /** Going it alone, per effort: the first actor on a theme this year, then the others. */
  aloneFirst: 2,
  aloneLater: 1,
  /** Highest level of shared measurement and of the backbone. */
  levels: 2,
  /** Effort of a level, from as many different actors. */
  levelCost: 2,
  /** Effort a year that keeps the backbone's level. */
  upkeep: 1,
  /** Cards held at the start, and drawn up to in Act. */
  cardsAtStart: 2,
  cardsInAct: 6,
  /** Effort that may go along one lantern in a year. */
  loanPerLantern: 1,
  /** Effort missing next year after an unmet mandate. */
  mandateCost: 1,
  /** Hands on one trend that light lanterns: from … to. More is a crowd. */
  handsFrom: 2,
  handsTo: 3,
  /** Connected actors in an accord. */
  accordActors: 3,
  /** Gauge for ★; the session's goal gives ★★. */
  held: 50,
  /** Concert score from which six stars are a concert. */
  concert: 50,
  /** Goal with everybody around one screen, where people talk in Act anyway. */
  tableGoal: 3,
  /** Goal in the easier setting. */
  easierGoal: -8,
} as const;

/** Notes of a full year on one line: fixed, so that the score can be computed by hand. */
export const FULL = 4;

/** What depends on how many actors sit at the table. */
export interface TableSize {
  /** Effort of each actor and year. */
  readonly effort: number;
  /** Trends that arrive in the first year, and in each later one. */
  readonly arriveFirst: number;
  readonly arriveLater: number;
  /** Trends that can be priorities in a year. */
  readonly priorities: number;
}

export const TABLE_SIZES: Readonly<Record<number, TableSize>> = {
  4: { effort: 3, arriveFirst: 3, arriveLater: 2, priorities: 2 },
  5: { effort: 3, arriveFirst: 4, arriveLater: 3, priorities: 3 },
  6: { effort: 2, arriveFirst: 4, arriveLater: 2, priorities: 3 },
  7: { effort: 2, arriveFirst: 4, arriveLater: 3, priorities: 3 },
};

/** The row of the table for a number of seats. Throws on fewer than 4 or more than 7: a bug of the caller. */
export function tableSize(seats: number): TableSize {
  const size = TABLE_SIZES[seats];
  if (!size) throw new Error(`no table of ${seats} seats`);
  return size;
}

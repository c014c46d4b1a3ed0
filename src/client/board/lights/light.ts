// Of what is the light of an hour made?

export interface Light {
  /** Sheets of the sky, zenith to horizon. */
  readonly sky: readonly [string, string, string, string, string];
  /** Sheets of hills, farthest first. */
  readonly hills: readonly [string, string, string];
  readonly sun: string;
  /** What white paper looks like. */
  readonly tint: string;
  readonly shadow: string;
  /** How far lamps and windows outshine the day, 0–1. */
  readonly lamps: number;
}

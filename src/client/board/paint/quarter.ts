// How is every quarter painted? Its ground, then row by row towards the eye with people between, then light on it all.
import type { Theme } from '../../../core/content/vocabulary.ts';
import { mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { pools } from '../kit/glow.ts';
import { deepSoil, soil, street, terrace } from '../kit/ground.ts';
import { passersBy } from '../kit/people.ts';
import { GROUNDS, type Ground } from '../layout/grounds.ts';
import { PEOPLE } from '../layout/people.ts';
import { quarterScene, type Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import type { Picture } from '../picture.ts';

export interface Row {
  readonly paint: (scene: Scene) => string;
  /** World units. Who stands above this line, and below that of the row behind, walks in this row. */
  readonly until: number;
}

export interface Quarter {
  readonly theme: Theme;
  /** Farthest first. */
  readonly rows: readonly Row[];
  readonly over?: (scene: Scene) => string;
}

function ground(theme: Theme, scene: Scene): string {
  const { far, middle } = GROUNDS[theme];
  const road = scene.tone(mix('#9d959c', PAPER.path, scene.life));
  const lay = ({ sheet, streets }: Ground, earth: string) =>
    terrace(sheet, earth, scene) + streets.map(([way, width]) => street(way, width, road)).join('');
  return lay(far, deepSoil(scene)) + lay(middle, soil(scene));
}

function row({ theme, rows }: Quarter, n: number, scene: Scene): string {
  const [from, until] = [rows[n - 1]?.until ?? 0, rows[n]?.until ?? 0];
  const people = PEOPLE[theme].filter(({ y }) => y > from && y <= until);
  return (rows[n]?.paint(scene) ?? '') + passersBy(people, scene, `${theme} ${from}`);
}

export const painterOf =
  (quarter: Quarter) =>
  (picture: Pick<Picture, 'light' | 'gauges'>, look: Look): string => {
    const { theme, rows, over } = quarter;
    const scene = quarterScene(picture.light, look, picture.gauges[theme]);
    return (
      ground(theme, scene) +
      rows.map((_, n) => row(quarter, n, scene)).join('') +
      pools(GROUNDS[theme].pools, scene) +
      (over?.(scene) ?? '')
    );
  };

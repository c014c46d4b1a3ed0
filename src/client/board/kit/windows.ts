// What does a window say? Shuttered, dark or lit: each has its own moment as life returns.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { chance } from './chance.ts';
import { darker, lighter, mix } from './colour.ts';
import { cut, num } from './ink.ts';

export interface Panes {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Share of a cell that is glass. */
  readonly glass?: readonly [number, number];
  /** From the ground to the first row of cells. */
  readonly sill?: number;
  readonly name: string;
}

type State = 'shut' | 'dark' | 'lit';

/** The moment of a window is spread over 15–85, so that every step of the gauge changes some. */
function stateOf(life: number, moment: number): State {
  const on = 0.15 + 0.7 * moment;
  if (life >= on) return 'lit';
  return life < on * 0.62 ? 'shut' : 'dark';
}

const pane = (x: number, y: number, [w, h]: readonly [number, number]) =>
  `M${num(x)} ${num(y)}h${num(w)}v${num(h * 0.86)}q${num(-w / 2)} ${num(h * 0.28)} ${num(-w)} 0z`;

/** A wall's windows, one path for each state: y is up. */
export function windows(panes: Panes, scene: Scene): string {
  const { width, height, columns, rows, sill = 0, name } = panes;
  const [gx, gy] = panes.glass ?? [0.5, 0.58];
  const cell = [width / columns, (height - sill) / rows] as const;
  const size = [cell[0] * gx, cell[1] * gy] as const;
  const roll = chance(name);
  const found: Record<State, string> = { shut: '', dark: '', lit: '' };
  let slats = '';
  let sills = '';
  for (let n = 0; n < columns * rows; n++) {
    const x = (n % columns) * cell[0] + (cell[0] - size[0]) / 2;
    const y = sill + Math.floor(n / columns) * cell[1] + (cell[1] - size[1]) * 0.45;
    const state = stateOf(scene.life, roll());
    found[state] += pane(x, y, size);
    if (state === 'shut') slats += `M${num(x)} ${num(y + size[1] * 0.5)}h${num(size[0])}`;
    else sills += `M${num(x - 1.5)} ${num(y - 1)}h${num(size[0] + 3)}`;
  }
  return glazing(found, { slats, sills }, scene);
}

function glazing(
  found: Record<State, string>,
  { slats, sills }: Record<'slats' | 'sills', string>,
  scene: Scene,
) {
  const { tone, look } = scene;
  const isFull = look.detail === 'full';
  const shut = tone(mix('#a39c9c', PAPER.slate, scene.life));
  const frame = darker(tone(PAPER.brick), 0.35);
  const lit =
    found.lit &&
    `<path fill="${mix(PAPER.window, '#ffc94f', 0.5)}" stroke="${frame}" stroke-width="1.2" d="${found.lit}"/>`;
  const trim =
    isFull &&
    sills &&
    `<path fill="none" stroke="${lighter(tone(PAPER.wall), 0.4)}" stroke-width="2" d="${sills}"/>`;
  const grooves =
    isFull && slats && `<path fill="none" stroke="${darker(shut, 0.3)}" stroke-width="1.4" d="${slats}"/>`;
  const shutters = found.shut && cut(shut, found.shut);
  const panes = found.dark && cut(darker(tone('#4d5570'), 0.25), found.dark);
  return shutters + (grooves || '') + panes + lit + (trim || '');
}

/** A door: boarded up, or open and glowing. */
export function door(x: number, [w, h]: readonly [number, number], scene: Scene): string {
  const d = `M${num(x)} 0h${num(w)}v${num(h * 0.8)}q${num(-w / 2)} ${num(h * 0.4)} ${num(-w)} 0z`;
  const open = scene.life > 0.45;
  const board = open
    ? cut(
        PAPER.window,
        `M${num(x + w * 0.25)} 1h${num(w * 0.5)}v${num(h * 0.62)}q${num(-w / 4)} ${num(h * 0.25)} ${num(-w / 2)} 0z`,
      )
    : cut(
        scene.tone('#a8988a'),
        `M${num(x - 1)} ${num(h * 0.3)}l${num(w + 2)} ${num(h * 0.3)}v3l${num(-w - 2)} ${num(-h * 0.3)}z`,
      );
  return cut(scene.tone(PAPER.door), d) + board;
}

// Who is joined? Strings of paper lanterns between the pavilions; where there is none, a bare thread waits.
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import { darker, lighter } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { halo } from '../kit/glow.ts';
import { at, cut, line, num, oval, veil } from '../kit/ink.ts';
import { type Scene, sceneOf } from '../palette.ts';
import type { LanternString, Picture } from '../picture.ts';
import { POLES } from '../sites.ts';

/** Masts in front are taller, so that no string hides who plays. */
const tall = (actor: ActorId) => (POLES[actor].y > 550 ? 176 : 126);
const top = (actor: ActorId) => ({ x: POLES[actor].x, y: POLES[actor].y - tall(actor) });

interface Hang {
  readonly way: string;
  readonly on: (t: number) => { readonly x: number; readonly y: number };
}

/** The curve between two masts. */
export function hang(from: ActorId, to: ActorId): Hang {
  const [a, b] = [top(from), top(to)];
  const sag = 18 + Math.abs(b.x - a.x) * 0.04;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 + sag * 2 };
  const on = (t: number) => ({
    x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * middle.x + t * t * b.x,
    y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * middle.y + t * t * b.y,
  });
  return { way: `M${num(a.x)} ${num(a.y)}Q${num(middle.x)} ${num(middle.y)} ${num(b.x)} ${num(b.y)}`, on };
}

/** A paper lantern with its ribs; golden when it stays. */
function lantern(colour: string, glow: number): string {
  return (
    halo(0, 13, [26, 26, glow]) +
    line('#6b4630', 'M0 0v4', 1.4) +
    cut(colour, oval(0, 14, [10, 11])) +
    cut(lighter(colour, 0.55), oval(-2, 14, [4.5, 9])) +
    cut(darker(colour, 0.42), 'M-5 2.500H5v3H-5zM-5 23H5v3H-5z') +
    line(darker(colour, 0.42), 'M0 26v6', 1.6)
  );
}

const COLOURS = ['#ff9a4a', '#ff7a5c', '#ffb648'] as const;

function string({ from, to, stays }: LanternString, { light, look }: Scene): string {
  const { way, on } = hang(from, to);
  const far = Math.abs(top(from).x - top(to).x);
  const count = Math.round((far / (stays ? 38 : 62)) * (look.detail === 'light' ? 0.7 : 1));
  const glow = 0.34 + 0.36 * light.lamps;
  const lamps = Array.from({ length: count }, (_, n) => {
    const place = on((n + 0.6) / (count + 0.2));
    const colour = stays ? '#ffc93c' : (COLOURS[n % COLOURS.length] ?? '#ff9a4a');
    return at({ ...place, size: stays ? 1.12 : 0.92, lean: ((n * 7) % 9) - 4 }, lantern(colour, glow));
  });
  return line(stays ? '#ffd98a' : '#7a5638', way, stays ? 2.2 : 1.6) + lamps.join('');
}

function pole(actor: ActorId, { tone, light }: Scene): string {
  const wood = tone('#8a5a3a');
  return at(
    POLES[actor],
    veil(light.shadow, oval(5, 0, [12, 3.5]), 0.3) +
      cut(wood, `M-3.500 0-2.500-${tall(actor)}h5L3.500 0z`) +
      cut(darker(wood, 0.3), `M1 0 .5-${tall(actor)}h2L3.500 0z`) +
      cut('#ffcf5a', oval(0, -tall(actor) - 3, [5, 5])),
  );
}

const PAIRS = ACTORS.flatMap((from, n) => ACTORS.slice(n + 1).map((to) => [from, to] as const));

export function paintLanterns(picture: Pick<Picture, 'light' | 'strings'>, look: Look): string {
  const scene = sceneOf(picture.light, look);
  const joined = (a: ActorId, b: ActorId) =>
    picture.strings.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  const bare = PAIRS.filter(([a, b]) => !joined(a, b)).map(([a, b]) => hang(a, b).way);
  const thread = `<path fill="none" stroke="${scene.tone('#5d4a5c')}" stroke-width="1" stroke-dasharray="5 5" opacity=".35" d="${bare.join('')}"/>`;
  const back = ACTORS.filter((actor) => POLES[actor].y < 550);
  const front = ACTORS.filter((actor) => POLES[actor].y >= 550);
  const poles = (list: readonly ActorId[]) => list.map((actor) => pole(actor, scene)).join('');
  return (
    poles(back) +
    (bare.length ? thread : '') +
    picture.strings.map((one) => string(one, scene)).join('') +
    poles(front)
  );
}

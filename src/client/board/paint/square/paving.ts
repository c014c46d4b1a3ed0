// What does one walk on in the square? Rings of paving, and the streets that lead away.
import { darker, lighter } from '../../kit/colour.ts';
import { cut, line, oval, veil } from '../../kit/ink.ts';
import type { Scene } from '../../palette.ts';

/** Rings of paving round the bandstand, each a paper of its own. */
export function paving({ tone, light }: Scene): string {
  const rim = tone('#c79b66');
  const [outer, inner] = [tone('#f0cd94'), tone('#e5b878')];
  const spokes = Array.from({ length: 20 }, (_, n) => {
    const a = (n / 20) * Math.PI * 2 + 0.1;
    const point = (r: number) =>
      `${Math.round(800 + Math.cos(a) * 330 * r)} ${Math.round(556 + Math.sin(a) * 96 * r)}`;
    return `M${point(0.62)}L${point(0.97)}`;
  });
  const shape = (y: number, rx: number, ry: number) => oval(800, y, [rx, ry]);
  return (
    veil(light.shadow, shape(562, 352, 106), 0.16) +
    veil(light.shadow, shape(566, 344, 104), 0.2) +
    cut(darker(rim, 0.32), shape(564, 338, 100)) +
    cut(rim, shape(557, 338, 98)) +
    cut(outer, shape(555, 328, 93)) +
    line(darker(outer, 0.14), spokes.join(''), 1.6) +
    cut(darker(inner, 0.16), shape(558, 208, 58)) +
    cut(inner, shape(556, 205, 57)) +
    line(lighter(inner, 0.4), shape(555, 176, 47), 2.4) +
    line(lighter(outer, 0.5), 'M476 538q60-76 324-76t324 76', 2)
  );
}

/** The streets that lead away from the square. */
export function streets({ tone }: Scene): string {
  const road = tone('#e9c68f');
  const lane = (d: string) =>
    `${cut(darker(road, 0.24), d)}<g transform="translate(0 -3)">${cut(road, d)}</g>`;
  return (
    lane('M1060 512q60-8 122-26v17q-60 8-112 24z') +
    lane('M786 480v-44h28v44z') +
    lane('M752 640l16-60h64l16 60z')
  );
}

// What happens on the square? The bandstand in the middle, four pavilions round it, a tower that measures.
import { ACTORS } from '../../../core/content/vocabulary.ts';
import { bandstand } from '../kit/bandstand.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { at, cut, disc, line, oval, type Spot, veil } from '../kit/ink.ts';
import { PAVILION } from '../kit/pavilions.ts';
import { COATS, type Person, person } from '../kit/people.ts';
import { bench, halo, streetLamp } from '../kit/street.ts';
import { bush, tree } from '../kit/trees.ts';
import { lampLit, PAPER, type Scene, sceneOf } from '../palette.ts';
import type { Pavilion, Picture } from '../picture.ts';
import { MEASURE, PAVILIONS, STAND } from '../sites.ts';

/** Rings of paving round the bandstand, each a paper of its own. */
function paving({ tone, light }: Scene): string {
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

/** Tubs of flowers in a ring, a paper each. */
function tubs(scene: Scene): string {
  const { tone, light } = scene;
  const wood = tone(PAPER.wood);
  const tub = (x: number, y: number) =>
    veil(light.shadow, oval(x + 4, y + 1, [17, 5]), 0.25) +
    bush({ x, y: y - 9, size: 0.95, flower: x % 4 ? '#ffd45e' : '#ff8fa8' }, scene) +
    cut(wood, `M${x - 14} ${y - 11}h28l-3 12h-22z`) +
    cut(darker(wood, 0.3), `M${x + 3} ${y - 11}h11l-3 12h-8z`) +
    cut(lighter(wood, 0.25), `M${x - 16} ${y - 13}h32v3h-32z`);
  return [
    [706, 500],
    [894, 500],
    [612, 552],
    [664, 520],
    [938, 522],
  ]
    .map(([x = 0, y = 0]) => tub(x, y))
    .join('');
}

/** The streets that lead away from the square. */
function streets({ tone }: Scene): string {
  const road = tone('#e9c68f');
  const lane = (d: string) =>
    `${cut(darker(road, 0.24), d)}<g transform="translate(0 -3)">${cut(road, d)}</g>`;
  return (
    lane('M1060 512q60-8 122-26v17q-60 8-112 24z') +
    lane('M786 480v-44h28v44z') +
    lane('M752 640l16-60h64l16 60z')
  );
}

/** One's own pavilion has a golden carpet and pennants; whoever is joined has light. */
function pavilion({ actor, own, joined }: Pavilion, scene: Scene): string {
  const place = PAVILIONS[actor];
  const carpet = own
    ? cut('#ffb52e', 'M-22 0h44l16 20h-76z') +
      cut('#ffe08a', 'M-15 0h30l10 20h-50z') +
      line('#ffcf5a', 'M-84 4a86 15 0 0 0 168 0', 3)
    : '';
  const glow = joined
    ? halo(0, -30, [104, 74, 0.18 + 0.34 * scene.light.lamps]) +
      halo(0, 4, [92, 20, 0.3 + 0.3 * scene.light.lamps])
    : '';
  const stars = own
    ? cut('#ffd25e', [-74, 74].map((x) => `M${x}-34l4 10 10 1-8 7 3 10-9-6-9 6 3-10-8-7 10-1z`).join(''))
    : '';
  return at(place, glow + carpet + PAVILION[actor](scene) + stars);
}

/** The tower that measures: a plinth, a clockwork half way, then the whole with its lit dial. */
function measure(stage: number, scene: Scene): string {
  const { tone, light } = scene;
  const brick = tone(PAPER.lilac);
  const base =
    veil(light.shadow, oval(10, 1, [40, 9]), 0.28) +
    cut(tone(PAPER.stone), 'M-30 0l4-16h52l4 16z') +
    cut(darker(tone(PAPER.stone), 0.3), 'M8 0v-16h18l4 16z');
  if (stage <= 0) return at(MEASURE, base + line(tone(PAPER.wood), 'M-18-16v-22M18-16v-22M-22-30h44', 3));
  const high = stage > 1 ? 128 : 68;
  const shaft =
    cut(brick, `M-20-16-16-${high}h32l4 ${high - 16}z`) +
    cut(darker(brick, 0.28), `M4-16V-${high}h12l4 ${high - 16}z`) +
    cut(PAPER.window, `M-8-30h9v16h-9zM-8-${high - 24}h9v12h-9z`);
  const scaffold = line(
    tone(PAPER.wood),
    `M-26-16V-${high + 18}M26-16V-${high + 18}M-30-${high}h60M-26-44l52 20`,
    3,
  );
  if (stage === 1) return at(MEASURE, base + shaft + scaffold);
  const dial =
    halo(0, -146, [40, 40, 0.3 + 0.3 * light.lamps]) +
    cut(tone(PAPER.roofTeal), 'M-24-126h48v-40h-48z') +
    cut('#fff2c8', disc(0, -146, 16)) +
    line('#5a2b6c', 'M-10-140a12 12 0 0 1 20 0M0-142l7-9', 2.6);
  const cap =
    cut(tone(PAPER.roofPlum), 'M-29-166 0-204l29 38z') +
    cut(lighter(tone(PAPER.roofPlum), 0.3), 'M-29-166 0-204v6l-21 32z') +
    cut('#ffcf5a', disc(0, -208, 5));
  return at(MEASURE, base + shaft + dial + cap);
}

const CROWD: readonly (Spot & { readonly arms: number })[] = [
  { x: 690, y: 516, arms: 0 },
  { x: 910, y: 520, arms: 1 },
  { x: 668, y: 584, arms: 2 },
  { x: 936, y: 566, arms: 0 },
  { x: 716, y: 618, arms: 2 },
  { x: 884, y: 620, arms: 3 },
  { x: 744, y: 628, arms: 0 },
  { x: 858, y: 632, arms: 1 },
  { x: 638, y: 566, arms: 1 },
  { x: 946, y: 546, arms: 0 },
  { x: 686, y: 632, arms: 3 },
  { x: 912, y: 634, arms: 2 },
  { x: 770, y: 634, arms: 3 },
  { x: 826, y: 636, arms: 2 },
];

/** The further the house has come, the more people gather before it. */
function crowd(stage: number, scene: Scene): string {
  const skins = ['#f3c9a0', '#a86b45', '#d99f72', '#7a4a32'];
  const one = (spot: (typeof CROWD)[number], n: number): Person => ({
    ...spot,
    size: 1.06 + (spot.y - 560) / 400,
    coat: COATS[n % COATS.length] ?? PAPER.stand,
    skin: skins[n % skins.length] ?? PAPER.skin,
  });
  return CROWD.slice(0, 6 + stage * 4)
    .map(one)
    .sort((a, b) => a.y - b.y)
    .map((each) => person(each, scene))
    .join('');
}

export function paintSquare(
  picture: Pick<Picture, 'light' | 'bandstand' | 'tower' | 'pavilions'>,
  look: Look,
): string {
  const scene = lampLit(sceneOf(picture.light, look), 0.36);
  const rows = [...ACTORS].sort((a, b) => PAVILIONS[a].y - PAVILIONS[b].y);
  const stands = (low: number) =>
    rows
      .filter((actor) => (low === 0) === PAVILIONS[actor].y < 550)
      .flatMap((actor) => picture.pavilions.filter((one) => one.actor === actor))
      .map((one) => pavilion(one, scene))
      .join('');
  const green = [556, 724, 876, 1046]
    .map((x, n) => bush({ x, y: n % 3 ? 482 : 508, size: 1.1, flower: n % 2 ? '#ff8fa8' : '#ffd45e' }, scene))
    .join('');
  const edge =
    tree({ x: 500, y: 590, size: 1.05, kind: 'round' }, scene) +
    tree({ x: 1112, y: 604, size: 1.05, kind: 'blossom' }, scene);
  return (
    streets(scene) +
    paving(scene) +
    veil(mix('#ffc75a', scene.light.tint, 0.1), oval(800, 566, [260, 66]), 0.12 + 0.2 * scene.light.lamps) +
    stands(0) +
    green +
    measure(picture.tower, scene) +
    streetLamp({ x: 742, y: 504, size: 1 }, scene) +
    streetLamp({ x: 858, y: 504, size: 1 }, scene) +
    tubs(scene) +
    bench({ x: 640, y: 534 }, scene) +
    bench({ x: 962, y: 534 }, scene) +
    edge +
    stands(1) +
    at(STAND, bandstand(picture.bandstand, scene)) +
    crowd(picture.bandstand, scene)
  );
}

// What lies behind and between the quarters? Hills, a river with its bridge, a railway with a station.
import { chance } from '../kit/chance.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { at, cut, line, num, oval, veil } from '../kit/ink.ts';
import { PAPER, type Scene, sceneOf } from '../palette.ts';
import type { Picture } from '../picture.ts';

const HILLS = [
  'M0 640V262q90-50 190-22t180-30 200 34 190-46 200 40 210-32 210 30 220-24v430z',
  'M0 640V292q140-40 270-10t250-18 240 4 260-18 260 26 320-20v386z',
  'M0 640V318q200-34 400-12t400-10 380 6 420-2v342z',
] as const;

/** Small woods on the ridge, as one cut. */
function woods(name: string, [y, wave]: readonly [number, number]): string {
  const roll = chance(name);
  return Array.from({ length: 46 }, (_, n) => {
    const x = n * 36 + roll() * 30;
    const h = 10 + roll() * 16;
    const foot = y + Math.sin(x / 120) * wave + 10;
    return `M${num(x - 7)} ${num(foot)}q0-${num(h)} 7-${num(h)}t7 ${num(h)}z`;
  }).join('');
}

function hills({ light }: Scene): string {
  const raised = (d: string) =>
    [-8, -4].map((by) => `<g transform="translate(0 ${by})">${veil(light.shadow, d, 0.08)}</g>`).join('');
  return HILLS.map((d, n) => {
    const colour = light.hills[n] ?? light.hills[0];
    const wood = n === 1 ? cut(darker(colour, 0.12), woods('ridge', [286, 8])) : '';
    return raised(d) + wood + cut(colour, d) + (n === 0 ? villages(colour) : '');
  }).join('');
}

/** Other places, far off: they live their own lives. */
function villages(colour: string): string {
  const roofs =
    'M250 236l12-12 12 12v12h-24zM276 240l10-10 10 10v10h-20zM300 238l3-26 4 26v12h-7zM1240 250l12-12 12 12v12h-24zM1268 252l10-9 10 9v11h-20zM1216 254l10-9 10 9v11h-20z';
  return cut(lighter(colour, 0.14), roofs);
}

/** From the hills between health and housing down to the front. */
function river({ tone, light }: Scene): string {
  const water = mix(tone(PAPER.water), light.sky[2], 0.25);
  const bank = 'M512 300q30 40 10 90t-70 130L372 660h142q-30-80 10-150t28-120q6-50-10-92z';
  const flow = 'M520 300q26 40 6 92t-66 128L398 660h92q-20-90 22-160t24-112q6-46-8-88z';
  const glints =
    'M522 340q8 4 6 12M516 396q-2 12-8 20M486 452q-8 12-14 20M500 430q-4 10-10 18M452 540q-6 12-10 22M476 520q-6 12-8 24M430 600q-6 12-8 20M466 590q-4 12-4 22';
  return (
    cut(tone('#d8c39a'), bank) +
    cut(water, flow) +
    line(lighter(water, 0.5), glints, 2) +
    bridge(tone) +
    boat(tone)
  );
}

function bridge(tone: Scene['tone']): string {
  const stone = tone('#cdb9a4');
  return at(
    { x: 456, y: 498 },
    cut(darker(stone, 0.32), 'M-52 18q52-48 108 0v-20q-52-40-108 0z') +
      cut(stone, 'M-60 6q58-44 120 0v7q-60-42-120 0z') +
      cut(lighter(stone, 0.35), 'M-60 1q58-44 120 0v6q-60-42-120 0z'),
  );
}

function boat(tone: Scene['tone']): string {
  return at(
    { x: 436, y: 606, lean: -4 },
    cut(tone('#8d3b3b'), 'M-24 0q6 14 20 14H8q14 0 20-14z') +
      cut(tone('#fff3dc'), 'M0-3V-48q20 20 22 42z') +
      cut(tone('#f0b45c'), 'M-3-3v-38q-14 18-16 36z'),
  );
}

/** Rails between housing and education, and a small train at its station. */
function railway({ tone }: Scene): string {
  const bed = tone('#b9a288');
  const way = 'M1074 296q-6 60 26 120T1206 660';
  const sleepers = `<path fill="none" stroke="${tone('#7a5840')}" stroke-width="18" stroke-dasharray="3 8" d="${way}"/>`;
  const rail = `<path fill="none" stroke="${tone('#8d7b86')}" stroke-width="2" d="M1068 296q-6 60 26 122T1198 660M1082 296q-8 60 24 118T1216 660"/>`;
  return `<path fill="none" stroke="${darker(bed, 0.2)}" stroke-width="44" d="M1077 298q-6 60 26 120T1209 662"/><path fill="none" stroke="${bed}" stroke-width="40" d="${way}"/>${sleepers}${rail}`;
}

function meadow({ tone, light }: Scene): string {
  const field = tone('#b8b06a');
  const d = 'M0 640V334q220-26 420-12t420-8 400 6 360-4v324z';
  return `<g transform="translate(0 -5)">${veil(light.shadow, d, 0.12)}</g>${cut(field, d)}${cut(darker(field, 0.1), 'M0 640V470q300-30 800-20t800 10v180z')}${veil(light.shadow, oval(800, 540, [420, 120]), 0.1)}`;
}

export function paintFar({ light }: Pick<Picture, 'light'>, look: Look): string {
  const scene = sceneOf(light, look);
  return hills(scene) + meadow(scene) + river(scene) + railway(scene);
}

// How far is everybody's house? A bare floor, pillars, then a roof with lamps.
import { PAPER, type Scene } from '../palette.ts';
import { darker, lighter } from './colour.ts';
import { cut, disc, line, oval, veil } from './ink.ts';
import { person } from './people.ts';
import { halo } from './street.ts';

const PILLARS_BACK = [-58, 0, 58] as const;
const PILLARS_FRONT = [-98, -40, 40, 98] as const;

/** Eight sides of stone, three steps, and an empty floor. */
function floor({ tone, light }: Scene, boards: string): string {
  const deck = tone(boards);
  const stone = tone(PAPER.stone);

  return (
    veil(light.shadow, oval(14, 0, [142, 32]), 0.3) +
    cut(darker(stone, 0.34), 'M-128-18-52 14H52l76-32v12L52 28H-52l-76-32z') +
    cut(darker(stone, 0.16), 'M-128-18-52 14H52v14H-52l-76-32z') +
    cut(lighter(stone, 0.3), 'M-128-18l76-30H52l76 30L52 14H-52z') +
    cut(deck, 'M-104-18l62-23H42l62 23-62 24H-42z') +
    line(darker(deck, 0.24), 'M-80-27H80M-98-20H98M-86-11H86M-62-2H62', 1.2) +
    cut(lighter(stone, 0.45), 'M-26 14h52l5 8h-62z') +
    cut(stone, 'M-31 22h62l5 8h-72z')
  );
}

function pillar(x: number, y: number, wood: string): string {
  return (
    cut(wood, `M${x - 5} ${y}v-108h10v108z`) +
    cut(darker(wood, 0.3), `M${x + 1} ${y}v-108h4v108z`) +
    cut(lighter(wood, 0.3), `M${x - 8} ${y}h16v-6h-16zM${x - 8} ${y - 104}h16v-7h-16z`)
  );
}

function rail(tone: Scene['tone']): string {
  const red = tone(PAPER.stand);
  const bars = Array.from(
    { length: 8 },
    (_, n) => `M${-92 + n * 7} ${-14 + n * 2.6}v-20M${92 - n * 7} ${-14 + n * 2.6}v-20`,
  ).join('');
  return line(lighter(red, 0.15), bars, 2.4) + line(red, 'M-98-34-40-12M98-34 40-12', 4.6);
}

/** Chalk on the boards: here it will stand. */
const bare = ({ tone }: Scene): string =>
  line(tone('#f4f1ea'), 'M-70-18l42-14h56l42 14-42 15h-56zM-20-18h40M0-26v16', 1.8);

/** Sailcloth behind the players, blue as the hour before the lamps are lit. */
const cloth = ({ tone }: Scene): string =>
  cut(tone('#2f4f9c'), 'M-96-16v-106l38-18H58l38 18v106L58-38H-58z') +
  cut(tone('#4468b8'), 'M-96-16v-106l38-18v102zM-20-38v-102h40v102z') +
  cut(
    tone('#ffd45e'),
    disc(-34, -116, 3) + disc(32, -108, 4) + disc(76, -98, 3) + disc(-78, -92, 3) + disc(4, -124, 3),
  );

/** A carpet, pillars, a beam all round, garlands: a house begun. */
function frame(scene: Scene, wood: string): string {
  const { tone } = scene;
  const red = tone(PAPER.stand);
  const leaf = tone(PAPER.leaf);
  const beam = cut(
    darker(wood, 0.3),
    'M-62-146H62v10H-62zM-104-126l46-20v10l-46 20zM104-126l-46-20v10l46 20z',
  );
  const lattice = line(
    darker(wood, 0.12),
    'M-58-40V-70M-44-40V-70M-30-40V-70M-16-40V-70M16-40V-70M30-40V-70M44-40V-70M58-40V-70M-60-70H60',
    2.6,
  );
  const garland = (x: number) => `M${x} -118q16 26 32 0 0 34-16 34t-16-34z`;
  return (
    cut(red, 'M-76-18l46-17h60l46 17-46 18h-60z') +
    veil('#ffcf5a', 'M-60-18l36-13h48l36 13-36 13h-48z', 0.5) +
    PILLARS_BACK.map((x) => pillar(x, -38, darker(wood, 0.16))).join('') +
    lattice +
    beam +
    cut(leaf, [-56, -24, 0, 26].map(garland).join(''))
  );
}

function beams(wood: string, tone: Scene['tone']): string {
  return (
    cut(wood, 'M-104-126-40-104H40l64-22v12L40-92H-40l-64-22z') +
    cut(lighter(wood, 0.4), 'M-104-126-40-104H40l64-22v3L40-101H-40l-64-22z') +
    cut(tone('#ffd45e'), [-70, -20, 20, 70].map((x) => disc(x, x * x < 900 ? -98 : -108, 4)).join(''))
  );
}

function players(scene: Scene): string {
  const coats = [PAPER.association, PAPER.company, PAPER.authority, PAPER.research];
  return (
    coats
      .map((coat, n) =>
        person(
          {
            x: -54 + n * 36,
            y: n % 3 === 0 ? -14 : -4,
            size: 1.12,
            coat,
            skin: PAPER.skin,
            arms: (n + 1) % 4,
          },
          scene,
        ),
      )
      .join('') + line(scene.tone('#6b4a2c'), 'M-62-38l20-8M64-30l-16-14', 2.6)
  );
}

/** A roof of eight cuts, a lantern on top, lamps under the eaves. */
function roof({ tone, light }: Scene): string {
  const red = tone('#d2453c');
  const cream = tone(PAPER.white);
  const gold = '#ffd25e';
  return (
    cut(darker(red, 0.34), 'M-128-112-44-88H44l84-24-60-20H-68z') +
    cut(red, 'M-130-112Q-58-136-12-190h24q46 54 118 78L46-88H-46z') +
    cut(cream, 'M-92-101Q-40-132-7-190h7Q-14-130-20-88h-26zM92-101Q40-132 7-190H0q14 60 20 102h26z') +
    cut(lighter(red, 0.26), 'M-130-112Q-58-136-12-190h5Q-44-130-92-101z') +
    veil(light.shadow, 'M12-190q46 54 118 78L46-88H20Q14-130 0-190z', 0.24) +
    cut(
      gold,
      'M-130-112l38 11 46 13h92l46-13 38-11v7l-12 11-12-4-14 11-12-4-16 12-14-5-14 6-14-6-14 6-14-6-14 6-14-6-14 5-16-12-12 4-14-11-12 4-12-11z',
    ) +
    cut(cream, 'M-13-186h26l-4-18H-9z') +
    cut(red, 'M-18-203 0-226l18 23z') +
    cut(gold, disc(0, -230, 6)) +
    cut('#fff3c4', 'M-6-188h4v-12h-4zM2-188h4v-12H2z')
  );
}

const lamps = ({ light }: Scene): string =>
  [-84, -42, 0, 42, 84]
    .map(
      (x) =>
        halo(x, -80 + Math.abs(x) * -0.16, [20, 20, 0.3 + 0.3 * light.lamps]) +
        cut('#ffe07a', `M${x - 6} ${-86 - Math.abs(x) * 0.16}h12q4 8 0 16h-12q-4-8 0-16z`),
    )
    .join('');

export function bandstand(stage: number, scene: Scene): string {
  if (stage <= 0) return floor(scene, '#aeb0b8') + bare(scene);
  const wood = scene.tone('#f3e4c8');
  const glow = stage > 1 ? halo(0, -60, [150, 96, 0.26 + 0.3 * scene.light.lamps]) : '';
  const inside = stage === 1 ? cloth(scene) : veil('#ffc75a', 'M-98-16v-104h196v104L42 6H-42z', 0.62);
  const front = PILLARS_FRONT.map((x) => pillar(x, Math.abs(x) > 60 ? -14 : 4, wood)).join('');
  const above = stage > 1 ? roof(scene) + lamps(scene) : beams(wood, scene.tone);
  return (
    glow +
    floor(scene, '#d9a86c') +
    inside +
    frame(scene, wood) +
    players(scene) +
    rail(scene.tone) +
    front +
    above
  );
}

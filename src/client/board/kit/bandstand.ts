// How far is everybody's house? A bare floor, pillars, then a roof with lamps.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { bare, floor, rail } from './bandstand/floor.ts';
import { beams, cloth, frame, pillar } from './bandstand/frame.ts';
import { lamps, roof } from './bandstand/roof.ts';
import { halo } from './glow.ts';
import { line, veil } from './ink.ts';
import { person } from './people.ts';

const PILLARS_FRONT = [-98, -40, 40, 98] as const;

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

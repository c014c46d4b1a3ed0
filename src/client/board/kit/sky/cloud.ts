// How does a cloud hang? Three sheets: the heavier, the darker, the bigger, the lower.
import { darker, lighter, mix } from '../colour.ts';
import { cut, veil } from '../ink.ts';
import { bolt, gloom, rain } from './below.ts';
import { billow, grow } from './billow.ts';
import { paperOf, roomOf, type Sky } from './weather-paper.ts';

export function cloud(sky: Sky): string {
  const { place, weight, name } = sky;
  const paper = paperOf(sky);
  const room = roomOf(place);
  const swell = (8 + 16 * weight) * room;
  const back = billow(grow(place, [4 + 12 * room + swell, 20 * room + swell, 8 + swell]), 9, `${name}back`);
  const middle = billow(
    grow(place, [10 * room + swell * 0.7, 6 * room + swell * 0.5, 18 * room + swell]),
    10,
    `${name}middle`,
  );
  const low = billow(
    {
      x: place.x - 8,
      y: place.y + place.height * 0.52,
      width: place.width + 16,
      height: place.height * 0.6 + swell,
    },
    8,
    `${name}low`,
  );
  return (
    gloom(sky) +
    rain(sky) +
    bolt(sky) +
    cut(lighter(paper, 0.3), back) +
    `<g transform="translate(0 4)">${veil(sky.light.shadow, middle, 0.16)}</g>` +
    cut(paper, middle) +
    cut(mix(darker(paper, 0.1 + 0.2 * weight), sky.light.shadow, 0.12), low)
  );
}

// How does wind hang in the sky? Long curls of paper that run across.
import { chance } from '../chance.ts';
import { darker, lighter, mix } from '../colour.ts';
import { cut, line, num } from '../ink.ts';
import { gloom, rain } from './below.ts';
import { billow, grow } from './billow.ts';
import { paperOf, roomOf, type Sky } from './weather-paper.ts';

export function wind(sky: Sky): string {
  const { place, weight, name } = sky;
  const paper = paperOf(sky);
  const roll = chance(name);
  const many = 5 + Math.round(weight * 2);
  const room = roomOf(place);
  const curls = Array.from({ length: many }, (_, n) => {
    const y = place.y - 12 * room + ((place.height + 34 * room) * n) / (many - 1);
    const x = place.x - 18 + roll() * 24;
    const end = place.x + place.width + 2 + roll() * 18;
    const r = 9 + roll() * 9;
    const up = n < many / 2 ? -1 : 1;
    return `M${num(x)} ${num(y + 6)}C${num(x + 90)} ${num(y - 14)} ${num(end - 120)} ${num(y + 14)} ${num(end)} ${num(y)}a${num(r)} ${num(r)} 0 1 ${up < 0 ? 0 : 1} ${num(-r)} ${num(up * r)}`;
  });
  const wide = 9 + 8 * weight;
  const half = (rest: number) => curls.filter((_, n) => n % 2 === rest).join('');
  const core = billow(grow(place, [2, 2, 8 + 10 * weight]), 12, `${name}core`);
  return (
    gloom(sky) +
    rain({ ...sky, weight: weight - 0.15 }) +
    cut(darker(paper, 0.06), core) +
    `<g transform="translate(0 4)" opacity=".2">${line(sky.light.shadow, curls.join(''), wide)}</g>` +
    line(lighter(paper, 0.3), half(0), wide) +
    line(mix(paper, darker(paper, 0.3), 0.5), half(1), wide * 0.72)
  );
}

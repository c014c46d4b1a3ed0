// How is a cloud cut? Scallops round an oval.
import { chance } from '../chance.ts';
import type { Box } from '../frame.ts';

/** Scallops round an oval with a flatter base, as one cut. */
export function billow({ x, y, width, height }: Box, bumps: number, name: string): string {
  const roll = chance(name);
  const [rx, ry] = [width / 2, height / 2];
  const points = Array.from({ length: bumps }, (_, n) => {
    const angle = ((n + roll() * 0.45) / bumps) * Math.PI * 2;
    const s = Math.sin(angle);
    return [
      Math.round(x + rx + Math.cos(angle) * rx * 0.9),
      Math.round(y + ry + s * ry * (s > 0 ? 0.72 : 0.9)),
    ] as const;
  });
  const arcs = points.map(([px, py], n) => {
    const [qx, qy] = points[(n + 1) % bumps] ?? [px, py];
    const r = Math.hypot(qx - px, qy - py) * (0.54 + roll() * 0.1);
    return `A${Math.round(r)} ${Math.round(r)} 0 0 1 ${qx} ${qy}`;
  });
  const [fx, fy] = points[0] ?? [x, y];
  return `M${fx} ${fy}${arcs.join('')}z`;
}

export const grow = (
  { x, y, width, height }: Box,
  [dx, up, down]: readonly [number, number, number],
): Box => ({
  x: x - dx,
  y: y - up,
  width: width + 2 * dx,
  height: height + up + down,
});

// What is the picture printed on? The grain of the paper.
import { chance } from '../../kit/chance.ts';
import type { Look } from '../../kit/frame.ts';
import { num } from '../../kit/ink.ts';

/** Specks and fibres, on one small sheet that repeats. */
export function grain({ detail }: Look): string {
  const roll = chance('grain');
  const dots = (count: number) =>
    Array.from(
      { length: count },
      () => `M${num(roll() * 118)} ${num(roll() * 118)}h${num(0.8 + roll() * 1.6)}`,
    ).join('');
  const fibres = Array.from(
    { length: 9 },
    () =>
      `M${num(8 + roll() * 100)} ${num(8 + roll() * 100)}q${num(roll() * 8 - 4)} ${num(roll() * 6)} ${num(roll() * 12 - 6)} ${num(roll() * 8)}`,
  ).join('');
  if (detail === 'light') return '';
  const sheet = `<path stroke="#fff" stroke-width="1.300" opacity=".11" d="${dots(70)}"/><path stroke="#1a0f2e" stroke-width="1.300" opacity=".1" d="${dots(80)}"/><path fill="none" stroke="#fff" stroke-width=".7" opacity=".1" d="${fibres}"/>`;
  return `<defs><pattern id="grain" width="120" height="120" patternUnits="userSpaceOnUse">${sheet}</pattern></defs><path fill="url(#grain)" d="M0 0h1600v640H0z"/>`;
}

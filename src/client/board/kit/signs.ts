// What tells how a trend stands? Notes that hang from it, hands on it, planes that collide, a chord.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { PAPER } from '../papers.ts';
import type { SlotLook } from '../picture.ts';
import { darker, lighter } from './colour.ts';
import type { Box } from './frame.ts';
import { halo } from './glow.ts';
import { at, cut, line, num } from './ink.ts';

const HEAD = 'M-11 3q-2-8 8-11t14 4q2 8-8 11t-14-4z';

/** Unknown: dotted. Open: hollow. Filled: golden, and it shines. */
const NOTES: Readonly<Record<SlotLook, (thread: string) => string>> = {
  unknown: (thread) =>
    `<g opacity=".75"><path fill="none" stroke="${thread}" stroke-width="2" stroke-dasharray="2 4" d="M10 0v-22${HEAD}"/></g>`,
  open: (thread) =>
    line(thread, 'M10-1v-24', 2.6) +
    `<path fill="#fff8ea" fill-opacity=".35" stroke="#fff8ea" stroke-width="5" d="${HEAD}"/><path fill="none" stroke="#3a2450" stroke-width="2.400" d="${HEAD}"/>`,
  filled: () =>
    halo(0, 0, [30, 30, 0.5]) +
    line('#c9781c', 'M10-1v-24', 3) +
    cut('#ffc02e', 'M-13 4q-3-10 9-14t17 5q3 10-9 14t-17-5z') +
    cut('#fff0b0', 'M-7 0q2-6 9-6-5 3-6 7z'),
};

export function notes({ x, y, width, height }: Box, slots: readonly SlotLook[], thread: string): string {
  const step = Math.min(46, (width - 30) / Math.max(1, slots.length));
  const start = x + width / 2 - (step * (slots.length - 1)) / 2;
  return slots
    .map((slot, n) =>
      at({ x: start + n * step, y: y + height + 22 + (n % 2) * 6, size: 1.1 }, NOTES[slot](thread)),
    )
    .join('');
}

const HAND =
  'M-9 12q-4-10-3-20l-6-8q-1-4 3-4l7 7v-17q3-4 6 0l1 14 1-17q3-4 6 0v17l4-15q4-3 6 1l-3 16 5-9q4-2 5 2-4 10-7 17-2 10-7 16z';

export function hands({ x, y, width }: Box, actors: readonly ActorId[]): string {
  return actors
    .map((actor, n) => {
      const colour = PAPER[actor];
      const cuff = cut(lighter(colour, 0.55), 'M-11 10h30v9h-30z');
      return at(
        { x: x + width - 26 - n * 40, y: y + 8, size: 1, lean: n % 2 ? 9 : -8 },
        at({ x: -1.5, y: -2 }, cut(colour, HAND) + cuff),
      );
    })
    .join('');
}

/** Two planes of paper nose to nose, bent, with a burst between. */
export function clash({ x, y, height }: Box): string {
  const plane = (hue: string) =>
    cut(hue, 'M0 0-46-16l12 16-12 12z') +
    cut(darker(hue, 0.3), 'M0 0-34 0-40 16z') +
    cut(lighter(hue, 0.4), 'M0 0-46-16l12 16z');
  const burst = 'M0-26l6 14 15-8-6 15 16 5-16 6 6 15-15-7-6 14-6-14-15 7 6-15-16-6 16-5-6-15 15 8z';
  return at(
    { x: x + 6, y: y + height * 0.3 },
    cut('#ff5a48', burst) +
      cut('#ffe27a', 'M0-13l4 8 9-3-4 8 8 3-9 4 3 8-8-4-3 8-3-8-8 4 3-8-9-4 8-3-4-8 9 3z') +
      at({ x: -7, y: -3, lean: 12 }, plane('#f6ead2')) +
      `<g transform="translate(7 3) rotate(8) scale(-1 1)">${plane('#bfe0ea')}</g>`,
  );
}

/** Three strings of gold over the cloud, with sparks where they ring. */
export function chord({ x, y, width, height }: Box): string {
  const arc = (n: number) =>
    `M${num(x - 14 - n * 9)} ${num(y + height * 0.62)}C${num(x - 20 - n * 10)} ${num(y - 34 - n * 12)} ${num(x + width + 20 + n * 10)} ${num(y - 34 - n * 12)} ${num(x + width + 14 + n * 9)} ${num(y + height * 0.62)}`;
  const spark = (sx: number, sy: number, s: number) =>
    `M${num(sx)} ${num(sy - s)}l${num(s * 0.28)} ${num(s * 0.72)} ${num(s * 0.72)} ${num(s * 0.28)} ${num(-s * 0.72)} ${num(s * 0.28)} ${num(-s * 0.28)} ${num(s * 0.72)} ${num(-s * 0.28)} ${num(-s * 0.72)} ${num(-s * 0.72)} ${num(-s * 0.28)} ${num(s * 0.72)} ${num(-s * 0.28)}z`;
  const sparks =
    spark(x - 22, y + height * 0.3, 15) +
    spark(x + width * 0.3, y - 14, 13) +
    spark(x + width + 20, y + height * 0.24, 17) +
    spark(x + width * 0.72, y - 16, 11) +
    spark(x + width + 32, y + height * 0.7, 10);
  return `<g opacity=".3">${line('#ffcf5a', arc(1), 34)}</g>${line('#ffb52e', arc(0), 4)}${line('#ffd25e', arc(1), 4)}${line('#ffe9a6', arc(2), 4)}${cut('#fff3c4', sparks)}`;
}

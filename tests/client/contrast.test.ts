// Can every colour be read on the ground it is declared for, in both palettes?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';

const css = readFileSync(join(root, 'src/client/overlay/tokens.css'), 'utf8');

function colours(selector: string): Map<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const dusk = colours(':root,\n:root[data-palette="dusk"]');
const palettes = {
  dusk,
  contrast: new Map([...dusk, ...colours(':root[data-palette="contrast"]')]),
};

const pairs = [...css.matchAll(/^pair: ([\w-]+) on ([\w-]+) ([\d.]+)$/gm)].map(
  ([, ink = '', ground = '', least = '']) => ({ ink, ground, least: Number(least) }),
);

function channels(hex: string): number[] {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
}

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('the measure is the one of WCAG', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  expect(pairs.length).toBeGreaterThan(50);
});

describe.each(Object.entries(palettes))('%s', (_, colour) => {
  test.each(pairs)('$ink on $ground is at least $least', ({ ink, ground, least }) => {
    expect(contrast(colour.get(ink) ?? '', colour.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });

  test('every colour that is a sign or a text has a pair', () => {
    const paired = new Set(pairs.flatMap(({ ink, ground }) => [ink, ground]));
    const scene = /^(sky-low|sky-glow|hill-far|hill-middle|window|paper-edge|lantern-deep)$/;
    expect([...colour.keys()].filter((name) => !paired.has(name) && !scene.test(name))).toEqual([]);
  });
});

// Does every part of the state change its own sheet, and nothing else?
import { describe, expect, test } from 'vitest';
import { BOXES, LAYER_IDS } from '../../../src/client/board/kit/frame.ts';
import { type Layer, layersOf } from '../../../src/client/board/layers.ts';
import { PAINTERS } from '../../../src/client/board/paint/painters.ts';
import { type Picture, WEATHER_KINDS } from '../../../src/client/board/picture.ts';
import { ACTORS, THEMES } from '../../../src/core/content/vocabulary.ts';
import { CLOUD, CONTRAST, changed, DUSK, FULL, PLAIN, sheetOf } from './plain-town.ts';

const LIGHT = { palette: 'dusk', detail: 'light' } as const;
const LIMIT = 60_000;

/** What is wrong with a sheet as a file: nothing, when all is well. */
function faultsOf({ svg }: Layer): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [, close, name, rest] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<>]*")*\s*\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) faults.push(`</${name}> closes something else`);
    } else if (!rest?.endsWith('/')) open.push(name ?? '');
  }
  if (open.length > 0) faults.push(`left open: ${open.join(' ')}`);
  const loose = svg.replace(/<\/?[a-zA-Z]+(?:\s+[\w:-]+="[^"<>]*")*\s*\/?>/g, '');
  if (loose) faults.push(`not a tag: ${loose.slice(0, 60)}`);
  const strange = svg
    .replace(/#[0-9a-f]{6}/g, '')
    .match(/.{0,20}(NaN|undefined|Infinity|null|\de[-+]?\d).{0,20}/);
  if (strange) faults.push(`not a number: ${strange[0]}`);
  if (/<(filter|text|image|script|foreignObject)/.test(svg)) faults.push('something slow or foreign');
  return faults;
}

const TOWNS: readonly Picture[] = [
  PLAIN,
  FULL,
  {
    ...PLAIN,
    gauges: { health: 0, energy: 0, education: 0 },
    light: 0,
    calendar: 2026,
    bandstand: 0,
    tower: 0,
  },
  { ...FULL, gauges: { health: 100, energy: 100, education: 100 }, festival: false, light: 0.3 },
];

describe('sheets', () => {
  test('every id has its painter, and they lie back to front', () => {
    expect(Object.keys(PAINTERS).sort()).toEqual([...LAYER_IDS].sort());
    expect(layersOf(PLAIN, DUSK).map(({ id }) => id)).toEqual([...LAYER_IDS]);
  });

  test.each([DUSK, CONTRAST, LIGHT])('are whole, small and sound files: $palette, $detail', (look) => {
    for (const town of TOWNS) {
      for (const layer of layersOf(town, look)) {
        expect(faultsOf(layer), layer.id).toEqual([]);
        expect(layer.svg.length, layer.id).toBeLessThan(LIMIT);
        const { x, y, width, height } = BOXES[layer.id];
        expect(layer.svg).toContain(`viewBox="${x} ${y} ${width} ${height}"`);
      }
    }
  });

  test('the checker of files finds faults', () => {
    const layer = sheetOf(PLAIN, 'sky');
    expect(faultsOf({ ...layer, svg: '<svg><g></svg>' })).not.toEqual([]);
    expect(faultsOf({ ...layer, svg: '<svg><path d="M0 NaN"/></svg>' })).not.toEqual([]);
  });

  test('are the same each time', () => {
    expect(layersOf(FULL, DUSK)).toEqual(layersOf(structuredClone(FULL), DUSK));
  });

  test('a slow computer has less to draw', () => {
    const size = (look: typeof DUSK) => layersOf(FULL, look).reduce((sum, { svg }) => sum + svg.length, 0);
    expect(size(LIGHT)).toBeLessThan(0.85 * size(DUSK));
  });
});

describe('a gauge', () => {
  test.each(THEMES)('of %s changes its own quarter alone, step by step', (theme) => {
    const at = (gauge: number): Picture => ({ ...PLAIN, gauges: { ...PLAIN.gauges, [theme]: gauge } });
    for (let gauge = 0; gauge < 100; gauge += 5) expect(changed(at(gauge), at(gauge + 5))).toEqual([theme]);
  });

  test('changes the fireworks of the festival too, and nothing else', () => {
    const low = { ...FULL, gauges: { ...FULL.gauges, energy: 20 } };
    expect(changed(low, FULL)).toEqual(['sky', 'energy']);
  });

  test('quarters do not lie over each other', () => {
    const boxes = THEMES.map((theme) => BOXES[theme]);
    const apart = boxes.every((one) =>
      boxes.every((other) => one === other || one.x + one.width <= other.x || other.x + other.width <= one.x),
    );
    expect(apart).toBe(true);
  });
});

describe('the square', () => {
  test.each([0, 1])('stage %i of the bandstand and of the tower differs from the next', (stage) => {
    expect(changed({ ...PLAIN, bandstand: stage }, { ...PLAIN, bandstand: stage + 1 })).toEqual(['square']);
    expect(changed({ ...PLAIN, tower: stage }, { ...PLAIN, tower: stage + 1 })).toEqual(['square']);
  });

  test.each(ACTORS)('the pavilion of %s shows who sits there and who is joined', (actor) => {
    const make = (own: boolean, joined: boolean): Picture => ({
      ...PLAIN,
      pavilions: [{ actor, own, joined }],
    });
    const states = [make(false, false), make(true, false), make(false, true), make(true, true)];
    expect(new Set(states.map((one) => sheetOf(one, 'square').svg)).size).toBe(4);
  });

  test('every string has its own way, and one that stays looks otherwise', () => {
    const pairs = ACTORS.flatMap((from, n) => ACTORS.slice(n + 1).map((to) => ({ from, to })));
    const looks = pairs.flatMap(({ from, to }) =>
      [true, false].map((stays) => sheetOf({ ...PLAIN, strings: [{ from, to, stays }] }, 'lanterns').svg),
    );
    expect(new Set([...looks, sheetOf(PLAIN, 'lanterns').svg]).size).toBe(13);
  });
});

describe('the weather', () => {
  const over = (change: Partial<typeof CLOUD>): Picture => ({ ...PLAIN, weather: [{ ...CLOUD, ...change }] });

  test('changes its own sheet alone', () => {
    expect(changed(PLAIN, over({}))).toEqual(['weather']);
    expect(changed(PLAIN, { ...PLAIN, leaves: { ...PLAIN.leaves, energy: 1 } })).toEqual(['weather']);
  });

  test.each(WEATHER_KINDS)(
    'of the kind %s shows weight, priority, notes, hands, overlap and accord',
    (kind) => {
      const looks = [
        { kind },
        { kind, weight: 0.3 },
        { kind, weight: 1 },
        { kind, priority: true },
        { kind, slots: ['filled', 'unknown'] as const },
        { kind, slots: ['open', 'open'] as const },
        { kind, hands: ['research'] as const },
        { kind, hands: ['company'] as const },
        { kind, overlap: true },
        { kind, accord: true },
        { kind: WEATHER_KINDS[(WEATHER_KINDS.indexOf(kind) + 1) % 3] ?? kind },
      ].map((change) => sheetOf(over(change), 'weather').svg);
      expect(new Set(looks).size).toBe(looks.length);
    },
  );
});

test('each year has its own light on every sheet', () => {
  const years = [0, 0.25, 0.5, 0.75, 1].map((light) => layersOf({ ...PLAIN, light }, DUSK));
  for (const [n] of LAYER_IDS.entries()) {
    if (LAYER_IDS[n] === 'weather') continue;
    expect(new Set(years.map((layers) => layers[n]?.svg)).size, LAYER_IDS[n]).toBe(5);
  }
});

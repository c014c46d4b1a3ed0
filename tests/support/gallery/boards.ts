// Which towns are pictured? Low, middle and high, in the first and the last year, in both palettes, for four kinds of eyes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Layer, layersOf } from '../../../src/client/board/layers.ts';
import { LEVELS, type Level, town, YEARS } from './board-states.ts';
import { EYES } from './colour.ts';
import { folder } from './sheets.ts';

function filterOf(eye: keyof typeof EYES): string {
  const values = EYES[eye].map((row) => `${row.join(' ')} 0 0`).join(' ');
  return `<svg width="0" height="0"><filter id="eye" color-interpolation-filters="linearRGB"><feColorMatrix values="${values} 0 0 0 1 0"/></filter></svg>`;
}

function pageOf(layers: readonly Layer[], eye: keyof typeof EYES): string {
  const images = layers.map(({ box, svg }) => {
    const place = `left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px`;
    return `<img style="position:absolute;${place}" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
  });
  return `<body style="margin:0">${filterOf(eye)}<div style="position:relative;width:1600px;height:640px;filter:url(#eye)">${images.join('')}</div>`;
}

export async function takeBoards(page: Page): Promise<void> {
  const path = join(folder, 'board');
  mkdirSync(path, { recursive: true });
  await page.setViewportSize({ width: 1600, height: 640 });
  const take = async (name: string, layers: readonly Layer[], eye: keyof typeof EYES) => {
    await page.setContent(pageOf(layers, eye), { waitUntil: 'load' });
    writeFileSync(join(path, `${name}.jpg`), await page.screenshot({ type: 'jpeg', quality: 85 }));
  };
  for (const level of Object.keys(LEVELS) as Level[]) {
    for (const year of YEARS) {
      for (const palette of ['dusk', 'contrast'] as const) {
        const layers = layersOf(town(level, year), { palette, detail: 'full' });
        await take(`${year}-${level}-${palette}`, layers, 'usual');
      }
      for (const eye of ['protan', 'deutan', 'tritan'] as const) {
        const layers = layersOf(town(level, year), { palette: 'dusk', detail: 'full' });
        await take(`${year}-${level}-${eye}`, layers, eye);
      }
    }
  }
}

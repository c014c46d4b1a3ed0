// Is only drawn what must be, in the right size, by the right renderer, and the newest wish alone?
import { expect, test } from 'vitest';
import { layersIn } from '../../../src/client/board/layers.ts';
import { newestOnly } from '../../../src/client/board/stage/newest.ts';
import { isSoftware, probe } from '../../../src/client/board/stage/probe.ts';
import { framed } from '../../../src/client/board/stage/raster.ts';
import { dueOf, linesOf } from '../../../src/client/board/stage/sheets.ts';
import { shownOf } from '../../../src/client/board/stage/shown.ts';
import { viewOf } from '../../../src/client/board/stage/view.ts';
import { CHANGES, TOWN } from '../../support/board-pictures.ts';

const look = { palette: 'dusk', detail: 'light' } as const;
const view = viewOf({ width: 1280, height: 512 }, 1, 'canvas');
const linesFor = (picture: typeof TOWN, at = view) => linesOf(layersIn(picture, look), at);
const drawnFor = async (picture: typeof TOWN, at = view) =>
  new Map((await linesFor(picture, at)).map(({ id, text }) => [id, { text }]));

test('the same picture is not drawn again', async () => {
  expect(dueOf(await linesFor({ ...TOWN }), await drawnFor(TOWN))).toEqual([]);
});

test('a gauge that rises draws its own quarter again and no other', async () => {
  const due = dueOf(await linesFor(CHANGES.gauge ?? TOWN), await drawnFor(TOWN)).map(({ id }) => id);
  expect(due).toContain('health');
  expect(due).not.toContain('energy');
  expect(due).not.toContain('education');
});

test('another size draws everything again', async () => {
  const small = viewOf({ width: 640, height: 256 }, 1, 'canvas');
  const due = dueOf(await linesFor(TOWN, small), await drawnFor(TOWN));
  expect(due.length).toBe((await linesFor(TOWN)).length);
});

test('a drawing gets its frame anew and keeps what is in it', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path width="9"/></svg>';
  expect(framed(svg, { x: 1, y: 2, width: 3, height: 4 }, { width: 30, height: 40 })).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="1 2 3 4" width="30" height="40" preserveAspectRatio="none"><path width="9"/></svg>',
  );
});

const plane = () => ({}) as CanvasRenderingContext2D;
const card = (name: string) => () =>
  ({ RENDERER: 1, getExtension: () => null, getParameter: () => name }) as unknown as WebGLRenderingContext;

test('a card gets WebGL, an imitated card or none Canvas, and no plane no board', () => {
  expect(probe({ plane, webgl: card('NVIDIA GeForce') })).toBe('webgl');
  expect(probe({ plane, webgl: card('Google SwiftShader') })).toBe('canvas');
  expect(probe({ plane, webgl: () => null })).toBe('canvas');
  expect(probe({ plane: () => null, webgl: card('NVIDIA GeForce') })).toBe(null);
  const imitations = ['ANGLE (llvmpipe)', 'Microsoft Basic Render Driver', 'Software Rasterizer'];
  expect(imitations.map(isSoftware)).toEqual([true, true, true]);
});

test('a picture fades in over its time, and is there at once without', () => {
  const still = { since: 100, fade: 300 };
  expect([0, 100, 250, 400, 900].map((now) => shownOf(still, now))).toEqual([0, 0, 0.5, 1, 1]);
  expect(shownOf({ since: 100, fade: 0 }, 100)).toBe(1);
});

test('of many wishes only the first and the newest are worked on', async () => {
  const done: number[] = [];
  const queue = newestOnly<number>(async (job, isWanted) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (!isWanted()) return false;
    done.push(job);
    return true;
  });
  for (const job of [1, 2, 3]) queue.want(job);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(done).toEqual([3]);
});

// Does the town lie where the page thinks it lies, at every size of the host?
import { describe, expect, test } from 'vitest';
import { fit as fitTown } from '../../../src/client/board/fit.ts';
import { cutOf, rowsAbove, viewOf } from '../../../src/client/board/stage/view.ts';

const onHost = (world: number, { scale }: { scale: number }, offset: number) => world * scale + offset;

describe('a host', () => {
  test('of the shape of the town shows all of it', () => {
    expect(fitTown({ width: 1600, height: 640 })).toEqual({ scale: 1, x: 0, y: 0 });
    expect(fitTown({ width: 800, height: 320 })).toEqual({ scale: 0.5, x: 0, y: 0 });
  });
  test('a little higher stands on its lower edge, under more sky', () => {
    const it = fitTown({ width: 1600, height: 700 });
    expect(onHost(640, it, it.y)).toBe(700);
    expect(rowsAbove({ width: 1600, height: 700, ...it })).toBe(60);
  });
  test('much wider loses as much above as below', () => {
    const it = fitTown({ width: 3200, height: 640 });
    expect([it.scale, it.x, it.y]).toEqual([2, 0, -320]);
  });
  test('that is narrow shows the middle of the town, as high as it is', () => {
    const it = fitTown({ width: 390, height: 320 });
    expect(onHost(800, it, it.x)).toBe(195);
    expect([onHost(0, it, it.y), onHost(640, it, it.y)]).toEqual([0, 320]);
  });
});

describe('the pixels', () => {
  test('are those of the screen, twice as fine at most, and never too many', () => {
    expect(viewOf({ width: 400, height: 160 }, 3, 'webgl')).toMatchObject({ width: 800, height: 320 });
    const { width, height } = viewOf({ width: 3840, height: 1536 }, 2, 'canvas');
    expect(width * height).toBeLessThan(2_200_000);
  });
  test('of a sheet are cut to what is seen, on whole pixels', () => {
    const view = viewOf({ width: 390, height: 320 }, 1, 'canvas');
    const square = cutOf({ x: 420, y: 330, width: 760, height: 310 }, view);
    expect(square?.place).toEqual({ x: 5, y: 165, width: 380, height: 155 });
    const cut = cutOf({ x: 0, y: 0, width: 1600, height: 640 }, view);
    expect(cut?.place).toEqual({ x: 0, y: 0, width: 390, height: 320 });
    expect(cut?.box.x).toBeCloseTo(410);
    expect(cutOf({ x: 0, y: 240, width: 300, height: 400 }, view)).toBeUndefined();
  });
});

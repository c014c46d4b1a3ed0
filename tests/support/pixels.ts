// How much do two pictures of a page differ?
import type { Page } from 'playwright-core';

/** How many of a grid of points differ between two pictures of the page, 0–1. */
export async function differing(page: Page, [before, after]: readonly [Buffer, Buffer]): Promise<number> {
  const urls = [before, after].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(async (pair) => {
    const points = await Promise.all(
      pair.map(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = 128;
        canvas.height = 64;
        const plane = canvas.getContext('2d');
        plane?.drawImage(image, 0, 0, 128, 64);
        return [...(plane?.getImageData(0, 0, 128, 64).data ?? [])];
      }),
    );
    const [first = [], second = []] = points;
    return first.filter((value, n) => Math.abs(value - (second[n] ?? 0)) > 6).length / first.length;
  }, urls);
}

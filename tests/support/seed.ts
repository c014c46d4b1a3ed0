// Which seed do the browser tests play with? The one `npm run e2e -- … --seed S` names, or always the same one.
import type { BrowserContext } from 'playwright-core';

export const seed: number = Number(process.env.CONCERT_SEED ?? 2030);

/** Runs in the page: whoever leads names no game, and the page draws one. Here it always draws this one. */
function drawn(number: number): void {
  const real = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = ((list: Uint32Array<ArrayBuffer>) =>
    list instanceof Uint32Array && list.length === 1
      ? list.fill(number - 1)
      : real(list)) as typeof crypto.getRandomValues;
}

/** For `openPage({ before })`: a game nobody asked for by its number is that of the seed. */
export async function drawsSeed(context: BrowserContext): Promise<void> {
  await context.addInitScript(drawn, seed);
}

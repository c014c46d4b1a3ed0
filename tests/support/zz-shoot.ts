// usage: node run.mjs tests/support/zz-shoot.ts SITEURL OUTDIR '[{"name":..,"w":..,"h":..,"lang":"fr","path":"?seed=..","until":[".plane"],"phone":true,"contrast":true}]'
import { chromium } from 'playwright-core';
import { beginAt, playUntil, pointer } from './driver.ts';
const [site, out, spec, gl] = process.argv.slice(2);
const lib = '/work/main/node_modules/.cache/chromium-147.0.0/al2023/lib';
process.env.LD_LIBRARY_PATH = lib;
const args = gl === 'gl' ? ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'] : ['--no-sandbox', '--disable-gpu'];
const browser = await chromium.launch({ executablePath: '/work/main/node_modules/.cache/chromium-147.0.0/chromium', args });
for (const shot of JSON.parse(spec!)) {
  const context = await browser.newContext({ baseURL: site, viewport: { width: shot.w, height: shot.h }, locale: shot.lang === 'en' ? 'en-GB' : 'fr-FR', hasTouch: !!shot.phone, isMobile: !!shot.phone, reducedMotion: shot.motion ? 'no-preference' : 'reduce' });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('uncaught', e.message));
  await page.goto(`${site}/${shot.path ?? ''}`, { waitUntil: 'load' });
  await page.waitForTimeout(400);
  if (shot.until) {
    const play = { page, hands: pointer, language: shot.lang } as const;
    if (!shot.nobegin) await beginAt(play);
    let i = 0;
    for (const selector of shot.until) {
      if (selector.startsWith('!')) await page.locator(selector.slice(1)).first().click();
      else await playUntil(play, selector);
      await page.waitForTimeout(shot.wait ?? 700);
      await page.screenshot({ path: `${out}/${shot.name}-${i++}.png`, fullPage: !!shot.full });
    }
  } else await page.screenshot({ path: `${out}/${shot.name}.png`, fullPage: !!shot.full });
  await context.close();
}
await browser.close();

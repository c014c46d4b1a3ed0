// How does a test open the built page in a real browser?
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { launch } from './browser-choice.ts';

export interface PageOptions {
  /** Layout size in CSS pixels; a laptop by default. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The browser's language, e.g. 'fr-FR' (default) or 'en-GB'. */
  readonly locale?: string;
  /** Another server than the one of the built page, with the slash at its end. */
  readonly site?: string;
  /** What follows the address, e.g. '?seed=7'. */
  readonly path?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  /** A phone: touch events and a mobile viewport. */
  readonly device?: 'desktop' | 'phone';
  /** Runs before the first script of the page, e.g. to watch AudioContext. */
  readonly before?: (context: BrowserContext) => Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught errors, policy violations and requests to other sites, as they come. */
  readonly problems: string[];
}

let browser: Browser | undefined;

/** One browser per test file; closing it closes every page. */
async function sharedBrowser(): Promise<Browser> {
  browser ??= await launch(inject('browserChoice'));
  return browser;
}

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

const open: BrowserContext[] = [];

/** A page left open goes on drawing and slows the next test. */
afterEach(async () => {
  await Promise.all(open.splice(0).map((context) => context.close()));
});

function watch(page: Page, problems: string[], site: string): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).host !== new URL(site).host) {
      problems.push(`other site: ${request.url()}`);
    }
  });
}

/** A page of its own context (storage, language) with the built game loaded. */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const isPhone = options.device === 'phone';
  const site = options.site ?? inject('siteUrl');
  const context = await (await sharedBrowser()).newContext({
    baseURL: site,
    viewport: options.viewport ?? (isPhone ? { width: 390, height: 844 } : { width: 1280, height: 720 }),
    locale: options.locale ?? 'fr-FR',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  open.push(context);
  await options.before?.(context);
  const page = await context.newPage();
  const problems: string[] = [];
  watch(page, problems, site);
  await page.goto(options.path ?? '', { waitUntil: 'load' });
  return { page, context, problems };
}

/** Runs in the browser: waits for what fades in, so that nobody measures the colours of half a fade. */
async function settle(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}

/** What axe finds against WCAG 2.2 AA, one readable line each; an empty list is the aim. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(settle);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // In one go: nothing of the page lies in another frame, and a second page to gather results costs more than the look.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe.options({ runOnly: tags, resultTypes: ['violations'] }).analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? rule.help}`),
  );
}

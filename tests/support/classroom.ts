// How does a test get a classroom? The real server on a plain http name, and a device of its own for everybody.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { ServeOptions } from '../../src/server/serve.ts';
import { launch } from './browser-choice.ts';
import { classServer } from './class-server.ts';
import type { Language } from './driver.ts';

/** No secure context: what a school has. */
const NAME = 'classe.test';

export interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: Language;
}

export interface DeviceWish {
  readonly as?: 'phone' | 'wall';
  readonly language?: Language;
  /** What this device has kept, from another. */
  readonly state?: BrowserContextOptions['storageState'];
  /** Runs before its first page. */
  readonly before?: (context: BrowserContext) => Promise<void>;
}

export interface Classroom {
  readonly url: string;
  readonly port: number;
  readonly device: (path: string, wish?: DeviceWish) => Promise<Device>;
  /** Errors of any page, as they come. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

const SIZES = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  wall: { viewport: { width: 1920, height: 1080 } },
} as const;

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A drop makes the browser itself speak of failed requests: that is no fault of the page. */
const NETWORK = /net::ERR_|WebSocket connection to|Failed to load resource/;

function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !NETWORK.test(message.text()))
      problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
}

async function openDevice(browser: Browser, wish: DeviceWish & { readonly url: string }): Promise<Device> {
  const { as = 'phone', language = 'fr', state, before, url } = wish;
  const context = await browser.newContext({
    ...SIZES[as],
    baseURL: url,
    locale: LOCALES[language],
    reducedMotion: 'reduce',
    ...(state ? { storageState: state } : {}),
  });
  await before?.(context);
  return { page: await context.newPage(), context, language };
}

/** @param options what the server of this classroom does otherwise than the one of `npm start` */
export async function openClassroom(options: Partial<ServeOptions> = {}): Promise<Classroom> {
  const server = await classServer(options);
  const browser = await launch(inject('browserChoice'), 'none', [
    `--host-resolver-rules=MAP ${NAME} 127.0.0.1`,
  ]);
  const url = `http://${NAME}:${server.port}/`;
  const problems: string[] = [];
  return {
    url,
    port: server.port,
    problems,
    device: async (path, wish = {}) => {
      const device = await openDevice(browser, { ...wish, url });
      watch(device.page, problems);
      await device.page.goto(path);
      return device;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

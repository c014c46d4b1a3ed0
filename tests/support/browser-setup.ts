// What is made ready once, before the real-browser tests: a browser that starts, and the built page served.
import type { TestProject } from 'vitest/node';
import { type BrowserChoice, chooseBrowser } from './browser-choice.ts';
import { serveBuiltPage } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserChoice: BrowserChoice;
    siteUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const choice = await chooseBrowser();
  console.log(`browser: ${choice.name}`);
  const site = await serveBuiltPage();
  project.provide('browserChoice', choice);
  project.provide('siteUrl', site.url);
  return site.close;
}

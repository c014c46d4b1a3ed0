// Which browser do the real-browser tests use on this computer?
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { packagedBrowser } from './browser-packaged.ts';

export interface BrowserChoice {
  /** Where it comes from, as printed at the start of a test run. */
  readonly name: string;
  readonly executablePath: string;
  /** What the program needs in its environment besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

/** 'none': no WebGL, and the plain compositor, several times faster without a GPU. 'imitated': WebGL in software. */
export type Graphics = 'none' | 'imitated';

const GRAPHICS: Readonly<Record<Graphics, readonly string[]>> = {
  none: ['--disable-gpu'],
  imitated: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
};

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Where installers put Chrome, Edge and Chromium, most used first. */
const installedPaths: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () =>
    ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'].flatMap(
      (name) => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)),
    ),
  darwin: () =>
    ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: () =>
    windowsPrograms.flatMap((program) =>
      windowsFolders.map((folder) => join(process.env[folder] ?? '', program)),
    ),
};

function installedBrowsers(): BrowserChoice[] {
  const paths = installedPaths[process.platform]?.() ?? [];
  return paths
    .filter((path) => existsSync(path))
    .map((path) => ({ name: `installed ${path}`, executablePath: path, env: {} }));
}

/** `more`: flags of one test alone. */
export function launch(
  choice: BrowserChoice,
  graphics: Graphics = 'none',
  more: readonly string[] = [],
): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const chosen = [...flags, ...GRAPHICS[graphics], ...more];
  return chromium.launch({
    executablePath: choice.executablePath,
    env: { ...process.env, ...choice.env } as Record<string, string>,
    args: isRoot ? [...chosen, '--no-sandbox'] : chosen,
    chromiumSandbox: !isRoot,
  });
}

/** The first browser that really starts, with its version; the packaged one is tried first. */
export async function chooseBrowser(): Promise<BrowserChoice> {
  const refusals: string[] = [];
  const packaged = packagedBrowser();
  for (const choice of packaged ? [packaged, ...installedBrowsers()] : installedBrowsers()) {
    try {
      const browser = await launch(choice);
      const version = browser.version();
      await browser.close();
      return { ...choice, name: `Chromium ${version} (${choice.name})` };
    } catch (error) {
      refusals.push(`${choice.name}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    }
  }
  throw new Error(`No browser starts here. Install Chrome, Chromium or Edge.\n${refusals.join('\n')}`);
}

// How does the packaged Chromium (Linux x64) become a program that runs without system libraries?
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserChoice } from './browser-choice.ts';
import { cacheFolder, root } from './root.ts';

/** The package unpacks into TMPDIR and brings its system libraries only if it believes to run in a bare cloud image. */
const unpackEnvironment = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
const unpackProgram = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";

/** The package's own file points to a folder that exists only in that cloud image. The fonts lie beside this one. */
const fontsConfiguration = (cache: string) =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir><cachedir>${cache}</cachedir></fontconfig>
`;

/** Unpacks beside the target and renames into place: nobody starts a file that is still being written. */
function unpack(target: string): void {
  const draft = `${target}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', unpackProgram], {
    env: { ...process.env, ...unpackEnvironment, TMPDIR: draft },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The packaged browser did not unpack: ${run.stderr}`);
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontsConfiguration(join(target, 'fontcache')));
  if (existsSync(target)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, target);
}

function packagedVersion(): string {
  const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** The packaged browser, unpacked once; nothing on other systems. */
export function packagedBrowser(): BrowserChoice | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const version = packagedVersion();
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    name: `packaged @sparticuz/chromium ${version}`,
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

// How is the page built and served, and which tests run where?
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { leanPhaser, wholePhaser } from './src/build/lean-phaser.ts';
import { offline } from './src/build/offline.ts';

const port = 2030;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** While developing, rooms are those of a server that was started beside. */
const server = `http://localhost:${port}`;
const developed = { '/socket.io': { target: server, ws: true }, '/api': server };

/** The development server injects inline styles and scripts; the strict policy is for the built page. */
const developWithoutPolicy: Plugin = {
  name: 'develop-without-policy',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** What the first page needs comes in one piece: many small ones compress worse. The rules are left to the game. */
const firstPage = {
  name: 'first',
  tags: ['$initial' as const],
  test: /node_modules[\\/](preact|i18next|zustand|valibot)|src[\\/]client[\\/](app|overlay)|preload-helper|vocabulary|parse-log|gathering[\\/](gathering|parse)|engine[\\/](setup|sessions)\.ts|partner-for/,
};

export default defineConfig({
  base: './',
  publicDir: false,
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  plugins: [developWithoutPolicy, leanPhaser, wholePhaser, offline],
  server: { port: port + 1, strictPort: true, proxy: developed },
  preview: { port, strictPort: true },
  build: {
    outDir: 'dist',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [firstPage] } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          // A slow computer is no fault of the code: figures of speed are in benchmarks.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['tests/support/browser-setup.ts'],
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

// How are the figures of a loaded server told to people? The page docs/load.md, written by its benchmark.
import { cpus } from 'node:os';

interface Milliseconds {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface LoadFigures {
  readonly tables: number;
  readonly seats: number;
  readonly seconds: number;
  readonly joinsPerSecond: number;
  readonly confirmed: number;
  readonly lost: number;
  readonly ms: Milliseconds;
  readonly relayMs: Milliseconds;
  readonly bytesPerAction: { readonly written: number; readonly told: number };
  /** Share of one core. */
  readonly cpu: number;
  readonly heapMb: number;
  readonly residentMb: number;
}

const row = ({ p50, p95, p99 }: Milliseconds): string => `${p50} ms | ${p95} ms | ${p99} ms`;

export function loadReport(figures: LoadFigures): string {
  const { tables, seats, ms, relayMs, bytesPerAction } = figures;
  const card = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `# How many tables does one process carry?

Written by \`npm run bench -- load\`; do not edit.

${tables} tables of ${seats} devices played for ${figures.seconds} seconds, an action a second at each, server and all devices on one computer
with ${cpus().length} cores (${card}). ${figures.confirmed} actions were confirmed, ${figures.lost} of them lost.

| from an action to the last screen of its table | half within | 95 % within | 99 % within |
|---|---|---|---|
| this server | ${row(ms)} |
| a bare WebSocket relay that appends and sends as many bytes | ${row(relayMs)} |

| what it takes | measured |
|---|---|
| of one core | ${Math.round(figures.cpu * 100)} % |
| memory in use, after a collection | ${figures.heapMb} MB |
| memory of the process | ${figures.residentMb} MB |
| written to the disk for an action | ${bytesPerAction.written} bytes |
| sent for an action, to all devices together | ${bytesPerAction.told} bytes |
| people that came in, a second | ${figures.joinsPerSecond} |
`;
}

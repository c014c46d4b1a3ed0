// How does one npm script start another, on every system?
import { type StdioOptions, spawn } from 'node:child_process';
import { root } from './root.ts';

export interface ScriptResult {
  readonly exitCode: number;
  /** What it printed, if it was not passed through to the terminal. */
  readonly output: string;
}

function start(script: string, args: readonly string[], stdio: StdioOptions) {
  const npm = process.env.npm_execpath;
  const command = ['run', '--silent', script, '--', ...args];
  if (npm) return spawn(process.execPath, [npm, ...command], { cwd: root, stdio });
  return spawn('npm', command, { cwd: root, stdio, shell: process.platform === 'win32' });
}

/** Streams what the script prints to our own terminal. */
export function runScript(script: string, args: readonly string[] = []): Promise<ScriptResult> {
  return finished(start(script, args, 'inherit'));
}

/** Keeps what the script prints; its errors still go to the terminal. */
export function readScript(script: string, args: readonly string[] = []): Promise<ScriptResult> {
  return finished(start(script, args, ['ignore', 'pipe', 'inherit']));
}

function finished(child: ReturnType<typeof start>): Promise<ScriptResult> {
  return new Promise((resolve) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
    });
    child.once('error', (error) => resolve({ exitCode: 1, output: String(error) }));
    child.once('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

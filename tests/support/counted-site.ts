// How many bytes leave the server? A relay in front of the built page weighs every answer as it goes over the wire,
// whoever asked: the page, its workers, or the worker that keeps the game for days without a network.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Site, serveBuiltPage } from './site.ts';

export interface Answer {
  readonly path: string;
  /** Of its head and its body, compressed as served. */
  readonly bytes: number;
}

export interface CountedSite extends Site {
  readonly answers: readonly Answer[];
  /** Resolves when nothing has been asked for or sent during so many milliseconds. */
  readonly quiet: (milliseconds: number) => Promise<void>;
}

const headBytes = ({ rawHeaders, statusCode, statusMessage }: IncomingMessage): number =>
  `HTTP/1.1 ${statusCode} ${statusMessage}`.length + rawHeaders.join('').length + 2 * rawHeaders.length + 4;

export async function serveCounted(): Promise<CountedSite> {
  const site = await serveBuiltPage();
  const answers: Answer[] = [];
  let lastAt = Date.now();
  const pass = (asked: IncomingMessage, answer: ServerResponse) => {
    lastAt = Date.now();
    const { method, headers, url = '/' } = asked;
    const onward = request(new URL(url, site.url), { method, headers }, (served) => {
      let bytes = headBytes(served);
      answer.writeHead(served.statusCode ?? 500, served.rawHeaders);
      served.on('data', (part: Buffer) => {
        bytes += part.length;
        lastAt = Date.now();
      });
      served.on('end', () => answers.push({ path: new URL(url, site.url).pathname, bytes }));
      served.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  };
  const relay = createServer(pass);
  await new Promise<void>((ready) => relay.listen(0, '127.0.0.1', ready));
  const { port } = relay.address() as AddressInfo;
  const quiet = async (milliseconds: number) => {
    while (Date.now() - lastAt < milliseconds) await new Promise((go) => setTimeout(go, 100));
  };
  const close = async () => {
    relay.closeAllConnections();
    relay.close();
    await site.close();
  };
  return { url: `http://127.0.0.1:${port}/`, answers, quiet, close };
}

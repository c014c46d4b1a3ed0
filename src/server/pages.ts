// What is answered to a browser? The built page, with the headers that keep it safe and quick, and a few addresses.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

export interface PagesOptions {
  /** The folder of the built page. */
  readonly folder: string;
  readonly addresses: () => readonly string[];
  /** How the server is, for whoever watches over it. */
  readonly health: () => Readonly<Record<string, number | string>>;
}

const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'self'",
];

const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i;

/** The page's own policy. Some browsers do not count a WebSocket of the same address as the page's own. */
function policyFor({ headers }: IncomingMessage): string {
  const host = headers.host && HOST.test(headers.host) ? headers.host : null;
  const sockets = host ? ` ws://${host} wss://${host}` : '';
  return [...POLICY, `connect-src 'self' blob:${sockets}`].join('; ');
}

/** Names of built files change with what is in them; the page itself is asked for anew each time. */
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

function setSafety(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', policyFor(request));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(value));
}

/** A short link that can be read aloud; one that was typed wrong leads to where the code can be typed anew. */
const SHORT = /^\/j\/([^/]*)\/?$/;
/** Screens that are found without the # too. */
const SCREENS = /^\/(join|host|screen|diagnostic)\/?$/;

/** The hash that a short way leads to; null: it leads nowhere. */
function shortWay(path: string, query: string): string | null {
  const code = SHORT.exec(path)?.[1];
  if (code !== undefined) return `#/join?code=${code.replace(/\D/g, '').slice(0, 6)}`;
  const screen = SCREENS.exec(path)?.[1];
  return screen ? `#/${screen}${query && `?${query}`}` : null;
}

/** True: it was answered here. */
function answered(request: IncomingMessage, response: ServerResponse, options: PagesOptions): boolean {
  const [path = '/', query = ''] = (request.url ?? '/').split('?');
  const way = shortWay(path, query);
  if (path === '/health') json(response, options.health());
  else if (path === '/api/address') json(response, { addresses: options.addresses() });
  // The page is at the root, wherever a proxy puts it: so many folders up.
  else if (way) {
    const up = '../'.repeat(path.split('/').length - 2);
    response.writeHead(302, { Location: `${up || './'}${way}` }).end();
  } else return false;
  return true;
}

/** Whoever typed an address that leads nowhere comes to the page; a file that is missing is missing. */
function nowhere(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.accept?.includes('text/html')) response.writeHead(302, { Location: '/' }).end();
  else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
}

export function pages(options: PagesOptions): RequestListener {
  const files = sirv(options.folder, {
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', HASHED.test(path) ? FOREVER : ASK_AGAIN),
  });
  const compress = compression() as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  return (request, response) => {
    setSafety(request, response);
    compress(request, response, () => {
      if (answered(request, response, options)) return;
      files(request, response, () => nowhere(request, response));
    });
  };
}

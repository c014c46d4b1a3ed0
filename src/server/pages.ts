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

/** A short link that can be read aloud; the page is at the root, wherever a proxy puts it. */
const SHORT = /^\/j\/(\d{6})\/?$/;

/** True: it was answered here. */
function answered(request: IncomingMessage, response: ServerResponse, options: PagesOptions): boolean {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const code = SHORT.exec(path)?.[1];
  if (path === '/health') json(response, options.health());
  else if (path === '/api/address') json(response, { addresses: options.addresses() });
  else if (code) response.writeHead(302, { Location: `../#/join?code=${code}` }).end();
  else return false;
  return true;
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
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
      });
    });
  };
}

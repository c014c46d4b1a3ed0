// Where do phones in the same room find this computer? At its addresses in the local network.
import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';

/** Ours first, then the rarer ones: a router at home or in a school gives one of these. */
const USUAL = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

const rank = (address: string): number => {
  const at = USUAL.findIndex((usual) => usual.test(address));
  return at < 0 ? USUAL.length : at;
};

/** Addresses by which other devices may reach this port; a server that listens to itself alone has none. */
export function localAddresses(port: number, host?: string): readonly string[] {
  if (host && !['0.0.0.0', '::'].includes(host)) {
    return /^(127\.|::1$|localhost$)/.test(host) ? [] : [`http://${host}:${port}`];
  }
  const found = Object.values(networkInterfaces())
    .flatMap((cards) => cards ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .sort((one, other) => rank(one) - rank(other));
  return [...new Set(found)].map((address) => `http://${address}:${port}`);
}

/** What is printed when the server has begun. */
export function greeting(port: number, addresses: readonly string[]): string {
  const lines = [`Concert 2030: http://localhost:${port}`];
  const [first] = addresses;
  if (!first) return lines.join('\n');
  lines.push('', 'On phones in the same network:', ...addresses.map((address) => `  ${address}`));
  return [...lines, '', renderUnicodeCompact(first)].join('\n');
}

// How does this process reach Redis? By connections that come back by themselves.
import { Redis } from 'ioredis';

/** An answer that never comes is an error; the one who listens may wait for ever. */
export const RETRIES = { writer: 5, listener: null } as const;

/** Without the password that may be part of the address. */
const placeOf = (url: string): string => url.replace(/^(\w+:\/\/)?([^@]*@)?/, '');

/** @throws Error when there is no Redis at this address */
export async function connected(url: string, maxRetriesPerRequest: number | null): Promise<Redis> {
  const redis = new Redis(url, { lazyConnect: true, protocol: 2, maxRetriesPerRequest });
  let said = '';
  // It comes back by itself; each reason is told once.
  redis.on('error', (error: Error) => {
    if (error.message !== said) console.error(`Redis: ${error.message}`);
    said = error.message;
  });
  redis.on('ready', () => {
    said = '';
  });
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw new Error(`no Redis at ${placeOf(url)}`, { cause: error });
  }
  return redis;
}

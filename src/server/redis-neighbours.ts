// How do several processes hear of each other's people? By a channel of Redis: it carries words and keeps none.
import type { Neighbours, Word } from './neighbours.ts';
import { connected, RETRIES } from './redis.ts';

const CHANNEL = 'concert-neighbours';

/** @throws Error when there is no Redis at this address */
export async function openRedisNeighbours(url: string): Promise<Neighbours & { readonly close: () => void }> {
  const [speaker, listener] = [await connected(url, RETRIES.writer), await connected(url, RETRIES.listener)];
  await listener.subscribe(CHANNEL);
  return {
    say: (word) => void speaker.publish(CHANNEL, JSON.stringify(word)).catch(() => undefined),
    hear: (heard) => {
      const listen = (_: string, text: string) => heard(JSON.parse(text) as Word);
      listener.on('message', listen);
      return () => listener.off('message', listen);
    },
    close: () => {
      speaker.disconnect();
      listener.disconnect();
    },
  };
}

// How do two servers in one test hear of each other? Words go from one to all, a moment later, as through Redis.
import type { Neighbours, Word } from '../../src/server/neighbours.ts';

export interface Street {
  /** A place for one server. */
  readonly neighbours: () => Neighbours & {
    /** As if its process had been killed: nothing it says is heard any more. */
    readonly silence: () => void;
  };
}

export function street(): Street {
  const hearing = new Set<(word: Word) => void>();
  return {
    neighbours: () => {
      let speaks = true;
      return {
        say: (word) => {
          if (!speaks) return;
          const text = JSON.stringify(word);
          setTimeout(() => {
            for (const heard of hearing) heard(JSON.parse(text) as Word);
          }, 1);
        },
        hear: (heard) => {
          hearing.add(heard);
          return () => hearing.delete(heard);
        },
        silence: () => {
          speaks = false;
        },
      };
    },
  };
}

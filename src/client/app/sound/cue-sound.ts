// How is a cue heard? Rendered once and kept, played when its moment comes; a cue that would come late is left out.
import type { Phrase } from '../../../core/debrief/compose/index.ts';
import type { BandParts } from './parts.ts';
import type { Tune } from './player.ts';

/** What is rendered is kept, so many of them. */
const KEPT = 24;
/** Milliseconds after which a cue no longer belongs to what is seen. */
const LATE = 2000;

export interface Cues {
  /** Renders a cue that will soon be needed. */
  readonly prepare: (phrase: Phrase, volume: number) => void;
  readonly play: (phrase: Phrase, volume: number) => Promise<void>;
  /** Ends what sounds, and what was about to. */
  readonly hush: () => void;
}

type Kept = Map<string, Promise<Tune>>;

async function made(parts: BandParts, { score, lufs }: Phrase): Promise<Tune> {
  const [file, player] = await Promise.all([parts.render({ kind: 'cue', score, lufs }), parts.player()]);
  return player.tune(file);
}

/** The oldest makes room. */
function makeRoom(kept: Kept): void {
  for (const [key, tune] of [...kept].slice(0, Math.max(0, kept.size - KEPT))) {
    kept.delete(key);
    tune.then(
      ({ forget }) => forget(),
      () => undefined,
    );
  }
}

function tuneOf(parts: BandParts, kept: Kept, phrase: Phrase): Promise<Tune> {
  const key = JSON.stringify(phrase);
  const tune = kept.get(key) ?? made(parts, phrase);
  kept.delete(key);
  kept.set(key, tune);
  tune.catch(() => kept.delete(key));
  makeRoom(kept);
  return tune;
}

/** Silent without a word where the browser cannot: what sounds is seen as well. */
export function createCues(parts: BandParts): Cues {
  const kept: Kept = new Map();
  let hushed = 0;
  const mayWe = (volume: number) => volume > 0 && parts.isTouched();
  return {
    prepare: (phrase, volume) => {
      if (mayWe(volume)) tuneOf(parts, kept, phrase).catch(() => undefined);
    },
    play: async (phrase, volume) => {
      if (!mayWe(volume)) return;
      const asked = parts.now();
      const before = hushed;
      try {
        const tune = await tuneOf(parts, kept, phrase);
        if (hushed === before && parts.now() - asked <= LATE) tune.play(volume);
      } catch {
        // nothing to do: see above
      }
    },
    hush: () => {
      hushed++;
      for (const tune of kept.values()) {
        tune.then(
          ({ stop }) => stop(),
          () => undefined,
        );
      }
    },
  };
}

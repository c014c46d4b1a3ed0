// How does the music behind the table follow who is joined? Loops come in unheard, and all changes are slow.
import { STEMS, type Standing, type Stem, shareOf, stemOf } from '../../../core/debrief/compose/index.ts';
import type { BandParts } from './parts.ts';
import type { Loop } from './player.ts';

/** Milliseconds of a change of the mix, and of its end. */
const SLOW = 4000;
const END = 1200;

export interface Background {
  /** The mix of a moment; null ends the music. */
  readonly follow: (standing: Standing | null, volume: number) => void;
}

interface Now {
  readonly parts: BandParts;
  readonly loops: Map<string, Promise<Loop>>;
  /** Volume of each loop. */
  wanted: ReadonlyMap<string, number>;
}

const nameOf = ({ actor, manner }: Stem): string => `${actor} ${manner}`;

async function begun({ parts, wanted }: Now, stem: Stem): Promise<Loop> {
  const file = await parts.render({ kind: 'loop', score: stemOf(stem) });
  const player = await parts.player();
  const loop = await player.loop(file, parts.placeOf(stem.actor));
  loop.fadeTo(wanted.get(nameOf(stem)) ?? 0, SLOW);
  return loop;
}

/** What is no longer wanted once it has faded makes room. */
function leave(now: Now, name: string, after: number): void {
  setTimeout(() => {
    const loop = now.loops.get(name);
    if (!loop || (now.wanted.get(name) ?? 0) > 0) return;
    now.loops.delete(name);
    loop.then(
      ({ forget }) => forget(),
      () => undefined,
    );
  }, after + 200);
}

function setOne(now: Now, stem: Stem, fade: number): void {
  const name = nameOf(stem);
  const volume = now.wanted.get(name) ?? 0;
  const there = now.loops.get(name);
  if (!there && volume === 0) return;
  const loop = there ?? begun(now, stem);
  now.loops.set(name, loop);
  loop.then(
    ({ fadeTo }) => fadeTo(now.wanted.get(name) ?? 0, fade),
    () => now.loops.delete(name),
  );
  if (volume === 0) leave(now, name, fade);
}

export function createBackground(parts: BandParts): Background {
  const now: Now = { parts, loops: new Map(), wanted: new Map() };
  return {
    follow: (standing, volume) => {
      if (!parts.isTouched()) return;
      now.wanted = new Map(
        STEMS.map((stem) => [nameOf(stem), standing ? volume * shareOf(stem, standing) : 0]),
      );
      const fade = standing === null || volume === 0 ? END : SLOW;
      for (const stem of STEMS) setOne(now, stem, fade);
    },
  };
}

// How do the endings look in which the town did not yet play together? Fewer lights, and nobody is left in the dark.
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import type { Playing } from './model.ts';
import { alone, earned, noted } from './notes.ts';
import { comer, doorOf } from './people.ts';
import { comes, door, doorsQuiet, quartersQuiet, stand, stays } from './pools.ts';

const FIRST: readonly [ActorId, ActorId] = ['association', 'research'];

/** Lamp after lamp goes out; the one at the bandstand stays, and two people find each other under it. */
export const cacophony: Playing = ({ pavilions }) => {
  const own = pavilions.find((one) => one.own)?.actor ?? 'association';
  const other = own === 'research' ? 'association' : 'research';
  return {
    dark: 0.66,
    pools: [...quartersQuiet(0.3, 0.45), ...doorsQuiet(ACTORS, 1.2, 0.4), stand(stays)],
    lines: [],
    movers: [
      comer({ id: 'one', from: doorOf(own), to: { x: 768, y: 626 }, wait: 1.6, coat: 2 }),
      comer({ id: 'other', from: doorOf(other), to: { x: 826, y: 628 }, wait: 2.2, coat: 1 }),
      {
        id: 'lamp',
        sprite: 'lantern',
        gait: 'light',
        at: { x: 800, y: 330 },
        path: [],
        seconds: 1,
        wait: 0.2,
        size: 1.5,
      },
    ],
  };
};

/** Each pavilion in its own light, with its own tune over its own roof. */
export const solos: Playing = () => ({
  dark: 0.5,
  pools: ACTORS.map((actor, n) => door(actor, comes(0.2 + 0.65 * n))),
  lines: [],
  movers: ACTORS.flatMap((actor, n) => {
    const at = doorOf(actor);
    const to = { x: at.x + (at.x < 800 ? 48 : -48), y: at.y + 8 };
    return [...alone(actor), comer({ id: `player-${actor}`, from: at, to, wait: 0.2 + 0.65 * n, coat: n })];
  }),
});

/** Who is joined, for good before for a year; where nobody is, the two in front. */
function pairOf(strings: Parameters<Playing>[0]['strings']): readonly [ActorId, ActorId] {
  const one = strings.find(({ stays: forGood }) => forGood) ?? strings[0];
  return one ? [one.from, one.to] : FIRST;
}

/** Two voices share two lines over the square, and the bandstand lights up where they meet. */
export const duet: Playing = ({ strings }, told) => {
  const pair = pairOf(strings);
  const counts = earned(told);
  const strongest = counts
    .map((_, rung) => rung)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, 2)
    .sort();
  return {
    dark: 0.34,
    pools: [...pair.map((actor) => door(actor, comes(0.2))), stand(comes(2.2))],
    lines: strongest.map((rung, n) => ({ rung, look: 'whole', wait: 0.2 + 0.4 * n })),
    movers: [
      ...pair.flatMap((actor, n) =>
        [0, 1].map((place) =>
          comer({
            id: `comer-${actor}-${place}`,
            from: doorOf(actor),
            to: { x: 742 + 78 * n + 28 * place, y: 622 + 6 * place },
            wait: 1 + 0.5 * place,
            coat: n + place,
          }),
        ),
      ),
      ...strongest.flatMap((rung) => noted({ rung, count: Math.max(4, counts[rung] ?? 0), by: pair })),
    ],
  };
};

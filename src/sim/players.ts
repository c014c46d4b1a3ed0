// Who sits at the table under each policy? Minds for the four seats, and whether one of them is a person.
import { ACTORS, type ActorId } from '../core/content/vocabulary.ts';
import type { Rules } from '../core/engine/index.ts';
import { partnersOf } from '../core/partners/index.ts';
import type { Mind } from '../core/partners/mind.ts';
import { type Library, libraryOf, plannerOf } from '../core/partners/planner/index.ts';
import type { Players } from './game.ts';
import { SWITCHED, type SwitchedPolicy, switchesOf } from './policies.ts';
import { anyOf, idle, random } from './simple.ts';

/** Temperaments beside a person, in table order after the person's seat. */
const BESIDE = ['builder', 'pragmatic', 'cautious'] as const;
const ALL_FOUR = [...BESIDE, 'freeRider'] as const;

/** Seats, and the name under which each seat's effort is counted. */
export interface Company extends Players {
  readonly names: Readonly<Record<ActorId, string>>;
}

/** The company of the n-th game: a person changes seats from game to game. */
export type Seating = (game: number) => Company;

const SOLO = ['solo-sensible', 'solo-passive'] as const;

export const POLICIES: readonly string[] = [
  'idle',
  'random',
  ...Object.keys(SWITCHED),
  ...SOLO,
  'temperaments',
];

export function seatingOf(rules: Rules, policy: string): Seating | null {
  const library = libraryOf(rules.deck);
  if (policy === 'idle') return everySeat(() => idle);
  if (policy === 'random') {
    const company = everySeat(() => random)(0);
    return always({ ...company, blind: anyOf });
  }
  if (isSwitched(policy)) return everySeat((seat) => plannerOf(library, always(switchesOf(policy, seat))));
  if (policy === 'solo-sensible') return solo(rules, concertMind(library));
  if (policy === 'solo-passive') return solo(rules, idle);
  return policy === 'temperaments' ? mixed(rules) : null;
}

function isSwitched(policy: string): policy is SwitchedPolicy {
  return Object.hasOwn(SWITCHED, policy);
}

function always<T>(value: T): () => T {
  return () => value;
}

function concertMind(library: Library): Mind {
  return plannerOf(library, (view) => switchesOf('concert', view.seat ?? 'association'));
}

/** The same mind, or the same kind of mind, on all four seats. */
export function everySeat(mindOf: (seat: ActorId) => Mind): Seating {
  const minds = perSeat(mindOf);
  const names = perSeat((seat) => seat);
  return always({ minds, person: null, names });
}

function solo(rules: Rules, person: Mind): Seating {
  const partners = partnersOf(rules.deck);
  return (game) => {
    const at = game % ACTORS.length;
    const nameOf = (seat: ActorId) => {
      const after = (ACTORS.indexOf(seat) - at + ACTORS.length) % ACTORS.length;
      return BESIDE[after - 1] ?? 'person';
    };
    const names = perSeat(nameOf);
    const minds = perSeat((seat) => {
      const name = nameOf(seat);
      return name === 'person' ? person : partners[name];
    });
    return { minds, names, person: ACTORS[at] ?? null };
  };
}

/** One of each temperament, turning round the table from game to game. */
function mixed(rules: Rules): Seating {
  const partners = partnersOf(rules.deck);
  return (game) => {
    const nameOf = (seat: ActorId) => ALL_FOUR[(ACTORS.indexOf(seat) + game) % ALL_FOUR.length] ?? 'builder';
    return { minds: perSeat((seat) => partners[nameOf(seat)]), names: perSeat(nameOf), person: null };
  };
}

function perSeat<T>(of: (seat: ActorId) => T): Record<ActorId, T> {
  return Object.fromEntries(ACTORS.map((seat) => [seat, of(seat)])) as Record<ActorId, T>;
}

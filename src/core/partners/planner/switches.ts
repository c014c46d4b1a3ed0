// What can be switched in the planner? Everything in which two policies, or two temperaments, differ.
import type { ActorId } from '../../content/vocabulary.ts';

/** What is bought for the common house in each year of play: what is still missing comes first. */
export type Order = readonly (readonly ('measurement' | 'backbone')[])[];

export interface Switches {
  /** Contributes cards to trends; otherwise every effort goes it alone. */
  readonly contributes: boolean;
  /** Puts a ✋ where others put theirs, so that lanterns are lit; or where nobody else does; or nowhere. */
  readonly hands: 'together' | 'apart' | 'none';
  /** Points where the table would agree, at what is nearest to done, or at the oldest trend of the lowest theme. */
  readonly aims: 'agreed' | 'nearest' | 'lowest';
  /** Puts a !, so that there are priorities. */
  readonly agenda: boolean;
  readonly measurement: boolean;
  readonly backbone: boolean;
  /** Looks at what others bring, and brings something else. */
  readonly distinct: boolean;
  /** First to promise an effort to the common house in its turn, even out of turn, only as the second, or never. */
  readonly pays: 'first' | 'eager' | 'second' | 'never';
  /** Plays a card on a "?" that it may not fill. */
  readonly guesses: boolean;
  readonly order: Order;
  /** The actor that is known to go it alone, if there is one. */
  readonly lone: ActorId | null;
  readonly leaning: Leaning;
}

/** Where a planner leans when two things are worth almost the same: gauge points. */
export interface Leaning {
  /** A hand that is kept. */
  readonly keep: number;
  /** A need filled on a priority. */
  readonly priority: number;
  /** A sky that clears now rather than later. */
  readonly near: number;
  /** An effort that goes it alone: it scatters. */
  readonly alone: number;
  /** The same while connected: friends may have a use for it. */
  readonly aloneJoined: number;
  /** What an icon that fills nothing costs. */
  readonly lost: number;
}

export const EVEN: Leaning = { keep: 1.5, priority: 0.3, near: 0, alone: -1, aloneJoined: -9, lost: 1.6 };

export const BALANCED: Order = [
  ['backbone', 'measurement'],
  ['backbone', 'measurement'],
];

export const CONCERT: Switches = {
  contributes: true,
  hands: 'together',
  aims: 'agreed',
  agenda: true,
  measurement: true,
  backbone: true,
  distinct: true,
  pays: 'first',
  guesses: true,
  order: BALANCED,
  lone: null,
  leaning: EVEN,
};

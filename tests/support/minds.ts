// Who plays where a test needs somebody, whoever it is? A mind that takes the first command in a fixed order.
import type { Command, Setup } from '../../src/core/engine/index.ts';
import type { Mind } from '../../src/core/partners/mind.ts';
import type { Seating } from '../../src/core/table/seating.ts';
import { rules } from './game.ts';

const ORDER: readonly Command['type'][] = ['answer', 'contribute', 'star', 'continue', 'ready'];

export const plainMind: Mind = (_view, legal, random) => {
  const why = { key: 'partners:nearest', params: {} };
  const next = ORDER.flatMap((type) => legal.filter((command) => command.type === type))[0];
  const command = next ?? random.pick(legal);
  if (!command) throw new Error('asked to decide with nothing legal');
  return { command, why };
};

export const plainSeating: Seating = {
  rules,
  minds: { builder: plainMind, pragmatic: plainMind, cautious: plainMind, freeRider: plainMind },
};

/** One person as the association, three partners. */
export function soloSetup(change: Partial<Setup> = {}): Setup {
  return {
    seed: 11,
    session: 'standard',
    seats: [
      { actor: 'association', player: 'person' },
      { actor: 'company', player: 'builder' },
      { actor: 'authority', player: 'pragmatic' },
      { actor: 'research', player: 'cautious' },
    ],
    age: 'adults',
    information: 'apart',
    opening: 'drawn',
    easier: false,
    ...change,
  };
}

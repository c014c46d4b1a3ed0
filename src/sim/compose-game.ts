// Which games does the study of the music hear? Seeded ones of mixed policies, and each once more with one command changed.
import { ACTORS } from '../core/content/vocabulary.ts';
import {
  type Entry,
  enter,
  type Outcome,
  type Rules,
  SESSIONS,
  type Setup,
  sameCommand,
} from '../core/engine/index.ts';
import type { Mind } from '../core/partners/mind.ts';
import { playGame } from './game.ts';
import { seatingOf } from './players.ts';

/** From nothing at all to the whole concert. */
export const STUDIED = [
  'idle',
  'random',
  'alone',
  'goodwill',
  'structureless',
  'concert',
  'without-agenda',
  'without-measurement',
  'without-distinctness',
  'without-hands',
  'without-backbone',
  'opening-late',
  'temperaments',
] as const;

export interface Heard {
  readonly policy: string;
  readonly entries: readonly Entry[];
  readonly outcome: Outcome;
  /** Decisions taken. */
  readonly decisions: number;
  /** Year of the decision that was changed; null where none was. */
  readonly changed: number | null;
}

export interface Wanted {
  readonly seed: number;
  readonly game: number;
  /** The n-th decision takes another legal command, from 0; null changes none. */
  readonly change: number | null;
}

export function policyOf(game: number): string {
  return STUDIED[game % STUDIED.length] ?? 'concert';
}

function setupOf({ seed, game }: Wanted): Setup {
  return {
    seed: (Math.imul(seed, 1_000_003) + game) >>> 0,
    session: SESSIONS[Math.floor(game / STUDIED.length) % SESSIONS.length] ?? 'standard',
    seats: ACTORS.map((actor) => ({ actor, player: 'person' })),
    age: 'adults',
    information: 'apart',
    opening: 'drawn',
    easier: false,
  };
}

interface Count {
  decisions: number;
  changed: number | null;
}

/** The same mind, but for one decision of the table. */
function changing(mind: Mind, count: Count, change: number | null): Mind {
  return (view, legal, random) => {
    const decided = mind(view, legal, random);
    const other = legal.find((command) => !sameCommand(command, decided.command));
    const now = count.decisions++ === change && other !== undefined;
    if (now) count.changed = view.year;
    return now ? { ...decided, command: other } : decided;
  };
}

export function hear(rules: Rules, wanted: Wanted): Heard {
  const policy = policyOf(wanted.game);
  const seating = seatingOf(rules, policy);
  if (!seating) throw new Error(`no policy is called ${policy}`);
  const { minds, person } = seating(wanted.game);
  const count: Count = { decisions: 0, changed: null };
  const changed = (seat: keyof typeof minds) => changing(minds[seat], count, wanted.change);
  const players = {
    person,
    minds: {
      association: changed('association'),
      company: changed('company'),
      authority: changed('authority'),
      research: changed('research'),
    },
  };
  let entries: readonly Entry[] = [];
  let at = 0;
  const state = playGame(rules, { setup: setupOf(wanted), players }, ({ events }) => {
    entries = enter(entries, { at: at++, events });
  });
  return { policy, entries, outcome: rules.outcome(state), ...count };
}

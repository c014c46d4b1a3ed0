// In which of its four times does a group look at each part of the debrief? Facts, feelings, what we learnt, our real life.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type MovementId, PARTS, type PartId } from './parts.ts';

export const PHASES = ['facts', 'feelings', 'learnt', 'life'] as const;
export type Phase = (typeof PHASES)[number];
/** all: the whole page, as one person reads it and as it is printed. */
export type Shown = Phase | 'all';

interface PhaseWords {
  readonly name: string;
  readonly aloud: string;
  readonly look: string;
}

export const PHASE_WORDS: Readonly<Record<Phase, PhaseWords>> = {
  facts: { name: 'coda:phase.facts.name', aloud: 'coda:phase.facts.aloud', look: 'coda:phase.facts.look' },
  feelings: {
    name: 'coda:phase.feelings.name',
    aloud: 'coda:phase.feelings.aloud',
    look: 'coda:phase.feelings.look',
  },
  learnt: {
    name: 'coda:phase.learnt.name',
    aloud: 'coda:phase.learnt.aloud',
    look: 'coda:phase.learnt.look',
  },
  life: { name: 'coda:phase.life.name', aloud: 'coda:phase.life.aloud', look: 'coda:phase.life.look' },
};

/** Feelings come without any part: the room has its own moments before it, and no figure. */
export const PHASES_OF: Readonly<Record<PartId, readonly Phase[]>> = {
  ending: ['facts'],
  rehearsal: ['facts'],
  stave: ['facts'],
  gauges: ['facts'],
  turning: ['facts'],
  residents: ['facts'],
  picture: ['facts'],
  actors: ['learnt'],
  promises: ['learnt'],
  branches: ['learnt'],
  /** Those about the game first, the one about our own life last. */
  questions: ['learnt', 'life'],
  sheet: ['life'],
  again: ['life'],
  keep: ['life'],
};

export function isIn(shown: Shown, part: PartId): boolean {
  return shown === 'all' || PHASES_OF[part].includes(shown);
}

export function hasAny(shown: Shown, movement: MovementId): boolean {
  return PARTS[movement].some((part) => isIn(shown, part));
}

/** The phase before or after; at either end there is none. */
export function phaseBeside(phase: Phase, step: 1 | -1): Phase | null {
  return PHASES[PHASES.indexOf(phase) + step] ?? null;
}

export const ShownContext = createContext<Shown>('all');

export function useShown(): Shown {
  return useContext(ShownContext);
}

// What is one change to a game that was played, and what is it compared with?
import type { Entry, Logged, Message } from '../../engine/index.ts';
import type { Position } from './play-on.ts';
import type { Story, Stretch } from './story.ts';

export const BRANCH_KINDS = [
  'hand',
  'level',
  'overlap',
  'upkeep',
  'alone',
  'unspent',
  'unlit',
  'unpaid',
] as const;
export type BranchKind = (typeof BRANCH_KINDS)[number];

export interface Plan {
  readonly kind: BranchKind;
  readonly caption: Message;
  /** Entries of the game that gave the idea. */
  readonly because: readonly Entry[];
  /** The step that is changed. */
  readonly played: Stretch;
  /** What is done instead, or besides; empty when something is left undone. */
  readonly change: readonly Logged[];
  /** The table after the changed step. */
  readonly changed: Position;
}

/** Finds the changes of one kind, the most telling first. */
export type Planner = (story: Story) => readonly Plan[];

export function caption(key: string, params: Message['params']): Message {
  return { key: `debrief:branch.${key}`, params };
}

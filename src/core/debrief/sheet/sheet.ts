// What is the identity sheet of a community of action? A draft from what was really played; people finish it in their own words.
import type { Condition } from '../../content/vocabulary.ts';
import type { Rules } from '../../engine/index.ts';
import { staveOf } from '../lines.ts';
import { type Played, taleOf, told } from '../tale.ts';
import { type KeyAction, keyActionsOf } from './key-actions.ts';

/** What comes next for a community of action, as in the workshop the game comes from. */
export const NEXT_STEPS = ['ground', 'evaluation', 'charter', 'economy', 'communication', 'roadmap'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export interface Sheet {
  /** The trend whose essential question the community takes up: the first priority; null where there was none. */
  readonly question: string | null;
  readonly keyActions: readonly KeyAction[];
  /** The five lines, 0–20; null where the session gave the condition. */
  readonly conditions: readonly { readonly condition: Condition; readonly score: number | null }[];
}

export function sheetOf(rules: Rules, played: Played): Sheet {
  const tale = taleOf(rules, played);
  const keyActions = keyActionsOf(tale);
  const [first] = told(tale.entries, 'prioritiesSet').flatMap(({ event }) => event.trends);
  return {
    question: first ?? keyActions[0]?.trend ?? null,
    keyActions,
    conditions: staveOf(tale).lines.map(({ condition, score }) => ({ condition, score })),
  };
}

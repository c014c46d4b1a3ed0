// What is the identity sheet of a community of action? A draft from what was really played; people finish it in their own words.
import type { Condition, Dynamic, Theme } from '../../content/vocabulary.ts';
import type { Rules } from '../../engine/index.ts';
import { staveOf } from '../lines.ts';
import { type Played, type Tale, taleOf, told } from '../tale.ts';
import { type KeyAction, keyActionsOf } from './key-actions.ts';

/** How far a condition has come, in four words; null where the session gave it. */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

export interface SheetCondition {
  readonly condition: Condition;
  /** 0–20; null where the session gave the condition. */
  readonly score: number | null;
  readonly level: Level | null;
}

/** Why a question matters: where its trend sits, and two things its people lack. */
export interface Why {
  readonly theme: Theme;
  readonly dynamic: Dynamic;
  readonly needs: readonly number[];
}

/** Something a community can do in 2030, because it has done it once. */
export interface Ability {
  readonly trend: string;
  readonly need: number;
}

export interface Sheet {
  /** The trend whose essential question the community takes up: the first priority; null where there was none. */
  readonly question: string | null;
  readonly why: Why | null;
  readonly abilities: readonly Ability[];
  readonly keyActions: readonly KeyAction[];
  readonly conditions: readonly SheetCondition[];
}

const MOST_ABILITIES = 3;
const MOST_NEEDS = 2;
const STEP = 5;

function levelOf(score: number | null): Level | null {
  return score === null ? null : (LEVELS[Math.min(3, Math.floor(score / STEP))] ?? null);
}

function abilitiesOf(actions: readonly KeyAction[]): readonly Ability[] {
  return actions
    .flatMap(({ trend, need }) => (need === null ? [] : [{ trend, need }]))
    .slice(0, MOST_ABILITIES);
}

/** What is said of 2030 already is not said twice. */
function whyOf(tale: Tale, question: string, abilities: readonly Ability[]): Why {
  const { theme, dynamic, needs } = tale.deck.trend(question);
  const said = abilities.filter(({ trend }) => trend === question).map(({ need }) => need);
  const open = needs.map((_, need) => need).filter((need) => !said.includes(need));
  return { theme, dynamic, needs: open.slice(0, MOST_NEEDS) };
}

export function sheetOf(rules: Rules, played: Played): Sheet {
  const tale = taleOf(rules, played);
  const keyActions = keyActionsOf(tale);
  const [first] = told(tale.entries, 'prioritiesSet').flatMap(({ event }) => event.trends);
  const question = first ?? keyActions[0]?.trend ?? null;
  const abilities = abilitiesOf(keyActions);
  return {
    question,
    why: question === null ? null : whyOf(tale, question, abilities),
    abilities,
    keyActions,
    conditions: staveOf(tale).lines.map(({ condition, score }) => ({
      condition,
      score,
      level: levelOf(score),
    })),
  };
}

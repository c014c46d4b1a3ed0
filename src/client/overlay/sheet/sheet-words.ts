// What does the sheet say? The draft of a game in the language of the page, and over it what people wrote.
import type { ActorId, Condition, Theme } from '../../../core/content/vocabulary.ts';
import type { KeyAction } from '../../../core/debrief/sheet/key-actions.ts';
import type { Level, Sheet } from '../../../core/debrief/sheet/sheet.ts';
import type { Rules } from '../../../core/engine/index.ts';
import {
  actionField,
  DATE_FIELD,
  NEXT_STEPS,
  type NextStep,
  stepField,
} from '../../../core/gathering/sheet-fields.ts';
import { list, needText, packText, say, t } from '../../app/say.ts';
import { words } from '../../app/words.ts';

/** Texts by the name of their field. */
export type Texts = Readonly<Record<string, string>>;

export interface ActionWords {
  readonly trend: string;
  readonly theme: Theme;
  readonly leads: ActorId;
  readonly name: string;
  /** The trend it belongs to, and its year. */
  readonly about: string;
  readonly who: string;
  readonly text: string;
}

export interface ConditionWords {
  readonly condition: Condition;
  readonly level: Level | null;
  readonly name: string;
  readonly says: string;
}

export interface StepWords {
  readonly step: NextStep;
  readonly name: string;
  readonly text: string;
}

export interface SheetWords {
  readonly name: string;
  readonly question: string;
  /** Why, and what for: each with the beginning of its sentence. */
  readonly reasons: readonly { readonly field: ReasonField; readonly name: string; readonly text: string }[];
  readonly actions: readonly ActionWords[];
  readonly conditions: readonly ConditionWords[];
  readonly steps: readonly StepWords[];
  readonly commitment: { readonly text: string; readonly who: string; readonly date: string };
}

export const REASONS = ['notNormal', 'matters', 'vision'] as const;
export type ReasonField = (typeof REASONS)[number];

function whyDraft({ question, why }: Sheet): Texts {
  if (question === null || why === null) return {};
  const needs = why.needs.map((need) => needText(question, need));
  return {
    question: packText('trends', question, 'question'),
    notNormal: t(`sheet:draft.notNormal.${why.theme}.${why.dynamic}`),
    ...(needs.length > 0 ? { matters: t('sheet:draft.matters', { needs: list(needs) }) } : {}),
  };
}

function visionDraft({ abilities }: Sheet): Texts {
  const needs = abilities.map(({ trend, need }) => needText(trend, need));
  return needs.length > 0 ? { vision: t('sheet:draft.vision', { needs: list(needs) }) } : {};
}

/** What the game wrote; fields it knows nothing about are empty. */
export function draftOf(sheet: Sheet): Texts {
  const actions = sheet.keyActions.map(({ trend, card }) => [
    actionField(trend),
    packText('actions', card, 'does'),
  ]);
  return {
    name: t('sheet:unnamed'),
    ...whyDraft(sheet),
    ...visionDraft(sheet),
    ...Object.fromEntries(actions),
  };
}

function whoOf({ leads, joins }: KeyAction): string {
  const key = joins.length === 0 ? 'sheet:leads' : 'sheet:leadsWith';
  return say({ key, params: { seat: leads, seats: joins.join(',') } });
}

/** A day in words; what is no day says nothing. */
export function dayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const at = new Date(year ?? 0, (month ?? 1) - 1, day ?? 1);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat(words.language, { dateStyle: 'long' }).format(at);
}

/** A name at the beginning of its line. */
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export function sheetWords(rules: Rules, sheet: Sheet, texts: Texts): SheetWords {
  const text = (field: string) => (texts[field] ?? '').trim();
  return {
    name: text('name') || t('sheet:unnamed'),
    question: text('question'),
    reasons: REASONS.map((field) => ({ field, name: t(`sheet:field.${field}`), text: text(field) })),
    actions: sheet.keyActions.map((action) => ({
      trend: action.trend,
      theme: rules.deck.trend(action.trend).theme,
      leads: action.leads,
      name: packText('actions', action.card, 'name'),
      about: say({ key: 'sheet:forTrend', params: { trend: action.trend, year: action.calendar } }),
      who: whoOf(action),
      text: text(actionField(action.trend)),
    })),
    conditions: sheet.conditions.map(({ condition, level }) => ({
      condition,
      level,
      name: capital(t(`ui:condition.${condition}`)),
      says: t(`sheet:level.${level ?? 'given'}`),
    })),
    steps: NEXT_STEPS.map((step) => ({
      step,
      name: t(`sheet:step.${step}.name`),
      text: text(stepField(step)),
    })),
    commitment: { text: text('commitment'), who: text('who'), date: dayOf(text(DATE_FIELD)) },
  };
}

// What are the rules, on one page, with the numbers this game is played with?
import type { Message } from '../engine/setup.ts';
import { CONDITIONS, type Condition } from './vocabulary.ts';

/** The numbers of the rules; the engine's NUMBERS fit. */
export interface PageNumbers {
  readonly gaugeStart: number;
  readonly pressure: number;
  readonly need: number;
  readonly accord: number;
  readonly sky: number;
  readonly priority: number;
  readonly eventReady: number;
  readonly eventUnready: number;
  readonly aloneFirst: number;
  readonly aloneLater: number;
  readonly levels: number;
  readonly levelCost: number;
  readonly upkeep: number;
  readonly cardsInAct: number;
  readonly handsFrom: number;
  readonly handsTo: number;
}

/** What changes from one session or table to another. */
export interface TableNumbers {
  readonly years: number;
  readonly goal: number;
  readonly effort: number;
  readonly priorities: number;
}

/** A session as far as its description goes; the engine's Session fits. */
export interface DescribedSession {
  readonly id: string;
  readonly years: number;
  readonly goal: number;
  readonly minutes: number;
  readonly rehearsal: boolean;
  readonly mandates: boolean;
  readonly opens: Readonly<Record<Condition, number>>;
}

/** Sentences of the page, step by step; each has its words under page in rules.json. */
export const PAGE = {
  aim: ['goal', 'together'],
  observe: ['clouds', 'arrive', 'event'],
  agree: ['point', 'priorities', 'lanterns', 'crowd', 'house', 'levels', 'upkeep', 'measurement'],
  act: ['draw', 'contribute', 'alone', 'friends'],
  review: ['turn', 'overlap', 'resonance', 'accord', 'star', 'sky', 'check', 'change'],
} as const;
export type PageStep = keyof typeof PAGE;

export interface PagePart {
  readonly title: Message;
  readonly sentences: readonly Message[];
}

const STEPS: readonly PageStep[] = ['aim', 'observe', 'agree', 'act', 'review'];

/** The rules page: five parts, each a title and its sentences. */
export function describeRules(numbers: PageNumbers, table: TableNumbers): readonly PagePart[] {
  const params: Message['params'] = { ...numbers, ...table };
  return STEPS.map((step) => ({
    title: { key: `rules:page.${step}.title`, params: {} },
    sentences: PAGE[step].map((sentence) => ({ key: `rules:page.${step}.${sentence}`, params })),
  }));
}

/** Length, goal and what comes in later years of a session. */
export function describeSession(session: DescribedSession): readonly Message[] {
  const say = (key: string, params: Message['params'] = {}): Message => ({
    key: `rules:session.${key}`,
    params,
  });
  const later = CONDITIONS.filter((condition) => session.opens[condition] > 1);
  return [
    say('length', { years: session.years, minutes: session.minutes }),
    say('goal', { goal: session.goal }),
    ...(session.rehearsal ? [say('rehearsal')] : []),
    ...(session.mandates ? [say('mandates')] : []),
    ...later
      .sort((a, b) => session.opens[a] - session.opens[b])
      .map((condition) => say('opens', { condition, year: 2030 - session.years + session.opens[condition] })),
  ];
}

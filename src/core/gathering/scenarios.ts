// Which communities of action can a group begin as? Three, with a question and a sheet to start from; their words are in locales.
import type { Theme } from '../content/vocabulary.ts';
import { NEXT_STEPS, stepField } from './sheet-fields.ts';

export const SCENARIOS = ['learning', 'care', 'homes'] as const;
export type ScenarioId = (typeof SCENARIOS)[number];

/** What it is most about: its sign and its colour. */
export const SCENARIO_THEME: Readonly<Record<ScenarioId, Theme>> = {
  learning: 'education',
  care: 'health',
  homes: 'energy',
};

/** Fields of the sheet that each of them fills; what its people promise, they say themselves. */
export const SCENARIO_FIELDS: readonly string[] = [
  'name',
  'notNormal',
  'matters',
  'vision',
  ...NEXT_STEPS.map(stepField),
];

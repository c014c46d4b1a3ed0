// What may people write on the identity sheet, and how much of it fits on one page?

/** What comes next for a community of action, as in the workshop the game comes from. */
export const NEXT_STEPS = ['ground', 'evaluation', 'charter', 'economy', 'communication', 'roadmap'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Characters of each text. Together they fill one A4 page in small type, and never more (tests/proofs/sheet.proof.ts). */
export const SHEET_LIMITS = {
  name: 80,
  question: 220,
  notNormal: 240,
  matters: 240,
  vision: 360,
  action: 200,
  step: 120,
  commitment: 200,
  who: 80,
} as const;

/** The field of a key action: named by its trend, so that it keeps its words when the order changes. */
export const actionField = (trend: string): string => `action.${trend}`;
export const stepField = (step: NextStep): string => `step.${step}`;
/** A day as the calendar of the page writes it: 2030-01-31. */
export const DATE_FIELD = 'date';

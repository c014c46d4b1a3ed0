// What may people write on the identity sheet, and how much of it fits on one page?

/** What comes next for a community of action, as in the workshop the game comes from. */
export const NEXT_STEPS = ['ground', 'evaluation', 'charter', 'economy', 'communication', 'roadmap'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Characters of each text. Together they fill one A4 page in type of 7.5 points, even in capitals alone (tests/proofs/sheet.proof.ts). */
export const SHEET_LIMITS = {
  name: 60,
  question: 150,
  notNormal: 140,
  matters: 150,
  vision: 180,
  action: 160,
  step: 80,
  commitment: 130,
  who: 60,
} as const;

/** The field of a key action: named by its trend, so that it keeps its words when the order changes. */
export const actionField = (trend: string): string => `action.${trend}`;
export const stepField = (step: NextStep): string => `step.${step}`;
/** A day as the calendar of the page writes it: 2030-01-31. */
export const DATE_FIELD = 'date';

// Which door leads into the debrief of a whole class? This one, for every caller.
export { FACT_KINDS } from './facts.ts';
export { type ClassQuestion, classQuestions } from './questions.ts';
export {
  CLOUD_KINDS,
  type ClassStatement,
  type ClassTable,
  type Clause,
  classStatements,
} from './statements.ts';

// What did the group say it would change, and did the next year do it?
import type { Message } from '../engine/index.ts';
import { checkOf, type Kept } from './promise-checks.ts';
import { claim, type Statement } from './statement.ts';
import { type Tale, told } from './tale.ts';

export interface PromiseReport {
  readonly year: number;
  readonly calendar: number;
  /** The sentence chosen, a `change.…` of the rules. */
  readonly sentence: Message;
  readonly said: Statement;
  /** Null after the last year, or where the year cannot tell. */
  readonly done: boolean | null;
  readonly afterwards: readonly Statement[];
}

export function promisesOf(tale: Tale): readonly PromiseReport[] {
  return tale.years.flatMap((chapter, i) =>
    told(chapter.entries, 'reflected').map((entry): PromiseReport => {
      const { sentence } = entry.event;
      const next = tale.years[i + 1];
      const over = next && told(next.entries, 'yearEnded').length > 0;
      const kept: Kept = over
        ? checkOf(sentence)(tale, { chapter, next, params: sentence.params })
        : { done: null, statements: [] };
      return {
        year: chapter.year,
        calendar: chapter.calendar,
        sentence,
        said: claim(sentence, [entry]),
        done: kept.statements.length > 0 ? kept.done : null,
        afterwards: kept.statements,
      };
    }),
  );
}

// What led to it? Hands, lanterns, cards and common help behind a turning point, each with its entries.
import type { Entry } from '../../engine/index.ts';
import { filledBy, fills, levelAt, levelEntries, losses } from '../deeds.ts';
import { type Statement, tell, tellIf } from '../statement.ts';
import { before, type Chapter, sum, type Tale, told } from '../tale.ts';

/** How many hands pointed at a trend this year. */
export function handsOn(chapter: Chapter, trend: string): readonly Statement[] {
  const shown = told(chapter.entries, 'handsShown').at(-1);
  const count = shown?.event.marks.filter(({ act }) => act === trend).length ?? 0;
  return shown && count > 0 ? [tell('cause.hands', { year: chapter.calendar, trend, count }, [shown])] : [];
}

/** Needs of a trend that the cards of a year filled. */
export function cardsOn(tale: Tale, chapter: Chapter, trend: string): readonly Statement[] {
  const helped = fills(tale, chapter.entries).filter(({ event }) => event.trend === trend);
  const count = sum(helped.map((entry) => filledBy(tale, entry)));
  return tellIf('cause.cards', { year: chapter.calendar, trend, count }, helped);
}

/** Everything that filled a trend's needs up to the end of a year, by how it came. */
export function allHelpFor(tale: Tale, chapter: Chapter, trend: string): readonly Statement[] {
  const entries = [...before(tale, chapter), ...chapter.entries];
  const cards = fills(tale, entries).filter(({ event }) => event.trend === trend);
  const needs = sum(cards.map((entry) => filledBy(tale, entry)));
  const resonances = told(entries, 'resonated').filter(({ event }) => event.trend === trend);
  const stars = told(entries, 'starPlaced').filter(({ event }) => event.trend === trend);
  return [
    ...tellIf('cause.allCards', { trend, count: needs }, cards),
    ...tellIf('cause.resonances', { trend, count: resonances.length }, resonances),
    ...tellIf('cause.stars', { trend, count: stars.length }, stars),
  ];
}

export function iconsLost({ calendar: year, entries }: Chapter): readonly Statement[] {
  const lost = losses(entries);
  return tellIf('cost.lost', { year, count: sum(lost.map(({ event }) => event.lost.length)) }, lost);
}

/** How high the common house stood, as far as the entries tell. */
export function levelThen(tale: Tale, chapter: Chapter, condition: 'measurement' | 'backbone'): Said {
  return (checked) => {
    const entries = [...before(tale, chapter), ...chapter.entries];
    const steps = levelEntries(entries, condition);
    const year = chapter.calendar;
    if (steps.length === 0) return [tell('cause.noLevel', { year, condition }, [checked])];
    return [tell('cause.level', { year, condition, level: levelAt(entries, condition) }, steps)];
  };
}

/** Says its cause, or says that there was none, resting on the entry that judged it. */
export type Said = (checked: Entry) => readonly Statement[];

export function lanternsLit({ calendar: year, entries }: Chapter): readonly Statement[] {
  const lit = told(entries, 'lanternLit');
  const shown = told(entries, 'handsShown').at(-1);
  if (lit.length > 0) return [tell('cause.lanterns', { year, count: lit.length }, lit)];
  return shown ? [tell('cause.noLantern', { year }, [shown])] : [];
}

export function prioritiesCleared({ calendar: year, entries }: Chapter): readonly Statement[] {
  const cleared = told(entries, 'skyCleared').filter(({ event }) => event.priority);
  const chosen = told(entries, 'prioritiesSet').at(-1);
  if (cleared.length > 0) return [tell('cause.priorities', { year, count: cleared.length }, cleared)];
  if (!chosen) return [];
  const count = chosen.event.trends.length;
  return [
    count > 0
      ? tell('cause.openPriorities', { year, count }, [chosen])
      : tell('cause.noPriority', { year }, [chosen]),
  ];
}

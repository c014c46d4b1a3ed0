// When did acting together, or missing each other, turn the game? Accords, skies, overlaps, duets, loans.
import { filledBy, fills, joined, loans, losses } from '../deeds.ts';
import { type Statement, tell } from '../statement.ts';
import { type Chapter, sum, type Told, told } from '../tale.ts';
import { candidate, effectIn, type Finder } from './candidate.ts';
import { allHelpFor, cardsOn, handsOn } from './causes.ts';

export const accords: Finder = (tale, chapter) =>
  told(chapter.entries, 'accordSounded').map((entry) => {
    const { trend, seats } = entry.event;
    const params = { year: chapter.calendar, trend, count: seats.length };
    return candidate(chapter, {
      kind: 'accord',
      entry,
      statement: tell('turning.accord', params, [entry]),
      effect: effectIn(chapter, entry, (b) => b.kind === 'accord' && b.trend === trend),
      causes: [...handsOn(chapter, trend), ...cardsOn(tale, chapter, trend)],
      weight: 9,
    });
  });

export const skies: Finder = (tale, chapter) =>
  told(chapter.entries, 'skyCleared').map((entry) => {
    const { trend, priority } = entry.event;
    const params = { year: chapter.calendar, trend };
    const effect = effectIn(
      chapter,
      entry,
      (b) => (b.kind === 'sky' || b.kind === 'priority' || b.kind === 'link') && b.trend === trend,
    );
    return candidate(chapter, {
      kind: 'sky',
      entry,
      statement: tell(priority ? 'turning.skyPriority' : 'turning.sky', params, [entry]),
      effect,
      causes: allHelpFor(tale, chapter, trend),
      weight: 6 + Math.max(0, effect?.by ?? 0) / 4,
    });
  });

/** Where no lantern joined the two, that is why neither could see the other's plan. */
function apart(chapter: Chapter, names: Readonly<Record<'seat' | 'to', string>>): readonly Statement[] {
  const shown = told(chapter.entries, 'handsShown').at(-1);
  return shown ? [tell('cause.apart', { year: chapter.calendar, ...names }, [shown])] : [];
}

/** The card that filled the need first. */
function winnerOf(chapter: Chapter, { event }: Told<'contributed'>): Told<'contributed'> | undefined {
  const lost = event.lost.find(({ to }) => to !== null && to !== event.seat);
  return told(chapter.entries, 'contributed').find(
    ({ event: other }) => other.card === lost?.card && other.trend === event.trend,
  );
}

export const overlaps: Finder = (tale, chapter) =>
  losses(chapter.entries).flatMap((entry) => {
    const first = winnerOf(chapter, entry);
    if (!first) return [];
    const { seat, trend, card, lost } = entry.event;
    const to = first.event.seat;
    const count = lost.filter((one) => one.card === first.event.card).length;
    const params = { year: chapter.calendar, trend, seat, to, count, card };
    return [
      candidate(chapter, {
        kind: 'overlap',
        entry,
        statement: tell('turning.overlap', params, [first, entry]),
        causes: joined(tale, chapter, seat).has(to) ? [] : apart(chapter, { seat, to }),
        weight: 6 + count,
      }),
    ];
  });

export const duets: Finder = (_tale, chapter) =>
  told(chapter.entries, 'contributed').flatMap((entry) => {
    const { duet, trend } = entry.event;
    if (duet === null) return [];
    const sounded = told(chapter.entries, 'resonated').some(
      ({ event }) => event.duet === duet && event.trend === trend,
    );
    return [
      candidate(chapter, {
        kind: 'duet',
        entry,
        statement: tell('turning.duet', { year: chapter.calendar, duet, trend }, [entry]),
        effect: sounded ? effectIn(chapter, entry, (b) => b.kind === 'resonance' && b.trend === trend) : null,
        weight: 4,
      }),
    ];
  });

export const lendings: Finder = (tale, chapter) =>
  loans(chapter.entries).flatMap((entry) => {
    const { from, to } = entry.event;
    const helped = fills(tale, chapter.entries).filter(({ event }) => event.seat === to);
    if (helped.length === 0) return [];
    const count = sum(helped.map((fill) => filledBy(tale, fill)));
    return [
      candidate(chapter, {
        kind: 'loan',
        entry,
        statement: tell('turning.loan', { year: chapter.calendar, from, to, count }, [entry, ...helped]),
        weight: 4 + count / 4,
      }),
    ];
  });

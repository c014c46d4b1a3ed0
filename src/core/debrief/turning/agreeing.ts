// When did Agree turn the game? Lanterns that stayed or went out, crowds, no priority, the common house, events.
import type { Condition } from '../../content/vocabulary.ts';
import { paid } from '../deeds.ts';
import { type Statement, tell, tellIf } from '../statement.ts';
import { type Chapter, type Tale, type Told, told } from '../tale.ts';
import { candidate, effectIn, type Finder, type TurningKind } from './candidate.ts';
import { handsOn, iconsLost, lanternsLit, levelThen, prioritiesCleared, type Said } from './causes.ts';

/** The trend for which two hands lit this lantern, in the year it was judged. */
function litFor(chapter: Chapter, between: readonly [string, string]): Told<'lanternLit'> | undefined {
  return told(chapter.entries, 'lanternLit').find(
    ({ event }) => event.between[0] === between[0] && event.between[1] === between[1],
  );
}

export const lanternsStayed: Finder = (_tale, chapter) =>
  told(chapter.entries, 'lanternStays').flatMap((entry) => {
    const [seat, other] = entry.event.between;
    const lit = litFor(chapter, entry.event.between);
    const kept = told(chapter.entries, 'handKept').filter(({ event }) =>
      entry.event.between.includes(event.seat),
    );
    if (!lit || kept.length < 2) return [];
    const params = { year: chapter.calendar, seat, other, trend: lit.event.trend };
    const statement = tell('turning.lanternStayed', params, [lit, ...kept, entry]);
    return [candidate(chapter, { kind: 'lanternStayed', entry, statement, weight: 5 })];
  });

export const lanternsWentOut: Finder = (_tale, chapter) =>
  told(chapter.entries, 'lanternWentOut').flatMap((entry) => {
    const [seat, other] = entry.event.between;
    const lit = litFor(chapter, entry.event.between);
    const broken = told(chapter.entries, 'handBroken').filter(({ event }) =>
      entry.event.between.includes(event.seat),
    );
    if (!lit || broken.length === 0) return [];
    const params = { year: chapter.calendar, seat, other, trend: lit.event.trend, count: broken.length };
    const statement = tell('turning.lanternWentOut', params, [lit, ...broken, entry]);
    return [candidate(chapter, { kind: 'lanternWentOut', entry, statement, weight: 5.5 })];
  });

export const crowds: Finder = (_tale, chapter) =>
  told(chapter.entries, 'crowded').map((entry) => {
    const { trend, seats } = entry.event;
    const params = { year: chapter.calendar, trend, count: seats.length };
    const statement = tell('turning.crowd', params, [entry]);
    const causes = handsOn(chapter, trend);
    return candidate(chapter, { kind: 'crowd', entry, statement, causes, weight: 4.5 });
  });

export const noPriorities: Finder = (_tale, chapter) =>
  told(chapter.entries, 'prioritiesSet')
    .filter(({ event }) => event.trends.length === 0)
    .map((entry) => {
      const statement = tell('turning.noPriority', { year: chapter.calendar }, [entry]);
      return candidate(chapter, { kind: 'noPriority', entry, statement, weight: 4.5 });
    });

/** What a new level brought: needs shown at once, or the ✦ of all years from then on. */
function broughtBy(tale: Tale, chapter: Chapter, entry: Told<'levelReached'>): readonly Statement[] {
  if (entry.event.condition === 'measurement') {
    const shown = told(chapter.entries, 'needShown').filter(({ event }) => event.because === 'measurement');
    return tellIf('effect.shown', { year: chapter.calendar, count: shown.length }, shown);
  }
  const stars = told(tale.entries, 'starPlaced').filter(({ index }) => index > entry.index);
  return tellIf('effect.stars', { year: chapter.calendar, count: stars.length }, stars);
}

export const levels: Finder = (tale, chapter) =>
  told(chapter.entries, 'levelReached').map((entry) => {
    const { condition, level, by } = entry.event;
    const payers = paid(chapter.entries).filter(({ event }) => event.into === condition);
    const params = { year: chapter.calendar, condition, level };
    return candidate(chapter, {
      kind: 'level',
      entry,
      statement: tell('turning.level', params, [entry]),
      causes: tellIf('cause.paid', { year: chapter.calendar, condition, count: payers.length }, payers),
      results: broughtBy(tale, chapter, entry),
      weight: (condition === 'backbone' ? 6.2 : 6) + (level === 1 ? 0.5 : 0) + by.length / 100,
    });
  });

export const fadings: Finder = (_tale, chapter) =>
  told(chapter.entries, 'backboneFaded').map((entry) => {
    const params = { year: chapter.calendar, level: entry.event.level };
    const statement = tell('turning.faded', params, [entry]);
    return candidate(chapter, { kind: 'faded', entry, statement, weight: 6.5 });
  });

type Judged = (tale: Tale, chapter: Chapter) => Said;

/** What decided whether the territory was ready, by the condition the event asks for. */
const DECIDED: Readonly<Record<Condition, Judged>> = {
  agenda: (_tale, chapter) => () => prioritiesCleared(chapter),
  measurement: (tale, chapter) => levelThen(tale, chapter, 'measurement'),
  activities: (_tale, chapter) => () => {
    const whole = told(chapter.entries, 'yearEnded').filter(({ event }) => event.lost === 0);
    const lost = iconsLost(chapter);
    return lost.length > 0 ? lost : tellIf('cause.noneLost', { year: chapter.calendar }, whole);
  },
  communication: (_tale, chapter) => () => lanternsLit(chapter),
  backbone: (tale, chapter) => levelThen(tale, chapter, 'backbone'),
};

export const events: Finder = (tale, chapter) =>
  told(chapter.entries, 'eventChecked').map((entry) => {
    const { event, condition, ready } = entry.event;
    const params = { year: chapter.calendar, event, condition };
    const kind: TurningKind = ready ? 'eventMet' : 'eventMissed';
    return candidate(chapter, {
      kind,
      entry,
      statement: tell(ready ? 'turning.eventMet' : 'turning.eventMissed', params, [entry]),
      effect: effectIn(
        chapter,
        entry,
        (b) => (b.kind === 'ready' || b.kind === 'unready') && b.event === event,
      ),
      causes: DECIDED[condition](tale, chapter)(entry),
      weight: 5 + chapter.year / 100,
    });
  });

// What earned the notes of a year on each line, and what kept some away? Counted over the whole table.
import type { ActorId, Condition } from '../content/vocabulary.ts';
import { NUMBERS } from '../engine/index.ts';
import { filledBy, fills, joined, levelAt, levelEntries, loans, losses } from './deeds.ts';
import { type Statement, tell, tellIf } from './statement.ts';
import { before, type Chapter, sum, type Tale, type Told, told } from './tale.ts';

type Earned = (tale: Tale, chapter: Chapter, notes: Told<'notesEarned'>) => readonly Statement[];

const seatsOf = (entries: readonly { readonly event: { readonly seat: ActorId } }[]): number =>
  new Set(entries.map(({ event }) => event.seat)).size;

const agenda: Earned = (tale, chapter) => {
  const chosen = told(chapter.entries, 'prioritiesSet').at(-1);
  const year = chapter.calendar;
  if (!chosen) return [];
  if (chosen.event.trends.length === 0) return [tell('earned.noPriority', { year }, [chosen])];
  const helped = fills(tale, chapter.entries).filter(({ event }) =>
    chosen.event.trends.includes(event.trend),
  );
  if (helped.length === 0) return [];
  const needs = sum(helped.map((entry) => filledBy(tale, entry)));
  const params = { year, count: seatsOf(helped), actors: tale.seats.length, needs };
  return [tell('earned.agenda', params, [chosen, ...helped])];
};

const level =
  (condition: 'measurement' | 'backbone'): Earned =>
  (tale, chapter, notes) => {
    const entries = [...before(tale, chapter), ...chapter.entries];
    const steps = levelEntries(entries, condition);
    const year = chapter.calendar;
    if (steps.length === 0) return [tell('earned.noLevel', { year, condition }, [notes])];
    const opens = tale.session.opens[condition];
    const allowed = Math.min(NUMBERS.levels, chapter.year - opens + 1);
    return [
      tell('earned.level', { year, condition, level: levelAt(entries, condition), allowed }, [
        ...steps,
        notes,
      ]),
    ];
  };

/** Seats of which an icon was lost, that went alone, or left effort unspent. */
function scattered(entries: Chapter['entries']): ReadonlySet<ActorId> {
  const all = [...losses(entries), ...told(entries, 'wentAlone'), ...told(entries, 'unspent')];
  return new Set(all.map(({ event }) => event.seat));
}

const activities: Earned = (tale, { calendar: year, entries }) => {
  const off = scattered(entries);
  const whole = fills(tale, entries).filter(({ event }) => !off.has(event.seat));
  const lost = losses(entries);
  const alone = told(entries, 'wentAlone');
  const unspent = told(entries, 'unspent');
  const needs = sum(whole.map((entry) => filledBy(tale, entry)));
  return [
    ...tellIf('earned.activities', { year, count: seatsOf(whole), actors: tale.seats.length, needs }, whole),
    ...tellIf('cost.lost', { year, count: sum(lost.map(({ event }) => event.lost.length)) }, lost),
    ...tellIf('cost.alone', { year, count: sum(alone.map(({ event }) => event.effort)) }, alone),
    ...tellIf('cost.unspent', { year, count: sum(unspent.map(({ event }) => event.effort)) }, unspent),
  ];
};

const communication: Earned = (tale, chapter) => {
  const { calendar: year, entries } = chapter;
  const kept = told(entries, 'handKept');
  const together = kept.filter(({ event }) => {
    const friends = joined(tale, chapter, event.seat);
    return kept.some(
      ({ event: other }) =>
        other.trend === event.trend && other.seat !== event.seat && friends.has(other.seat),
    );
  });
  const lent = loans(entries);
  return [
    ...tellIf('earned.hands', { year, count: together.length, actors: tale.seats.length }, together),
    ...tellIf('earned.loans', { year, count: lent.length }, lent),
  ];
};

export const earned: Readonly<Record<Condition, Earned>> = {
  agenda,
  measurement: level('measurement'),
  activities,
  communication,
  backbone: level('backbone'),
};

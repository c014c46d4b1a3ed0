// What did each actor change, relative to the effort it had? In seating order, what it brought, never a ranking.
import type { ActorId } from '../content/vocabulary.ts';
import { filledBy, fills, loans, paid } from './deeds.ts';
import { type Statement, tell, tellIf } from './statement.ts';
import { sum, type Tale, told } from './tale.ts';

export interface ActorReport {
  readonly seat: ActorId;
  /** Effort it was given over all years. */
  readonly effort: number;
  readonly needs: number;
  readonly skies: number;
  readonly accords: number;
  /** Effort paid into the common house. */
  readonly house: number;
  readonly lent: number;
  readonly borrowed: number;
  readonly statements: readonly Statement[];
}

/** Skies that cleared with at least one need filled by this seat, and its fills there. */
function skiesOf(tale: Tale, seat: ActorId) {
  const mine = fills(tale, tale.entries).filter(({ event }) => event.seat === seat);
  const cleared = told(tale.entries, 'skyCleared').filter(({ event, index }) =>
    mine.some((fill) => fill.event.trend === event.trend && fill.index < index),
  );
  const helped = mine.filter(({ event }) => cleared.some((sky) => sky.event.trend === event.trend));
  return { mine, cleared, helped };
}

function actorOf(tale: Tale, seat: ActorId): ActorReport {
  const given = told(tale.entries, 'effortSet').filter(
    ({ event }) => event.seat === seat && event.effort > 0,
  );
  const effort = sum(given.map(({ event }) => event.effort));
  const { mine, cleared, helped } = skiesOf(tale, seat);
  const needs = sum(mine.map((entry) => filledBy(tale, entry)));
  const there = sum(helped.map((entry) => filledBy(tale, entry)));
  const accords = told(tale.entries, 'accordSounded').filter(({ event }) => event.seats.includes(seat));
  const house = paid(tale.entries).filter(({ event }) => event.seat === seat);
  const lent = loans(tale.entries).filter(({ event }) => event.from === seat);
  const borrowed = loans(tale.entries).filter(({ event }) => event.to === seat);
  return {
    seat,
    effort,
    needs,
    skies: cleared.length,
    accords: accords.length,
    house: house.length,
    lent: lent.length,
    borrowed: borrowed.length,
    statements: [
      ...(mine.length > 0
        ? [tell('actor.needs', { seat, count: needs, effort }, [...given, ...mine])]
        : tellIf('actor.effort', { seat, count: effort }, given)),
      ...tellIf('actor.skies', { seat, count: cleared.length, needs: there }, [...cleared, ...helped]),
      ...tellIf('actor.accords', { seat, count: accords.length }, accords),
      ...tellIf('actor.house', { seat, count: house.length }, house),
      ...tellIf('actor.lent', { seat, count: lent.length }, lent),
      ...tellIf('actor.borrowed', { seat, count: borrowed.length }, borrowed),
    ],
  };
}

export interface ActorsReport {
  readonly seats: readonly ActorReport[];
  /** What belongs to nobody alone: filled by resonance, by the group's ✦, by residents. */
  readonly together: readonly Statement[];
}

export function actorsOf(tale: Tale): ActorsReport {
  const resonances = told(tale.entries, 'resonated');
  const stars = told(tale.entries, 'starPlaced');
  const skies = told(tale.entries, 'skyCleared');
  return {
    seats: tale.seats.map((seat) => actorOf(tale, seat)),
    together: [
      ...(skies.length > 0 ? [tell('together.skies', { count: skies.length }, skies)] : []),
      ...tellIf('together.resonances', { count: resonances.length }, resonances),
      ...tellIf('together.stars', { count: stars.length }, stars),
    ],
  };
}

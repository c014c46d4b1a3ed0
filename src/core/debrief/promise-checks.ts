// How does one see in the next year whether a sentence of "what do we change?" was done?
import type { Capability } from '../content/vocabulary.ts';
import type { Message } from '../engine/index.ts';
import { fills, loans } from './deeds.ts';
import { type Statement, tell, tellIf } from './statement.ts';
import { type Chapter, sum, type Tale, type Told, told } from './tale.ts';

export interface Kept {
  readonly done: boolean | null;
  readonly statements: readonly Statement[];
}

interface Years {
  /** The year in which it was said, and the one after. */
  readonly chapter: Chapter;
  readonly next: Chapter;
  readonly params: Message['params'];
}

type Check = (tale: Tale, years: Years) => Kept;

const UNKNOWN: Kept = { done: null, statements: [] };

function ends({ chapter, next }: Years): readonly Told<'yearEnded'>[] {
  return [chapter, next].flatMap(({ entries }) => told(entries, 'yearEnded').slice(-1));
}

/** Compares a count of both years as they ended. */
function compared(years: Years, count: 'lost' | 'filled'): Kept {
  const [was, is] = ends(years);
  if (!was || !is) return UNKNOWN;
  const [before, after] = [was.event[count], is.event[count]];
  const params = { year: years.next.calendar, before, after };
  if (count === 'lost') {
    return { done: after < before, statements: [tell('did.lost', params, [was, is])] };
  }
  return { done: after >= before, statements: [tell('did.filled', params, [was, is])] };
}

const lanterns: Check = (_tale, { next }) => {
  const lit = told(next.entries, 'lanternLit');
  if (lit.length > 0) {
    return {
      done: true,
      statements: [tell('did.lanterns', { year: next.calendar, count: lit.length }, lit)],
    };
  }
  const shown = told(next.entries, 'handsShown').slice(-1);
  return { done: false, statements: tellIf('did.noLantern', { year: next.calendar }, shown) };
};

const hands: Check = (_tale, { next }) => {
  const kept = told(next.entries, 'handKept');
  const broken = told(next.entries, 'handBroken');
  const params = { year: next.calendar, count: kept.length, broken: broken.length };
  return { done: broken.length === 0, statements: tellIf('did.hands', params, [...kept, ...broken]) };
};

const planned: Check = (_tale, { next }) => {
  const [turned] = told(next.entries, 'plansTurned').slice(-1);
  if (!turned) return UNKNOWN;
  const count = sum(turned.event.plans.map(({ plan }) => plan.filter(({ trend }) => trend === null).length));
  return { done: count === 0, statements: [tell('did.alone', { year: next.calendar, count }, [turned])] };
};

const unspent: Check = (_tale, { chapter, next }) => {
  const [was, is] = [told(chapter.entries, 'unspent'), told(next.entries, 'unspent')];
  const total = (entries: typeof was) => sum(entries.map(({ event }) => event.effort));
  const params = { year: next.calendar, before: total(was), after: total(is) };
  return {
    done: params.after < params.before,
    statements: tellIf('did.unspent', params, [...was, ...is]),
  };
};

const priorities: Check = (_tale, { next }) => {
  const [chosen] = told(next.entries, 'prioritiesSet').slice(-1);
  if (!chosen) return UNKNOWN;
  const count = chosen.event.trends.length;
  return { done: count > 0, statements: [tell('did.priorities', { year: next.calendar, count }, [chosen])] };
};

/** A level reached; else how the line was judged. */
const built =
  (condition: 'measurement' | 'backbone'): Check =>
  (_tale, { next }) => {
    const year = next.calendar;
    const reached = told(next.entries, 'levelReached').filter(({ event }) => event.condition === condition);
    if (reached.length > 0) {
      const level = reached.at(-1)?.event.level ?? 1;
      return { done: true, statements: [tell('did.level', { year, condition, level }, reached)] };
    }
    const judged = told(next.entries, 'notesEarned').slice(-1);
    return { done: false, statements: tellIf('did.noLevel', { year, condition }, judged) };
  };

/** Help for one trend; with a capability, only the cards that bring it. */
const helped: Check = (tale, { next, params }) => {
  const { trend = '', capability } = params;
  const brings = ({ event }: Told<'contributed'>): boolean =>
    capability === undefined || tale.deck.action(event.card).icons.includes(capability as Capability);
  const cards = fills(tale, next.entries).filter((entry) => entry.event.trend === trend && brings(entry));
  const year = next.calendar;
  if (cards.length > 0) {
    return { done: true, statements: [tell('did.helped', { year, trend, count: cards.length }, cards)] };
  }
  const turned = told(next.entries, 'plansTurned').slice(-1);
  return { done: false, statements: tellIf('did.notHelped', { year, trend }, turned) };
};

const talked: Check = (_tale, { next }) => {
  const talks = [...told(next.entries, 'asked'), ...loans(next.entries)];
  return {
    done: talks.length > 0 ? true : null,
    statements: tellIf('did.talked', { year: next.calendar, count: talks.length }, talks),
  };
};

const residents: Check = (_tale, { next }) => {
  const heard = told(next.entries, 'voiceHeard');
  return {
    done: heard.length > 0 ? true : null,
    statements: tellIf('did.residents', { year: next.calendar, count: heard.length }, heard),
  };
};

const CHECKS: Readonly<Record<string, Check>> = {
  'change.overlap': (_tale, years) => compared(years, 'lost'),
  'change.agenda': priorities,
  'change.hand': hands,
  'change.lantern': lanterns,
  'change.alone': planned,
  'change.bring': helped,
  'change.finish': helped,
  'change.backbone': built('backbone'),
  'change.measurement': built('measurement'),
  'change.unspent': unspent,
  'change.keep': (_tale, years) => compared(years, 'filled'),
  'change.listen': talked,
  'change.residents': residents,
  'change.sawPlans': lanterns,
  'change.promised': hands,
};

/** A sentence nothing in a year can answer (luck) stays open. */
export function checkOf({ key }: Message): Check {
  return CHECKS[key] ?? (() => UNKNOWN);
}

// Did what a question is about happen in this game? The reason as a sentence, or null.
import type { Question } from '../content/questions.ts';
import { CONDITIONS, type Condition, THEMES } from '../content/vocabulary.ts';
import { FULL, NUMBERS } from '../engine/index.ts';
import { joined, levelEntries, losses, paid } from './deeds.ts';
import { moves, points } from './gauges.ts';
import { counted, tenth } from './lines.ts';
import { type Statement, tell, tellIf } from './statement.ts';
import { sum, type Tale, told } from './tale.ts';

type Reason = (tale: Tale, about: Question['about']) => readonly Statement[];

/** Points below the two others from which a gauge is far behind. */
const FAR = 10;

const isCondition = (about: string): about is Condition => CONDITIONS.some((one) => one === about);

/** May always be asked: because its line has room left, or because the game is over. */
const always: Reason = (tale, about) => {
  const over = told(tale.entries, 'gameEnded');
  if (!isCondition(about)) return tellIf('ask.ended', {}, over);
  const entries = counted(tale, about);
  const notes = sum(entries.map(({ event }) => event.notes[about] ?? 0));
  const possible = FULL * entries.length;
  return notes < possible ? tellIf('ask.weak', { condition: about, notes, possible }, entries) : [];
};

const left: Reason = (tale) => {
  const gone = told(tale.entries, 'skyCleared').map(({ event }) => event.trend);
  const stayed = told(tale.entries, 'trendArrived').filter(({ event }) => !gone.includes(event.trend));
  const [oldest] = stayed;
  return oldest ? [tell('ask.left', { trend: oldest.event.trend }, [oldest])] : [];
};

const voice: Reason = (tale) => {
  const [spoke] = told(tale.entries, 'eventRead').filter(({ event }) => tale.deck.event(event.event).voice);
  return spoke ? [tell('ask.voice', { event: spoke.event.event }, [spoke])] : [];
};

const uneven: Reason = (tale) => {
  const gauges = THEMES.map((theme) => ({
    theme,
    gauge: NUMBERS.gaugeStart + points(moves(tale.entries, theme)),
  }));
  const [low, ...rest] = gauges.sort((a, b) => a.gauge - b.gauge);
  if (!low) return [];
  const mean = tenth(sum(rest.map(({ gauge }) => gauge)) / rest.length);
  if (mean - low.gauge < FAR) return [];
  const params = { theme: low.theme, gauge: low.gauge, mean };
  return tellIf('ask.uneven', params, told(tale.entries, 'gaugeMoved'));
};

/** The first two actors no chain of lanterns ever joined. */
const apart: Reason = (tale) => {
  const shown = told(tale.entries, 'handsShown');
  const met = (a: (typeof tale.seats)[number], b: typeof a): boolean =>
    tale.years.some((chapter) => joined(tale, chapter, a).has(b));
  for (const [i, seat] of tale.seats.entries()) {
    const other = tale.seats.slice(i + 1).find((one) => !met(seat, one));
    if (other) return tellIf('ask.apart', { seat, other, count: shown.length }, shown);
  }
  return [];
};

const faded: Reason = (tale) => {
  const lost = told(tale.entries, 'backboneFaded');
  if (lost.length > 0) return [tell('ask.faded', { count: lost.length }, lost)];
  const years = counted(tale, 'backbone');
  const never = levelEntries(tale.entries, 'backbone').length === 0;
  return never ? tellIf('ask.noBackbone', { count: years.length }, years) : [];
};

const REASONS: Readonly<Record<Question['when'], Reason>> = {
  always,
  left,
  voice,
  uneven,
  apart,
  faded,
  shown: ({ entries }) => {
    const shown = told(entries, 'needShown').filter(({ event }) => event.because === 'measurement');
    return tellIf('ask.shown', { count: shown.length }, shown);
  },
  lost: ({ entries }) => {
    const lost = losses(entries);
    return tellIf('ask.lost', { count: sum(lost.map(({ event }) => event.lost.length)) }, lost);
  },
  cleared: ({ entries }) => {
    const skies = told(entries, 'skyCleared');
    return tellIf('ask.cleared', { count: skies.length }, skies);
  },
  duet: ({ entries }) => {
    const duets = told(entries, 'contributed').filter(({ event }) => event.duet !== null);
    return tellIf('ask.duet', { count: duets.length }, duets);
  },
  alone: ({ entries }) => {
    const alone = told(entries, 'wentAlone');
    return tellIf('ask.alone', { count: alone.length }, alone);
  },
  asked: ({ entries }) => {
    const asked = told(entries, 'asked');
    return tellIf('ask.asked', { count: asked.length }, asked);
  },
  paid: ({ entries }) => {
    const pledges = paid(entries);
    return tellIf('ask.paid', { count: pledges.length }, pledges);
  },
  star: ({ entries }) => {
    const stars = told(entries, 'starPlaced');
    return tellIf('ask.star', { count: stars.length }, stars);
  },
  broken: ({ entries }) => {
    const broken = told(entries, 'handBroken');
    return tellIf('ask.broken', { count: broken.length }, broken);
  },
};

export function reasonFor(tale: Tale, { when, about }: Question): Statement | null {
  return REASONS[when](tale, about)[0] ?? null;
}

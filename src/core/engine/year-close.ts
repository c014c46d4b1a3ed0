// What is judged at the end of a year? Skies, the event, residents, hands, mandates, and the five lines.
import type { ActorId } from '../content/vocabulary.ts';
import {
  type Draft,
  isOpen,
  moveGauge,
  seatIds,
  setNeed,
  setSeat,
  setTrend,
  tell,
  themesByGauge,
} from './draft.ts';
import { fillNeed, firstOpen, keepsHand } from './fill.ts';
import { connections, lightedByHands, samePair } from './lanterns.ts';
import { notesOf } from './lines.ts';
import { checkMandates } from './mandates.ts';
import type { TrendState } from './model.ts';
import { NUMBERS } from './numbers.ts';
import type { YearRecord } from './record.ts';
import { sentencesOf } from './sentences.ts';

/** The group places a ✦; after the last one the year closes. */
export function placeStar(
  draft: Draft,
  by: ActorId,
  at: { readonly trend: string; readonly need: number },
): void {
  const { state } = draft;
  tell(draft, { type: 'starPlaced', ...at, by });
  fillNeed(draft, at, { by: 'star', seats: [], year: state.year });
  moveGauge(draft, { theme: draft.deck.trend(at.trend).theme, by: NUMBERS.need }, { kind: 'star', ...at });
  state.stars -= 1;
  const open = state.trends.some((trend) => trend.needs.some((need) => !need.fill));
  if (state.stars === 0 || !open) closeYear(draft);
}

export function closeYear(draft: Draft): void {
  const { state } = draft;
  state.stars = 0;
  clearSkies(draft);
  const ready = checkEvent(draft);
  judgeHands(draft);
  checkMandates(draft);
  const filled = seatIds(state).reduce((sum, seat) => sum + (state.played?.filled[seat].length ?? 0), 0);
  const lost = state.played?.lost ?? 0;
  const skies = state.cleared.filter((sky) => sky.year === state.year).length;
  const notes = notesOf(draft);
  tell(draft, { type: 'notesEarned', year: state.year, notes });
  tell(draft, { type: 'yearEnded', year: state.year, rehearsal: state.rehearsal, filled, lost, skies });
  const year: YearRecord = {
    year: state.year,
    rehearsal: state.rehearsal,
    notes,
    gauges: { ...state.gauges },
    filled,
    lost,
    skies,
    ready,
    reflection: null,
  };
  state.history = [...state.history, year];
  state.sentences = sentencesOf(draft);
  discardPlayed(draft);
  state.step = 'reflect';
}

function clearSkies(draft: Draft): void {
  const { state, deck } = draft;
  const full = state.trends.filter((trend) => trend.needs.every((need) => need.fill));
  for (const { id } of full) {
    const { theme, effects } = deck.trend(id);
    const priority = state.priorities.includes(id);
    tell(draft, { type: 'skyCleared', trend: id, theme, priority });
    moveGauge(draft, { theme, by: NUMBERS.sky }, { kind: 'sky', trend: id });
    if (priority) moveGauge(draft, { theme, by: NUMBERS.priority }, { kind: 'priority', trend: id });
    for (const { theme: other, by } of effects)
      moveGauge(draft, { theme: other, by }, { kind: 'link', trend: id });
  }
  state.cleared = [...state.cleared, ...full.map((trend) => ({ trend: trend.id, year: state.year }))];
  state.trends = state.trends.filter((trend) => !full.includes(trend));
}

const READY: Readonly<Record<keyof ReturnType<typeof notesOf>, (draft: Draft) => boolean>> = {
  agenda: ({ state }) =>
    state.cleared.some((sky) => sky.year === state.year && state.priorities.includes(sky.trend)),
  measurement: ({ state }) => state.house.measurement > 0,
  activities: ({ state }) => state.played?.lost === 0,
  communication: ({ state }) => connections(state).some((group) => group.length >= NUMBERS.accordActors),
  backbone: ({ state }) => state.house.backbone > 0,
};

/** Returns whether the territory was ready; null in a year without an event. */
function checkEvent(draft: Draft): boolean | null {
  const { state, deck } = draft;
  const id = state.rehearsal ? null : state.events[state.year - 1];
  if (!id) return null;
  const event = deck.event(id);
  const ready = READY[event.condition](draft);
  tell(draft, { type: 'eventChecked', event: id, condition: event.condition, ready });
  if (!ready) {
    moveGauge(draft, { theme: event.theme, by: -NUMBERS.eventUnready }, { kind: 'unready', event: id });
    return false;
  }
  const [lowest] = themesByGauge(state);
  if (lowest) moveGauge(draft, { theme: lowest, by: NUMBERS.eventReady }, { kind: 'ready', event: id });
  if (event.voice) hearVoice(draft, { event: id, ...event.voice });
  return true;
}

interface Heard {
  readonly event: string;
  readonly changes: 'showsNeed' | 'fillsNeed' | 'easesPressure';
  readonly theme: string;
}

/** Residents were heard: their word changes something on the oldest trend of the theme. */
function hearVoice(draft: Draft, heard: Heard): void {
  const { state, deck } = draft;
  const { event, changes, theme } = heard;
  const there = state.trends.filter((trend) => deck.trend(trend.id).theme === theme);
  const trend = there.find((t) => changes !== 'showsNeed' || t.needs.some((need) => !need.shown)) ?? null;
  tell(draft, { type: 'voiceHeard', event, trend: trend?.id ?? null, changes });
  if (trend) VOICE[changes](draft, trend, event);
}

const VOICE: Readonly<Record<Heard['changes'], (draft: Draft, trend: TrendState, event: string) => void>> = {
  easesPressure: (draft, trend) => setTrend(draft, trend.id, { rests: true }),
  showsNeed: (draft, trend) => {
    const need = trend.needs.findIndex((n) => !n.shown);
    setNeed(draft, { trend: trend.id, need }, { shown: true });
    tell(draft, { type: 'needShown', trend: trend.id, need, because: 'voice' });
  },
  fillsNeed: (draft, trend, event) => {
    const need = firstOpen(trend);
    if (need === null) return;
    fillNeed(draft, { trend: trend.id, need }, { by: 'voice', seats: [], year: draft.state.year });
    const theme = draft.deck.trend(trend.id).theme;
    moveGauge(draft, { theme, by: NUMBERS.need }, { kind: 'voice', event, trend: trend.id });
    clearSkies(draft);
  },
};

/** Both hands kept: the lantern stays for the rest of the game; otherwise it goes out. */
function judgeHands(draft: Draft): void {
  const { state } = draft;
  if (state.rehearsal || !isOpen(state, 'communication')) return;
  const kept = seatIds(state).filter((seat) => keepsHand(draft, seat));
  for (const seat of seatIds(state)) {
    const trend = state.seats[seat].act;
    if (trend !== null) tell(draft, { type: kept.includes(seat) ? 'handKept' : 'handBroken', seat, trend });
  }
  const fresh = lightedByHands(state).filter(({ pair }) => !state.lasting.some((l) => samePair(l, pair)));
  for (const { pair } of fresh) {
    const stays = pair.every((seat) => kept.includes(seat));
    if (stays) state.lasting = [...state.lasting, pair];
    tell(draft, { type: stays ? 'lanternStays' : 'lanternWentOut', between: pair });
  }
}

function discardPlayed(draft: Draft): void {
  for (const seat of seatIds(draft.state)) {
    const { hand, plan, discard } = draft.state.seats[seat];
    const played = plan.map((placement) => placement.card);
    setSeat(draft, seat, {
      hand: hand.filter((card) => !played.includes(card)),
      discard: [...discard, ...played],
    });
  }
}

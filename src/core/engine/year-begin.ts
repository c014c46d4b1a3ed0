// How does a year begin? Observe: the clouds press, new ones arrive, the event is read.
import type { ActorId, Theme } from '../content/vocabulary.ts';
import { type Draft, isOpen, moveGauge, seatIds, setSeat, setTrend, tell } from './draft.ts';
import { enterAct } from './draw.ts';
import { FRESH_YEAR } from './fresh-year.ts';
import { showMeasured } from './measure.ts';
import { NUMBERS, tableSize } from './numbers.ts';
import { outcome } from './outcome.ts';
import { Dice } from './random.ts';
import { hiddenNeeds } from './sessions.ts';
import { deal } from './start.ts';

/** Observe, then the first step that waits for somebody. */
export function beginYear(draft: Draft): void {
  const { state } = draft;
  tell(draft, { type: 'yearBegan', year: state.year, rehearsal: state.rehearsal });
  clearLastYear(draft);
  press(draft);
  arrive(draft);
  readEvent(draft);
  giveLevels(draft);
  giveEffort(draft);
  state.step = isOpen(state, 'agenda') || isOpen(state, 'communication') ? 'point' : 'act';
  showMeasured(draft);
  if (state.step === 'act') enterAct(draft);
}

function clearLastYear(draft: Draft): void {
  const { state } = draft;
  state.priorities = [];
  state.loans = [];
  state.asks = [];
  state.played = null;
  state.sentences = [];
  state.house = { ...state.house, pledges: [], given: false };
  for (const seat of seatIds(state)) {
    setSeat(draft, seat, FRESH_YEAR);
  }
}

function press(draft: Draft): void {
  for (const { id, rests } of draft.state.trends) {
    const theme = draft.deck.trend(id).theme;
    if (rests) setTrend(draft, id, { rests: false });
    else moveGauge(draft, { theme, by: -NUMBERS.pressure }, { kind: 'pressure', trend: id });
  }
}

function arrive(draft: Draft): void {
  const { state, deck } = draft;
  const size = tableSize(seatIds(state).length);
  const count = state.year === 1 ? size.arriveFirst : size.arriveLater;
  const dice = new Dice(state.streams.trends);
  for (let i = 0; i < count; i++) {
    const id = nextTrend(draft, dice);
    if (id === undefined) break;
    const { needs, theme } = deck.trend(id);
    const hide = hiddenNeeds(draft.session, state.year);
    const hidden = dice.shuffle(needs.map((_, at) => at)).slice(0, hide);
    const shown = needs.map((_, at) => ({ shown: !hidden.includes(at), fill: null }));
    state.trends = [...state.trends, { id, since: state.year, needs: shown, rests: false }];
    tell(draft, { type: 'trendArrived', trend: id, theme, hidden: hidden.length });
  }
  state.streams = { ...state.streams, trends: dice.stream };
}

/** A theme from the bag, filled again when empty, and that theme's next trend. */
function nextTrend(draft: Draft, dice: Dice): string | undefined {
  const { state } = draft;
  const left = (Object.keys(state.coming) as Theme[]).filter((theme) => state.coming[theme].length > 0);
  if (left.length === 0) return undefined;
  let bag = state.bag.filter((theme) => left.includes(theme));
  if (bag.length === 0) bag = dice.shuffle(left);
  const [theme] = bag.slice(-1);
  if (theme === undefined) return undefined;
  const id = state.coming[theme].at(-1);
  state.bag = bag.slice(0, -1);
  state.coming = { ...state.coming, [theme]: state.coming[theme].slice(0, -1) };
  return id;
}

function readEvent(draft: Draft): void {
  const event = draft.state.rehearsal ? null : draft.state.events[draft.state.year - 1];
  if (event) tell(draft, { type: 'eventRead', event });
}

function giveLevels(draft: Draft): void {
  const { state, session } = draft;
  for (const gift of session.gifts) {
    if (gift.year !== state.year || state.house[gift.condition] >= gift.level) continue;
    state.house = { ...state.house, [gift.condition]: gift.level, given: gift.condition === 'backbone' };
    tell(draft, { type: 'levelGiven', condition: gift.condition, level: gift.level });
  }
}

function giveEffort(draft: Draft): void {
  const { state } = draft;
  const full = draft.session.effort ?? tableSize(seatIds(state).length).effort;
  for (const seat of seatIds(state)) {
    const less = state.seats[seat].lessNextYear;
    const effort = Math.max(0, full - less);
    setSeat(draft, seat, { effort, lessNextYear: 0 });
    tell(draft, { type: 'effortSet', seat, effort, because: less > 0 ? 'mandate' : 'year' });
  }
}

export function reflect(draft: Draft, seat: ActorId, on: number): void {
  const sentence = draft.state.sentences[on];
  const last = draft.state.history.at(-1);
  if (!sentence || !last) return;
  draft.state.history = [...draft.state.history.slice(0, -1), { ...last, reflection: sentence }];
  tell(draft, { type: 'reflected', seat, year: draft.state.year, sentence });
}

/** After the rehearsal the same year again, with the same cards; otherwise the next year, or the end. */
export function goOn(draft: Draft): void {
  const { state } = draft;
  if (state.rehearsal) {
    const again = deal(draft.deck, state.setup);
    draft.state = { ...again, rehearsal: false, history: state.history, easier: state.easier };
    beginYear(draft);
  } else if (state.year >= draft.session.years) {
    state.step = 'over';
    tell(draft, { type: 'gameEnded', ending: outcome(state).ending });
  } else {
    state.year += 1;
    beginYear(draft);
  }
}

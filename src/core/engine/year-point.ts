// What do the hands say? On three: priorities are the trends with the most ! × ✋, hands light lanterns.
import type { ActorId } from '../content/vocabulary.ts';
import { type Draft, isOpen, seatIds, setSeat, tell } from './draft.ts';
import { enterAct } from './draw.ts';
import { handsByTrend, lightedByHands, samePair } from './lanterns.ts';
import { showMeasured } from './measure.ts';
import type { State, TrendState } from './model.ts';
import { NUMBERS, tableSize } from './numbers.ts';
import type { Pair } from './setup.ts';

/** Shows all marks at once and goes on to the common house, or to Act where there is none yet. */
export function showHands(draft: Draft): void {
  const { state } = draft;
  const marks = seatIds(state).map((seat) => ({
    seat,
    important: state.seats[seat].important,
    act: state.seats[seat].act,
  }));
  tell(draft, { type: 'handsShown', marks });
  const house = isOpen(state, 'measurement') || isOpen(state, 'backbone');
  state.step = house ? 'house' : 'act';
  if (isOpen(state, 'agenda')) {
    state.priorities = prioritiesOf(draft);
    tell(draft, { type: 'prioritiesSet', trends: state.priorities });
  }
  for (const { pair, trend } of lightedByHands(state))
    tell(draft, { type: 'lanternLit', between: pair, trend });
  for (const [trend, seats] of handsByTrend(state)) {
    if (seats.length > NUMBERS.handsTo) tell(draft, { type: 'crowded', trend, seats });
  }
  showMeasured(draft);
  if (!house) enterAct(draft);
}

/** ! × ✋ of a trend. */
export function weight(state: State, trend: string): number {
  const seats = seatIds(state).map((seat) => state.seats[seat]);
  return seats.filter((s) => s.important === trend).length * seats.filter((s) => s.act === trend).length;
}

/** The trends with the highest ! × ✋, never zero; ties: the lower gauge, then the older trend. */
function prioritiesOf(draft: Draft): string[] {
  const { state, deck } = draft;
  const gauge = (trend: TrendState) => state.gauges[deck.trend(trend.id).theme];
  return state.trends
    .filter((trend) => weight(state, trend.id) > 0)
    .sort((a, b) => weight(state, b.id) - weight(state, a.id) || gauge(a) - gauge(b) || a.since - b.since)
    .slice(0, tableSize(seatIds(state).length).priorities)
    .map((trend) => trend.id);
}

/** A messenger goes to another corner: the lantern between the two stays lit for the whole of so short a game. */
export function visit(draft: Draft, seat: ActorId, to: ActorId): void {
  const { state } = draft;
  const between: Pair = seatIds(state).indexOf(seat) < seatIds(state).indexOf(to) ? [seat, to] : [to, seat];
  setSeat(draft, seat, { pointed: true });
  tell(draft, { type: 'pointed', seat });
  if (!state.lasting.some((pair) => samePair(pair, between))) {
    state.lasting = [...state.lasting, between];
    tell(draft, { type: 'lanternStays', between });
  }
  if (seatIds(state).every((id) => state.seats[id].pointed)) showHands(draft);
}

// How is a state copied? Field by field, with every field in its place: a game makes hundreds of copies, and the
// engines of browsers keep them all in one shape, which they read many times faster than copies of copies by "...".
import type { NeedState, SeatState, State, TrendState } from './model.ts';

/** A copy with its own list of seats; everything else inside is shared. */
export function copyOf(state: State): State {
  return {
    setup: state.setup,
    streams: state.streams,
    year: state.year,
    rehearsal: state.rehearsal,
    step: state.step,
    easier: state.easier,
    gauges: state.gauges,
    seats: Object.assign({}, state.seats),
    trends: state.trends,
    coming: state.coming,
    bag: state.bag,
    priorities: state.priorities,
    cleared: state.cleared,
    events: state.events,
    lasting: state.lasting,
    house: state.house,
    loans: state.loans,
    asks: state.asks,
    played: state.played,
    stars: state.stars,
    sentences: state.sentences,
    history: state.history,
  };
}

export function changedSeat(seat: SeatState, change: Partial<SeatState>): SeatState {
  const copy: SeatState = {
    deck: seat.deck,
    hand: seat.hand,
    discard: seat.discard,
    effort: seat.effort,
    lessNextYear: seat.lessNextYear,
    pointed: seat.pointed,
    important: seat.important,
    act: seat.act,
    moved: seat.moved,
    ready: seat.ready,
    exchanged: seat.exchanged,
    plan: seat.plan,
    changes: seat.changes,
    returned: seat.returned,
    leaves: seat.leaves,
    mandate: seat.mandate,
    mandateShown: seat.mandateShown,
  };
  return Object.assign(copy, change);
}

export function changedTrend(trend: TrendState, change: Partial<TrendState>): TrendState {
  const { id, since, needs, rests } = trend;
  return Object.assign({ id, since, needs, rests }, change);
}

export function changedNeed({ shown, fill }: NeedState, change: Partial<NeedState>): NeedState {
  return Object.assign({ shown, fill }, change);
}

// Did an actor bring home what its own people ask for? Alone, or together in the card's way.
import type { MandateWay } from '../content/pack.ts';
import type { ActorId } from '../content/vocabulary.ts';
import { type Draft, seatIds, setSeat, tell, themesByGauge } from './draft.ts';
import { keepsHand } from './fill.ts';
import { NUMBERS } from './numbers.ts';

type Way = (draft: Draft, seat: ActorId) => boolean;

const filled = (draft: Draft, seat: ActorId): readonly string[] => draft.state.played?.filled[seat] ?? [];
const clearedNow = (draft: Draft, trend: string): boolean =>
  draft.state.cleared.some((sky) => sky.trend === trend && sky.year === draft.state.year);

const WAYS: Readonly<Record<MandateWay, Way>> = {
  accord: (draft, seat) => filled(draft, seat).some((trend) => draft.state.played?.accords.includes(trend)),
  lowestTheme: (draft, seat) => {
    const [lowest] = themesByGauge(draft.state);
    return filled(draft, seat).some((trend) => draft.deck.trend(trend).theme === lowest);
  },
  transformed: (draft, seat) => filled(draft, seat).some((trend) => clearedNow(draft, trend)),
  othersPaid: (draft, seat) =>
    (draft.state.played?.payers.filter((other) => other !== seat).length ?? 0) >= 2,
  twoThemes: (draft, seat) =>
    new Set(filled(draft, seat).map((trend) => draft.deck.trend(trend).theme)).size >= 2,
  priorityTransformed: (draft) => draft.state.priorities.some((trend) => clearedNow(draft, trend)),
  handKept: keepsHand,
  shownNeed: (draft, seat) => draft.state.played?.shownBy.includes(seat) ?? false,
};

/** From the second year on; unmet, it costs effort next year. */
export function checkMandates(draft: Draft): void {
  const { state, deck } = draft;
  if (state.year < 2) return;
  for (const seat of seatIds(state)) {
    const mandate = state.seats[seat].mandate;
    if (mandate === null) continue;
    const together = WAYS[deck.mandate(mandate).way](draft, seat);
    const met = together ? 'together' : state.played?.alone.includes(seat) ? 'alone' : null;
    tell(draft, { type: 'mandateChecked', seat, mandate, met, only: [seat] });
    if (met === null) setSeat(draft, seat, { lessNextYear: NUMBERS.mandateCost });
  }
}

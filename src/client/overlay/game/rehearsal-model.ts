// After the rehearsal: what was missing, and who could have brought it? And what was different together?
import type { ActorId, Capability } from '../../../core/content/vocabulary.ts';
import type { Deck, Entry, View, YearRecord } from '../../../core/engine/index.ts';

export interface Missing {
  readonly trend: string;
  readonly need: number;
  readonly capability: Capability;
  /** The card that would have filled it, and in whose hand it lay; null when nobody's open hand had it. */
  readonly with: { readonly seat: ActorId; readonly card: string } | null;
}

interface Held {
  readonly seat: ActorId;
  readonly card: string;
}

/** Cards nobody has played: in a scripted rehearsal everybody's cards are the same for all who play it. */
function unplayed(view: View, deck: Deck, entries: readonly Entry[]): readonly Held[] {
  const played = entries.flatMap(({ event }) =>
    event.type === 'plansTurned' ? event.plans.flatMap(({ plan }) => plan.map((p) => p.card)) : [],
  );
  return view.seats.flatMap(({ actor, hand }) => {
    const scripted = view.setup.opening === 'scripted' ? deck.pack.opening.hands[actor] : [];
    return (hand ?? scripted).filter((card) => !played.includes(card)).map((card) => ({ seat: actor, card }));
  });
}

export function missingIn(view: View, deck: Deck, entries: readonly Entry[]): readonly Missing[] {
  const held = unplayed(view, deck, entries);
  return view.trends.flatMap((trend) =>
    trend.needs.flatMap(({ capability, fill }, need) => {
      if (fill || capability === null) return [];
      const found = held.find(({ card }) => {
        const action = deck.action(card);
        return action.icons.includes(capability) && action.trends.includes(trend.id);
      });
      return [{ trend: trend.id, need, capability, with: found ?? null }];
    }),
  );
}

/** The two plays of the first year, side by side; null until both have been played. */
export function comparisonOf(
  view: View,
): { readonly alone: YearRecord; readonly together: YearRecord } | null {
  const alone = view.history.find((year) => year.rehearsal);
  const together = view.history.find((year) => year.year === 1 && !year.rehearsal);
  return alone && together && view.year === 1 ? { alone, together } : null;
}

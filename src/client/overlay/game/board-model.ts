// What does each cloud show? From the view, one's own plan and what lanterns let one see.
import { type ActorId, type Capability, THEMES, type Theme } from '../../../core/content/vocabulary.ts';
import type { Command, Deck, Fill, TrendView, View } from '../../../core/engine/index.ts';

/** A card that somebody means to give: one's own, or the ghost of a connected partner's. */
export interface Claim {
  readonly seat: ActorId;
  readonly card: string;
  readonly mine: boolean;
}

export interface Slot {
  readonly need: number;
  readonly capability: Capability | null;
  readonly fill: Fill | null;
  readonly claims: readonly Claim[];
  /** The picked-up card would fill it, may ("?"), or would meet a partner's card there. */
  readonly glow: 'fits' | 'maybe' | 'clash' | null;
}

export interface Cloud {
  readonly trend: TrendView;
  readonly slots: readonly Slot[];
  /** Two connected actors mean to fill the same need, and one of them is this seat. */
  readonly clash: Claim | null;
  /** Years it has pressed. */
  readonly age: number;
  readonly presses: boolean;
  /** The picked-up card may be given here. */
  readonly takes: boolean;
}

export interface Column {
  readonly theme: Theme;
  readonly clouds: readonly Cloud[];
}

export interface Board {
  readonly view: View;
  readonly legal: readonly Command[];
  readonly deck: Deck;
  /** The card picked up. */
  readonly card: string | null;
}

export function columnsOf(board: Board): readonly Column[] {
  return THEMES.map((theme) => ({
    theme,
    clouds: board.view.trends.filter((t) => t.theme === theme).map((t) => cloudOf(board, t)),
  }));
}

export function cloudOf(board: Board, trend: TrendView): Cloud {
  const { view } = board;
  const takes = board.legal.some(
    (c) => c.type === 'contribute' && c.card === board.card && c.trend === trend.id,
  );
  const { slots, clash } = claimed(board, trend);
  return {
    trend,
    slots: takes ? glowing(board, slots) : slots,
    clash,
    age: Math.max(0, view.year - trend.since),
    presses: !trend.rests,
    takes,
  };
}

/** Own plans first, then those of connected partners. */
function claimsFor({ view, deck }: Board, trend: string): readonly (Claim & { icon: Capability })[] {
  const seats = [...view.seats].sort((a, b) => Number(b.actor === view.seat) - Number(a.actor === view.seat));
  return seats.flatMap(({ actor, plan }) =>
    (plan ?? [])
      .filter((placement) => placement.trend === trend)
      .flatMap(({ card }) =>
        deck.action(card).icons.map((icon) => ({ seat: actor, card, mine: actor === view.seat, icon })),
      ),
  );
}

/** Each claim takes an open slot of its kind, then a "?"; one too many is a clash on the last slot. */
function claimed(board: Board, trend: TrendView): Pick<Cloud, 'slots' | 'clash'> {
  const taken = new Map<number, Claim[]>();
  let clash: Claim | null = null;
  for (const { icon, ...claim } of claimsFor(board, trend.id)) {
    const open = trend.needs.flatMap((need, i) => (need.fill ? [] : [{ i, kind: need.capability }]));
    const free = (kind: Capability | null) => open.find((o) => o.kind === kind && !taken.has(o.i));
    const full = open.filter((o) => o.kind === icon).at(-1);
    const at = free(icon) ?? (full ? undefined : free(null)) ?? full;
    if (!at) continue;
    const there = taken.get(at.i) ?? [];
    if (there.some((one) => one.mine !== claim.mine)) clash = claim.mine ? (there[0] ?? null) : claim;
    taken.set(at.i, [...there, claim]);
  }
  const slots = trend.needs.map(
    (need, i): Slot => ({ need: i, ...need, claims: taken.get(i) ?? [], glow: null }),
  );
  return { slots, clash };
}

/** For each icon of the picked-up card: the first free slot of its kind, else a "?", else where it would clash. */
function glowing({ deck, card }: Board, slots: readonly Slot[]): readonly Slot[] {
  const icons = card === null ? [] : [...deck.action(card).icons];
  const open = slots.filter((slot) => !slot.fill);
  const glows = new Map<number, Slot['glow']>();
  for (const icon of icons) {
    const alike = open.filter((slot) => slot.capability === icon);
    const free = alike.find((slot) => slot.claims.length === 0);
    const guesses = open.filter((slot) => slot.capability === null && slot.claims.length === 0);
    const met = alike.at(-1) ?? open.find((slot) => slot.capability === null);
    if (free) glows.set(free.need, 'fits');
    else if (alike.length === 0 && guesses.length > 0)
      for (const { need } of guesses) glows.set(need, 'maybe');
    else if (met) glows.set(met.need, 'clash');
  }
  return slots.map((slot) => ({ ...slot, glow: glows.get(slot.need) ?? null }));
}

// What may be asked along a lantern, and answered? Only what the other could do now, as far as the asker sees.
import { type ActorId, CAPABILITIES, type Capability } from '../content/vocabulary.ts';
import type { Command, Reply, Want } from './command.ts';
import type { Deck } from './deck.ts';
import { isOpen } from './draft.ts';
import { neighbours } from './lanterns.ts';
import type { Ask, State } from './model.ts';
import { canContribute, freeCards, openNeeds } from './needs.ts';
import { NUMBERS } from './numbers.ts';

/** Effort already lent along the lantern between the two, either way. */
function lentAlong(state: State, a: ActorId, b: ActorId): number {
  return state.loans.filter((loan) => loan.includes(a) && loan.includes(b)).length;
}

export function canLend(state: State, from: ActorId, to: ActorId): boolean {
  return (
    state.seats[from].effort > 0 &&
    !state.seats[to].ready &&
    neighbours(state, from).includes(to) &&
    lentAlong(state, from, to) < NUMBERS.loanPerLantern
  );
}

/** Asks belong to play apart: around one screen people just talk. */
export function asks(deck: Deck, state: State, seat: ActorId): Command[] {
  if (state.setup.information === 'table' || !isOpen(state, 'communication')) return [];
  const commands: Command[] = [];
  for (const to of neighbours(state, seat)) {
    const asked = state.asks.some((ask) => ask.from === seat && ask.to === to);
    if (!asked && !state.seats[to].ready) commands.push(...asksTo(deck, state.trends, to));
  }
  return commands;
}

interface Askable {
  readonly trends: State['trends'];
  readonly all: readonly Command[];
}

/** What each seat can be asked on the latest board: the same for every asker until a need is filled or shown. */
const askable = new Map<ActorId, Askable>();

function asksTo(deck: Deck, trends: State['trends'], to: ActorId): readonly Command[] {
  const known = askable.get(to);
  if (known?.trends === trends) return known.all;
  const all = wants(deck, trends).map((want): Command => ({ type: 'ask', to, want }));
  askable.set(to, { trends, all });
  return all;
}

/** Everything that can be wanted along a lantern, from what everybody sees. */
function wants(deck: Deck, trends: State['trends']): readonly Want[] {
  const all: Want[] = [];
  for (const trend of trends) {
    const { shown } = openNeeds(deck, trend);
    for (const capability of CAPABILITIES) {
      if (shown[capability] === 0) continue;
      all.push(
        { kind: 'bring', capability, trend: trend.id },
        { kind: 'leave', capability, trend: trend.id },
      );
    }
  }
  all.push({ kind: 'lend' });
  return all;
}

/** The card with which this seat would keep a "bring": placed already, or free and affordable; cheapest first. */
export function cardFor(
  deck: Deck,
  state: State,
  bring: { seat: ActorId; capability: Capability; trend: string },
): string | null {
  const me = state.seats[bring.seat];
  const brings = (card: string) => deck.action(card).icons.includes(bring.capability);
  const placed = me.plan.find((p) => p.trend === bring.trend && brings(p.card));
  if (placed) return placed.card;
  const free = freeCards(me).filter((card) => brings(card) && canContribute(deck, state, { ...bring, card }));
  return free.sort((a, b) => deck.action(a).icons.length - deck.action(b).icons.length)[0] ?? null;
}

/** Could `seat` do what the other wants, now? */
export function canDo(deck: Deck, state: State, deed: { seat: ActorId; for: ActorId; want: Want }): boolean {
  const { seat, want } = deed;
  if (state.seats[seat].ready) return false;
  if (want.kind === 'lend') return canLend(state, seat, deed.for);
  if (want.kind === 'bring') return cardFor(deck, state, { seat, ...want }) !== null;
  return !state.seats[seat].plan.some(
    (p) => p.bound && p.trend === want.trend && deck.action(p.card).icons.includes(want.capability),
  );
}

export function answers(deck: Deck, state: State, seat: ActorId): Command[] {
  return state.asks.flatMap((ask) => {
    if (ask.reply === null && ask.to === seat) return replies(deck, state, ask);
    const reply = ask.reply;
    if (ask.from !== seat || ask.closed !== null || reply === null || typeof reply === 'string') return [];
    const both =
      canDo(deck, state, { seat, for: ask.to, want: reply.if }) &&
      seemsAble(deck, state, { seat: ask.to, for: seat, want: ask.want });
    return (both ? ['yes' as const, 'no' as const] : ['no' as const]).map(
      (said): Command => ({ type: 'answer', ask: ask.id, reply: said }),
    );
  });
}

/** The same as the other side sees it: whether a friend still holds the card, only the friend knows. */
function seemsAble(deck: Deck, state: State, deed: { seat: ActorId; for: ActorId; want: Want }): boolean {
  return deed.want.kind === 'bring' ? !state.seats[deed.seat].ready : canDo(deck, state, deed);
}

function replies(deck: Deck, state: State, ask: Ask): Command[] {
  const yes = canDo(deck, state, { seat: ask.to, for: ask.from, want: ask.want });
  const trend = ask.want.kind === 'lend' ? undefined : ask.want.trend;
  const ifs: Reply[] =
    yes && !state.seats[ask.from].ready
      ? wants(deck, state.trends)
          .filter((w) => w.kind === 'lend' || trend === undefined || w.trend === trend)
          .filter((w) => !sameWant(w, ask.want))
          .map((want) => ({ if: want }))
      : [];
  const said: Reply[] = yes ? ['yes', 'no', ...ifs] : ['no'];
  return said.map((reply): Command => ({ type: 'answer', ask: ask.id, reply }));
}

export function sameWant(a: Want, b: Want): boolean {
  if (a.kind === 'lend' || b.kind === 'lend') return a.kind === b.kind;
  return a.kind === b.kind && a.trend === b.trend && a.capability === b.capability;
}

// What is said along a lantern? One ask where something is missing, an answer to every ask, a loan of what is left.
import type { Command, SeatView, View } from '../../engine/index.ts';
import type { Board } from './board.ts';
import { iconsOf, numberOf } from './library.ts';
import type { Stage } from './trend-value.ts';
import { valueWith } from './trend-value.ts';

type AskCommand = Extract<Command, { type: 'ask' }>;
type AnswerCommand = Extract<Command, { type: 'answer' }>;

/** Asks for what is still missing where I act; a person is asked first. */
export function nextAsk(
  board: Board,
  stages: readonly Stage[],
  legal: readonly Command[],
): AskCommand | null {
  const { view, me } = board;
  const asked = view.asks.filter((ask) => ask.from === me.actor).map((ask) => ask.to);
  const asks = legal.filter((command) => command.type === 'ask');
  if (asks.length === 0) return null;
  const persons = asks.filter((ask) => seatOf(view, ask.to)?.player === 'person');
  const open = persons.length > 0 ? persons : asked.length > 0 ? [] : asks;
  const wished = [...open].sort((a, b) => urgency(board, stages, b) - urgency(board, stages, a))[0];
  if (!wished) return null;
  if (urgency(board, stages, wished) > 0) return wished;
  return (
    persons.find((ask) => isMine(board, ask)) ?? persons.find((ask) => ask.want.kind === 'leave') ?? null
  );
}

function seatOf(view: View, actor: string): SeatView | undefined {
  return view.seats.find((seat) => seat.actor === actor);
}

/** How much a "bring" would help: nothing when it is not missing, or the other's trade is another. */
function urgency(board: Board, stages: readonly Stage[], ask: AskCommand): number {
  if (ask.want.kind !== 'bring') return 0;
  const { trend, capability } = ask.want;
  const stage = stages.find((s) => s.sky.id === trend);
  if (!stage || (stage.mine.length === 0 && !stage.myHand)) return 0;
  const icon = numberOf(capability);
  const planned = stage.mine
    .flatMap((card) => iconsOf(board.library.deck, card))
    .filter((i) => i === icon).length;
  const missing = (stage.sky.open[icon] ?? 0) - (stage.expected.sure[icon] ?? 0) - planned;
  if (missing <= 0) return 0;
  const { strong, weak } = board.library.deck.actor(ask.to);
  const trade = strong === capability ? 2 : weak.includes(capability) ? 1 : 0;
  return trade === 0 ? 0 : trade + stage.worth / (1 + stage.sky.left);
}

/** "Leave that to me": an icon I have planned there. */
function isMine(board: Board, ask: AskCommand): boolean {
  const { want } = ask;
  if (want.kind !== 'leave') return false;
  return (board.me.plan ?? []).some(
    (p) => p.trend === want.trend && board.library.deck.action(p.card).icons.includes(want.capability),
  );
}

/** How an ask is answered, and why. */
export interface Answer {
  readonly command: AnswerCommand;
  readonly key: 'answer.yes' | 'answer.no' | 'answer.if' | 'answer.deal' | 'answer.noDeal';
}

export function nextAnswer(board: Board, stages: readonly Stage[], legal: readonly Command[]): Answer | null {
  const answers = legal.filter((command) => command.type === 'answer');
  const [first] = answers;
  const ask = first && board.view.asks.find((a) => a.id === first.ask);
  if (!ask) return null;
  const pick = (reply: 'yes' | 'no') => answers.find((a) => a.ask === ask.id && a.reply === reply);
  const yes = pick('yes');
  const no = pick('no');
  if (ask.from === board.me.actor) {
    if (yes) return { command: yes, key: 'answer.deal' };
    return no ? { command: no, key: 'answer.noDeal' } : null;
  }
  const gain = gainOf(board, stages, ask.want);
  if (yes && gain >= 1) return { command: yes, key: 'answer.yes' };
  const lend = answers.find(
    (a) => a.ask === ask.id && typeof a.reply === 'object' && a.reply.if.kind === 'lend' && gain > 0,
  );
  if (lend) return { command: lend, key: 'answer.if' };
  return no ? { command: no, key: 'answer.no' } : null;
}

/** What doing as asked would add, against what it costs me. */
function gainOf(board: Board, stages: readonly Stage[], want: AskCommand['want']): number {
  if (want.kind === 'lend') return (board.me.effort ?? 0) > 2 ? 0 : 0.5;
  const stage = stages.find((s) => s.sky.id === want.trend);
  if (!stage) return 0;
  if (want.kind === 'leave') return 1;
  const { deck } = board.library;
  const cards = (board.me.hand ?? []).filter(
    (card) =>
      deck.action(card).icons.includes(want.capability) && deck.action(card).trends.includes(want.trend),
  );
  const before = valueWith(board, stage, []);
  return Math.max(0, ...cards.map((card) => valueWith(board, stage, [card]) - before));
}

/** A loan to a friend who still plans: effort that is left does more in hands that can use it. */
export function nextLoan(board: Board, legal: readonly Command[]): Extract<Command, { type: 'lend' }> | null {
  const loans = legal.filter((command) => command.type === 'lend');
  const open = (to: string) => (seatOf(board.view, to)?.plan ?? []).length;
  return [...loans].sort((a, b) => open(a.to) - open(b.to))[0] ?? null;
}

// What can be asked along a lantern, of whom, and what waits for an answer?
import type { ActorId } from '../../../core/content/vocabulary.ts';
import type { Ask, Command, Reply, View, Want } from '../../../core/engine/index.ts';

export type AskCommand = Extract<Command, { type: 'ask' }>;
export type AnswerCommand = Extract<Command, { type: 'answer' }>;

export function asksOf(legal: readonly Command[]): readonly AskCommand[] {
  return legal.filter((c) => c.type === 'ask');
}

/** Partners one may still ask something this year. */
export function askable(legal: readonly Command[]): readonly ActorId[] {
  return [...new Set(asksOf(legal).map((ask) => ask.to))];
}

export function wantsOf(
  legal: readonly Command[],
  to: { readonly seat: ActorId; readonly kind: Want['kind'] },
): readonly AskCommand[] {
  return asksOf(legal).filter((ask) => ask.to === to.seat && ask.want.kind === to.kind);
}

/** An ask that waits for this seat: to answer it, or to close its "yes, if". */
export interface Waiting {
  readonly ask: Ask;
  /** What the other wants of this seat. */
  readonly from: ActorId;
  readonly want: Want;
  /** What this seat had asked, when the other said "yes, if". */
  readonly mine: Want | null;
  readonly plain: readonly AnswerCommand[];
  readonly ifs: readonly AnswerCommand[];
}

export function waitingFor(view: View, legal: readonly Command[]): readonly Waiting[] {
  const answers = legal.filter((c) => c.type === 'answer');
  return view.asks.flatMap((ask) => {
    const own = answers.filter((c) => c.ask === ask.id);
    if (own.length === 0) return [];
    const condition = conditionOf(ask.reply);
    const mine = ask.from === view.seat;
    return [
      {
        ask,
        from: mine ? ask.to : ask.from,
        want: condition ?? ask.want,
        mine: mine ? ask.want : null,
        plain: own.filter((c) => typeof c.reply === 'string'),
        ifs: own.filter((c) => typeof c.reply === 'object'),
      },
    ];
  });
}

export function conditionOf(reply: Reply | null): Want | null {
  return typeof reply === 'object' && reply !== null ? reply.if : null;
}

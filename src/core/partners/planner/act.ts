// What does the planner do in Act? Answer, exchange, place the best plan card by card, share what is left.
import type { Command } from '../../engine/index.ts';
import type { Decision } from '../mind.ts';
import { bestAlone } from './alone.ts';
import type { Board } from './board.ts';
import { exchangeFor } from './exchange.ts';
import { replanOf } from './replan.ts';
import { type Best, bestPlan } from './search.ts';
import type { Switches } from './switches.ts';
import { nextAnswer, nextAsk, nextLoan } from './talk.ts';
import { type Stage, stageOf } from './trend-value.ts';
import { decide } from './why.ts';

export interface Acting {
  readonly board: Board;
  readonly switches: Switches;
  readonly legal: readonly Command[];
}

export function act(acting: Acting): Decision {
  const ready = decide({ type: 'ready' }, 'ready.done');
  if (!acting.switches.contributes) return goAlone(acting) ?? ready;
  return answer(acting) ?? replan(acting) ?? plan(acting) ?? ready;
}

function stages({ board, switches }: Acting): readonly Stage[] {
  return board.skies.map((sky) => stageOf(board, switches, sky));
}

function answer(acting: Acting): Decision | null {
  const { board, legal } = acting;
  if (!legal.some((command) => command.type === 'answer')) return null;
  const said = nextAnswer(board, stages(acting), legal);
  return said && decide(said.command, said.key);
}

function replan({ board, switches, legal }: Acting): Decision | null {
  const changed = replanOf(board, switches, legal);
  return changed && decide(changed.command, 'replan', { seat: changed.because, card: changed.command.card });
}

function plan(acting: Acting): Decision | null {
  const { board, switches, legal } = acting;
  const best = bestPlan(board, switches, legal);
  const exchange = exchangeFor(board, best, legal);
  if (exchange) return decide(exchange, 'exchange');
  return place(acting, best) ?? share(acting) ?? goAlone(acting);
}

/** The card for my own hand first, so that connected actors see it kept. */
function place({ board, legal }: Acting, best: Best): Decision | null {
  const placing = best.placings.find((p) => p.trend === board.me.act) ?? best.placings[0];
  if (!placing) return null;
  const command = legal.find(
    (c) => c.type === 'contribute' && c.card === placing.card && c.trend === placing.trend,
  );
  const key = placing.trend === board.me.act ? 'place.hand' : 'place.fits';
  return command ? decide(command, key, { trend: placing.trend, card: placing.card }) : null;
}

/** Ask for what is missing; lend what I cannot use. */
function share(acting: Acting): Decision | null {
  const { board, legal } = acting;
  const ask = nextAsk(board, stages(acting), legal);
  if (ask) {
    const { want, to } = ask;
    if (want.kind === 'lend') return decide(ask, 'ask.lend', { seat: to });
    return decide(ask, `ask.${want.kind}`, { seat: to, trend: want.trend, capability: want.capability });
  }
  const loan = nextLoan(board, legal);
  return loan && decide(loan, 'lend', { seat: loan.to });
}

function goAlone({ board, switches, legal }: Acting): Decision | null {
  const alone = bestAlone(board, legal);
  const { alone: single, aloneJoined } = switches.leaning;
  const leaning = board.view.connected.length > 1 ? aloneJoined : single;
  if (!alone || (switches.contributes && alone.value + leaning <= 0)) return null;
  const theme = board.library.deck.action(alone.command.card).theme;
  return decide(alone.command, switches.contributes ? 'alone.left' : 'alone.always', { theme });
}

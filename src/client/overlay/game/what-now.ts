// What should this person do now? One sentence for every moment, from the view and what is legal.
import type { Command, Message, Step, View } from '../../../core/engine/index.ts';
import { isLastToPoint, isMarked, movesOf, pointingOf } from './agree-model.ts';
import { waitingFor } from './ask-model.ts';
import { seatOf } from './hand-model.ts';
import type { Stage } from './stage.ts';

/** What this person holds in hand while looking at the table. */
export interface Held {
  readonly stage: Stage;
  readonly card: string | null;
  readonly important: string | null;
  readonly act: string | null;
  /** Cards are being chosen for the exchange. */
  readonly exchanging: boolean;
  /** Beats of the review are still to be shown. */
  readonly reviewing: boolean;
}

function say(name: string, params: Message['params'] = {}): Message {
  return { key: `game:now.${name}`, params };
}

export function whatNow(view: View, legal: readonly Command[], held: Held): Message {
  if (held.stage === 'ending') return say('over');
  if (held.stage === 'observe') return say('observe');
  if (held.reviewing) return say('next');
  return BY_STEP[view.step](view, legal, held);
}

type Now = (view: View, legal: readonly Command[], held: Held) => Message;

const BY_STEP: Readonly<Record<Step, Now>> = {
  point: inPoint,
  house: inHouse,
  act: inAct,
  star: (view) => say('star', { count: view.stars }),
  reflect: inReflect,
  over: () => say('over'),
};

function inPoint(view: View, legal: readonly Command[], held: Held): Message {
  const pointing = pointingOf(legal);
  if (!pointing.act && !pointing.important) return say('wait');
  if (isMarked(pointing, held)) return say(isLastToPoint(view) ? 'onThree' : 'noted');
  if (pointing.important && held.important === null) {
    return pointing.act && held.act === null ? say('markBoth') : say('markImportant');
  }
  return say('markHand');
}

function inHouse(view: View, legal: readonly Command[]): Message {
  if (!legal.some((c) => c.type === 'ready')) return say('wait');
  const due = view.house.wantsUpkeep && view.house.pledges.every((pledge) => pledge.into !== 'upkeep');
  if (due) return say('upkeep');
  if (movesOf(legal).length > 0) return say('lonely');
  return legal.some((c) => c.type === 'pledge') ? say('house') : say('houseDone');
}

function inAct(view: View, legal: readonly Command[], held: Held): Message {
  const me = seatOf(view);
  const effort = me?.effort ?? 0;
  if (!legal.some((c) => c.type === 'ready')) return say('wait');
  if (waitingFor(view, legal).length > 0) return say('answer');
  if (held.exchanging) return say('exchange');
  if (held.card !== null) return say('where', { card: held.card });
  const back = view.returned.find((card) => me?.plan?.every((placement) => placement.card !== card));
  if (back !== undefined && effort > 0) return say('returned', { card: back });
  if (effort === 0) return say('allSpent');
  if (legal.some((c) => c.type === 'contribute')) {
    return me?.plan?.length ? say('more', { count: effort }) : say('give', { count: effort });
  }
  return say('nothingFits', { count: effort });
}

function inReflect(view: View, legal: readonly Command[]): Message {
  if (legal.some((c) => c.type === 'reflect')) return say('change');
  if (!legal.some((c) => c.type === 'continue')) return say('wait');
  if (view.rehearsal) return say('again');
  return view.calendar >= 2030 ? say('finish') : say('nextYear', { year: view.calendar + 1 });
}

// Which table lies before this device? Its authority here in the page, and what of it the one who holds the device may see.
import type { ActorId } from '../../core/content/vocabulary.ts';
import type { Message, Setup, View } from '../../core/engine/index.ts';
import { type Gathering, NO_GATHERING } from '../../core/gathering/gathering.ts';
import type { Update } from '../../core/table/table.ts';
import { type Desk, deskAgain, type Led, newDesk } from './desk.ts';
import { type Holding, holdingOf, type Round } from './holding.ts';
import { keep, newId } from './keep.ts';
import type { Kept, Save } from './saves.ts';
import { speakTo } from './say.ts';
import { beginSession, continueSession, type Session } from './session.ts';
import { app, type Playing } from './store.ts';

/** The table in play: its authority, the save it is written to, and who holds the device. */
export interface Sitting {
  readonly session: Session;
  readonly id: string;
  readonly holding: Holding | null;
  readonly gathering: Gathering;
  readonly desk: Desk | null;
}

let sitting: Sitting | null = null;

/** Null: nothing is played, or its authority is a server. */
export function sittingNow(): Sitting | null {
  return sitting;
}

/** The table of a room is played from now on: nothing of this page decides. */
export function standUp(): void {
  sitting = null;
}

/** With a desk where somebody leads. */
export function enterNew(setup: Setup, led?: Led): void {
  const { wish, gathering = NO_GATHERING } = led ?? {};
  const desk = wish ? newDesk(wish, Date.now()) : null;
  enter({ session: beginSession(setup), id: newId(), gathering, desk });
}

/** Opens the table of a log; says why where it cannot. */
export function enterKept(kept: Kept & Partial<Save>, id: string = newId()): Message | null {
  const continued = continueSession(kept.log);
  if (!continued.ok) return continued.why;
  const desk = deskAgain(kept, Date.now());
  enter({ session: continued.session, id, gathering: kept.gathering, desk });
  return null;
}

/** Where a game stands that is only kept; why, where it cannot be played again. */
export function standingOf({ log }: Kept): View | Message {
  const continued = continueSession(log);
  return continued.ok ? continued.session.view() : continued.why;
}

function enter(entered: Pick<Sitting, 'session' | 'id' | 'gathering' | 'desk'>): void {
  speakTo(entered.session.log().setup.age);
  show({ ...entered, holding: null });
}

export function roundOf(session: Session): Round {
  const { hands } = app.getState().preferences;
  return { view: session.view(), persons: session.persons(), hands };
}

/** What everybody may see of the table in play, and the id of its save. */
export function lyingOpen(): { readonly of: string; readonly update: Update } | null {
  return sitting && { of: sitting.id, update: sitting.session.update(null, -1) };
}

/** What lies beside the game changes, and nothing in it: it is saved with it. */
export function layBeside(part: Partial<Pick<Sitting, 'gathering' | 'desk'>>): void {
  const { playing } = app.getState();
  if (!playing) return;
  if (sitting) sitting = { ...sitting, ...part };
  const laid = { ...playing, ...part };
  app.setState({ playing: laid });
  void keep(laid);
}

/** What lies on the table while a seat decides: nothing in it that others may not see. */
function openTo(session: Session, seat: ActorId): Update {
  const open = session.update(null, -1);
  return { ...open, legal: session.legal(seat), view: { ...open.view, seat } };
}

/** The table as whoever holds the device now may see it. */
export function show({ session, id, holding: before, gathering, desk }: Sitting): void {
  const round = roundOf(session);
  const holding = holdingOf(round, before);
  const { seat, sight } = holding;
  const update = sight === 'private' ? session.update(seat, -1) : openTo(session, seat);
  const around = round.persons.length > 1 && sight === 'private';
  const playing: Playing = {
    id,
    authority: 'page',
    rules: session.rules,
    seat,
    sight,
    persons: round.persons,
    update,
    entries: around ? session.update(null, -1).entries : update.entries,
    log: session.log(),
    gathering,
    desk,
    stop: null,
    refusal: null,
  };
  sitting = { session, id, holding, gathering, desk };
  app.setState({ playing });
  void keep(playing);
}

// What can people do at their table? Decide, pass the device on, change seats, step back. Every command is saved at once.
import type { ActorId } from '../../core/content/vocabulary.ts';
import {
  type Command,
  type Logged,
  type Message,
  type Player,
  type Setup,
  sameCommand,
} from '../../core/engine/index.ts';
import { type Gathering, NO_GATHERING } from '../../core/gathering/gathering.ts';
import type { Update } from '../../core/table/table.ts';
import { type Desk, deskAgain, type Led, newDesk } from './desk.ts';
import { type Holding, holdingOf, passTo, type Round } from './holding.ts';
import { keep, newId } from './keep.ts';
import type { Kept, Save } from './saves.ts';
import { speakTo } from './say.ts';
import { beginSession, continueSession, type Session } from './session.ts';
import { app, type Playing } from './store.ts';

/** The table in play: its authority, the save it is written to, and who holds the device. */
interface Sitting {
  readonly session: Session;
  readonly id: string;
  readonly holding: Holding | null;
  readonly gathering: Gathering;
  readonly desk: Desk | null;
}

let sitting: Sitting | null = null;

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

function enter(entered: Pick<Sitting, 'session' | 'id' | 'gathering' | 'desk'>): void {
  speakTo(entered.session.log().setup.age);
  show({ ...entered, holding: null });
}

/** After these, partners think longest: what came of it is shown in a task of its own. */
const LONG: readonly Command['type'][] = ['point', 'answer', 'ready', 'continue'];

/** What came of the last command is not on the page yet: whoever presses now means the table as it was. */
let unseen = false;

/** A decision of the seat whose turn it is. */
export function send(command: Command): void {
  const { playing } = app.getState();
  if (playing) decide([playing.seat], command);
}

/** One decision that all seats at this device take together; who has taken it already is left out. */
export function sendForAll(command: Command): void {
  if (!sitting) return;
  const { session } = sitting;
  const may = (seat: ActorId) => session.legal(seat).some((one) => sameCommand(one, command));
  decide(session.persons().filter(may), command);
}

/** One after the other; stops at the first that may not, and says why. */
function submitted({ session }: Sitting, spoken: readonly Logged[]): Message | null {
  for (const { seat, command } of spoken) {
    const applied = session.submit(seat, command);
    if (!applied.ok) return applied.why;
  }
  return null;
}

function refuse(refusal: Message): void {
  const { playing } = app.getState();
  if (playing) app.setState({ playing: { ...playing, refusal } });
}

/** What several seats of a room said aloud. */
export function sendSpoken(spoken: readonly Logged[]): void {
  const at = sitting;
  if (!at || unseen) return;
  const why = submitted(at, spoken);
  show(at);
  if (why) refuse(why);
}

function decide(seats: readonly ActorId[], command: Command): void {
  const at = sitting;
  if (!at || unseen) return;
  const spoken = seats.map((seat) => ({ seat, command }));
  const why = submitted(at, spoken);
  if (why) refuse(why);
  else if (LONG.includes(command.type)) showSoon(at);
  else show(at);
}

function showSoon({ session }: Sitting): void {
  unseen = true;
  setTimeout(() => {
    unseen = false;
    if (sitting?.session === session) show(sitting);
  });
}

/** Those whose hand is covered have the device now. */
export function takeDevice(): void {
  if (sitting?.holding) show({ ...sitting, holding: { ...sitting.holding, sight: 'private' } });
}

/** Another seat's turn at this device. */
export function passOn(seat: ActorId): void {
  if (sitting) show({ ...sitting, holding: passTo(roundOf(sitting.session), seat) });
}

/** Somebody leaves or joins: a partner plays the seat from now on, or people of the room do. */
export function changeHands(seat: ActorId, player: Player): void {
  if (!sitting) return;
  sitting.session.takeSeat(seat, player);
  show(sitting);
}

/** Takes back everything since the n-th command; the log says so. */
export function stepBack(to: number): void {
  sitting?.session.stepBack(to);
  if (sitting) show({ ...sitting, holding: null });
}

/** What lies beside the game changes, and nothing in it: it is saved with it. */
function layBeside(part: Partial<Pick<Sitting, 'gathering' | 'desk'>>): void {
  const { playing } = app.getState();
  if (!sitting || !playing) return;
  sitting = { ...sitting, ...part };
  const laid = { ...playing, ...part };
  app.setState({ playing: laid });
  void keep(laid);
}

/** What the group says around its game: its reasons, its question, its sheet. */
export function gather(part: Partial<Gathering>): void {
  if (sitting) layBeside({ gathering: { ...sitting.gathering, ...part } });
}

/** Only what lies on the desk changes. */
export function atDesk(change: (desk: Desk) => Desk): void {
  if (!sitting?.desk) return;
  const desk = change(sitting.desk);
  if (desk !== sitting.desk) layBeside({ desk });
}

function roundOf(session: Session): Round {
  const { hands } = app.getState().preferences;
  return { view: session.view(), persons: session.persons(), hands };
}

/** What everybody may see of the table in play, and the id of its save. */
export function lyingOpen(): { readonly of: string; readonly update: Update } | null {
  return sitting && { of: sitting.id, update: sitting.session.update(null, -1) };
}

/** What lies on the table while a seat decides: nothing in it that others may not see. */
function openTo(session: Session, seat: ActorId): Update {
  const open = session.update(null, -1);
  return { ...open, legal: session.legal(seat), view: { ...open.view, seat } };
}

function show({ session, id, holding: before, gathering, desk }: Sitting): void {
  const round = roundOf(session);
  const holding = holdingOf(round, before);
  const { seat, sight } = holding;
  const update = sight === 'private' ? session.update(seat, -1) : openTo(session, seat);
  const around = round.persons.length > 1 && sight === 'private';
  const playing: Playing = {
    id,
    rules: session.rules,
    seat,
    sight,
    persons: round.persons,
    update,
    entries: around ? session.update(null, -1).entries : update.entries,
    log: session.log(),
    gathering,
    desk,
    refusal: null,
  };
  sitting = { session, id, holding, gathering, desk };
  app.setState({ playing });
  void keep(playing);
}

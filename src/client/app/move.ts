// What can people do at their table? Decide, pass the device on, change seats, step back. Every command is saved at once.
import type { ActorId } from '../../core/content/vocabulary.ts';
import {
  type Command,
  type Logged,
  type Message,
  type Player,
  sameCommand,
} from '../../core/engine/index.ts';
import type { Gathering } from '../../core/gathering/gathering.ts';
import type { Desk } from './desk.ts';
import { passTo } from './holding.ts';
import { layBeside, roundOf, type Sitting, show, sittingNow, standUp } from './sitting.ts';
import { app } from './store.ts';

/** How a table comes to lie here: fetched together with what one does at it. */
export { enterKept, enterNew, standingOf } from './sitting.ts';

/** Carries a decision to the server of a room; null: this page decides. */
let carry: ((command: Command) => void) | null = null;

/** From now on a server decides, and what it says fills the store. */
export function sitInRoom(carrying: (command: Command) => void): void {
  standUp();
  carry = carrying;
}

/** A server decides over the game in play. */
export function isInRoom(): boolean {
  return carrier() !== null;
}

/** Who decides for this seat: the table that was opened last. */
function carrier(): typeof carry {
  return sittingNow() ? null : carry;
}

/** After these, partners think longest: what came of it is shown in a task of its own. */
const LONG: readonly Command['type'][] = ['point', 'answer', 'ready', 'continue'];

/** What came of the last command is not on the page yet: whoever presses now means the table as it was. */
let unseen = false;

/** A decision of the seat whose turn it is. */
export function send(command: Command): void {
  const { playing } = app.getState();
  const away = carrier();
  if (away) away(command);
  else if (playing) decide([playing.seat], command);
}

/** One decision that all seats at this device take together; who has taken it already is left out. */
export function sendForAll(command: Command): void {
  carrier()?.(command);
  const at = sittingNow();
  if (!at) return;
  const { session } = at;
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

/** Why the last decision was not taken. */
export function refuse(refusal: Message): void {
  const { playing } = app.getState();
  if (playing) app.setState({ playing: { ...playing, refusal } });
}

/** What several seats of a room said aloud. */
export function sendSpoken(spoken: readonly Logged[]): void {
  const at = sittingNow();
  if (!at || unseen) return;
  const why = submitted(at, spoken);
  show(at);
  if (why) refuse(why);
}

function decide(seats: readonly ActorId[], command: Command): void {
  const at = sittingNow();
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
    const at = sittingNow();
    if (at?.session === session) show(at);
  });
}

/** Those whose hand is covered have the device now. */
export function takeDevice(): void {
  const at = sittingNow();
  if (at?.holding) show({ ...at, holding: { ...at.holding, sight: 'private' } });
}

/** Another seat's turn at this device. */
export function passOn(seat: ActorId): void {
  const at = sittingNow();
  if (at) show({ ...at, holding: passTo(roundOf(at.session), seat) });
}

/** Somebody leaves or joins: a partner plays the seat from now on, or people of the room do. */
export function changeHands(seat: ActorId, player: Player): void {
  const at = sittingNow();
  if (!at) return;
  at.session.takeSeat(seat, player);
  show(at);
}

/** Takes back everything since the n-th command; the log says so. */
export function stepBack(to: number): void {
  const at = sittingNow();
  if (!at) return;
  at.session.stepBack(to);
  show({ ...at, holding: null });
}

/** What the group says around its game: its reasons, its question, its sheet. */
export function gather(part: Partial<Gathering>): void {
  const { playing } = app.getState();
  if (playing) layBeside({ gathering: { ...playing.gathering, ...part } });
}

/** Only what lies on the desk changes. */
export function atDesk(change: (desk: Desk) => Desk): void {
  const before = app.getState().playing?.desk;
  if (!before) return;
  const desk = change(before);
  if (desk !== before) layBeside({ desk });
}

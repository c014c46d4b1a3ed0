// Where is the authority over the game? Here in the page for one person; a room of a server looks the same.
import { france } from '../../core/content/france.ts';
import type { ActorId } from '../../core/content/vocabulary.ts';
import {
  type Applied,
  type Command,
  type Log,
  type Message,
  type Rules,
  rulesOf,
  type Setup,
} from '../../core/engine/index.ts';
import { partners } from '../../core/partners/index.ts';
import type { Seating } from '../../core/table/seating.ts';
import { openTable, reopenTable, type Table, type Update } from '../../core/table/table.ts';

export interface Session {
  readonly rules: Rules;
  readonly seat: ActorId;
  readonly submit: (command: Command) => Applied;
  /** The seat's view and everything it has seen since that version; −1: since the start. */
  readonly update: (since: number) => Update;
  readonly log: () => Log;
}

const seating: Seating = { rules: rulesOf(france), minds: partners(france) };

/** The seat of the person at this device: the first one a person holds. */
function personOf(setup: Setup): ActorId {
  return (setup.seats.find((seat) => seat.player === 'person') ?? setup.seats[0])?.actor ?? 'association';
}

function sessionAt(table: Table): Session {
  const seat = personOf(table.log().setup);
  return {
    rules: seating.rules,
    seat,
    submit: (command) => table.submit(seat, command),
    update: (since) => table.update(seat, since),
    log: table.log,
  };
}

export function beginSession(setup: Setup): Session {
  return sessionAt(openTable(seating, setup));
}

/** A session from a log, or why it cannot be played on. */
export function continueSession(log: Log): { ok: true; session: Session } | { ok: false; why: Message } {
  const opened = reopenTable(seating, log);
  return opened.ok ? { ok: true, session: sessionAt(opened.table) } : opened;
}

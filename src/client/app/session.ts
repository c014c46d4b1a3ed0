// Where is the authority over the game? Here in the page, for one seat or for several around one screen; a room of a
// server looks the same.
import { france } from '../../core/content/france.ts';
import type { ActorId } from '../../core/content/vocabulary.ts';
import {
  type Applied,
  type Command,
  type Log,
  type Message,
  type Player,
  type Rules,
  rulesOf,
  type Setup,
  type View,
} from '../../core/engine/index.ts';
import { partners } from '../../core/partners/index.ts';
import type { Seating } from '../../core/table/seating.ts';
import { openTable, reopenTable, type Table, type Update } from '../../core/table/table.ts';

export interface Session {
  readonly rules: Rules;
  /** Seats held by people at this device, in table order. */
  readonly persons: () => readonly ActorId[];
  readonly submit: (seat: ActorId, command: Command) => Applied;
  /** What a seat sees and has seen since that version; −1: since the start. Null: what lies open on the table. */
  readonly update: (seat: ActorId | null, since: number) => Update;
  readonly view: () => View;
  readonly legal: (seat: ActorId) => readonly Command[];
  readonly takeSeat: (seat: ActorId, player: Player) => void;
  readonly stepBack: (to: number) => void;
  readonly log: () => Log;
}

const seating: Seating = { rules: rulesOf(france), minds: partners(france) };

/** A table of partners alone is watched from its first seat. */
function personsAt(table: Table): readonly ActorId[] {
  const { seats } = table.state().setup;
  const held = seats.filter(({ player }) => player === 'person');
  return (held.length > 0 ? held : seats.slice(0, 1)).map(({ actor }) => actor);
}

function sessionAt(table: Table): Session {
  return {
    rules: seating.rules,
    persons: () => personsAt(table),
    submit: table.submit,
    update: table.update,
    view: () => seating.rules.view(table.state(), null),
    legal: (seat) => seating.rules.legal(table.state(), seat),
    takeSeat: table.takeSeat,
    stepBack: table.stepBack,
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

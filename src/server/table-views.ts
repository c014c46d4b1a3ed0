// What does somebody get to see of a table? Its own seat's view, or what lies open; made once for all who see the same.
import type { ActorId } from '../core/content/vocabulary.ts';
import type { View } from '../core/engine/index.ts';
import { holdersOf } from '../core/rooms/room.ts';
import type { TableView } from '../core/rooms/wire.ts';
import type { LiveRoom } from './live-room.ts';

function marksFor(live: LiveRoom, n: number, seat: ActorId | null): TableView['marks'] {
  const marks = live.marks.get(n);
  if (seat === null || !marks) return [];
  return holdersOf(live.kept.now(), { table: n, seat }).flatMap(({ id }) => {
    const on = marks.get(id);
    return on ? [{ person: id, on }] : [];
  });
}

/** From the seed every hand could be dealt again: nobody gets it before everything may be told. */
function withoutSeed(view: View): View {
  return { ...view, setup: { ...view.setup, seed: 0 } };
}

/** Null as seat: the public view. Null: the table has not begun. */
export function tableViewOf(live: LiveRoom, n: number, seat: ActorId | null): TableView | null {
  const game = live.games.get(n)?.now();
  if (!game) return null;
  const { phase, people } = live.kept.now();
  const marks = live.marks.get(n);
  // Who holds a seat decides whose marks are shown there.
  const made = [game, phase, marks, marks && people];
  const known = live.seen.get(`${n} ${seat}`);
  if (known?.made.every((one, i) => one === made[i])) return known.view;
  const { version, view, legal, entries, says } = game.table.update(seat, -1);
  const told = phase === 'debrief' || view.step === 'over';
  const log = told ? game.log : null;
  const fresh = {
    version,
    view: told ? view : withoutSeed(view),
    legal,
    entries,
    says,
    marks: marksFor(live, n, seat),
    log,
  };
  live.seen.set(`${n} ${seat}`, { made, view: fresh });
  return fresh;
}

// Where does a test's room come from, and who closes it afterwards?
import { afterEach } from 'vitest';
import type { Command } from '../../src/core/engine/index.ts';
import { type Joined, type ServedRoom, says, servedRoom } from './served-room.ts';

/** Call it once in a test file: what it opens is closed after each test. */
export function openRooms(): typeof servedRoom {
  const open: ServedRoom[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ close }) => close()));
  });
  return async (...at) => {
    const served = await servedRoom(...at);
    open.push(served);
    return served;
  };
}

/** A room that plays at one table, with so many people. */
export async function inPlay(served: ServedRoom, people: number): Promise<readonly Joined[]> {
  const joined: Joined[] = [];
  for (let n = 0; n < people; n++) joined.push(await served.join());
  const begun = await served.host.ask({ type: 'deed', deed: { type: 'begin' } });
  if (!begun.ok) throw new Error(begun.why.key);
  for (const { line } of joined) await line.until(() => line.table(0));
  await served.host.until(() => served.host.table(0) && served.host.room().tables[0]?.game);
  return joined;
}

export const player = (served: ServedRoom, seat: string): string | undefined =>
  served.host.table(0).view.seats.find(({ actor }) => actor === seat)?.player;

/** What somebody does who wants to get on. */
function onward(legal: readonly Command[]): Command | undefined {
  const first = (...types: Command['type'][]) => legal.find(({ type }) => types.includes(type));
  return first('ready') ?? first('star') ?? first('point') ?? first('continue');
}

/** Until the table is refused something, or is over; what it was refused for. */
export async function playUntilHeld({ line }: Joined, table: number): Promise<string | number> {
  for (let n = 0; n < 200; n++) {
    await line.until(() => onward(line.table(table).legal) || line.table(table).view.step === 'over');
    const command = onward(line.table(table).legal);
    if (!command) return 'over';
    const said = await says(line, command);
    if (typeof said === 'string') return said;
    await line.until(() => line.table(table).version >= said);
  }
  throw new Error('the game does not end');
}

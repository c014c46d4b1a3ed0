// Does a log that is kept as growths come out as it went in, whatever was taken back?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Growth, grown, growthOf } from '../../src/core/table/growth.ts';
import { openTable, type Table } from '../../src/core/table/table.ts';
import { rules, setupOf } from '../support/game.ts';
import { plainSeating } from '../support/minds.ts';

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('say' as const), seat: fc.nat(3), pick: fc.nat(60) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('back' as const), seat: fc.nat(3), pick: fc.nat(5) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('hands' as const), seat: fc.nat(3), pick: fc.nat(1) }),
  },
);

function take(
  table: Table,
  { kind, seat, pick }: { kind: 'say' | 'back' | 'hands'; seat: number; pick: number },
) {
  const actor = table.state().setup.seats[seat]?.actor ?? 'association';
  if (kind === 'back') return table.stepBack(Math.max(0, table.version() - pick));
  if (kind === 'hands') return table.takeSeat(actor, pick === 0 ? 'person' : 'pragmatic');
  const legal = rules.legal(table.state(), actor);
  const command = legal[pick % Math.max(1, legal.length)];
  if (command) table.submit(actor, command);
}

test('growth by growth the log is the same, and a fork leaves the table where it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let table = openTable(plainSeating, setupOf());
      let kept = table.log();
      for (const one of steps) {
        const before = JSON.stringify([table.log(), table.state()]);
        const next = table.fork();
        take(next, one);
        expect(JSON.stringify([table.log(), table.state()])).toBe(before);
        kept = grown(kept, JSON.parse(JSON.stringify(growthOf(table.log(), next.log()))) as Growth);
        expect(kept).toEqual(next.log());
        table = next;
      }
    }),
    { numRuns: 30 },
  );
});

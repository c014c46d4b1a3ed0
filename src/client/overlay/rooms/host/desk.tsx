// What lies on the host's phone? What to do next, how people come in, who is there, and everything else one may have to do.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { spacedCode } from '../../../app/remote/code.ts';
import { t } from '../../../app/say.ts';
import { LineSign } from '../line-sign.tsx';
import { TimeLeft } from '../time-left.tsx';
import { CodeCard } from './code-card.tsx';
import { Controls } from './controls.tsx';
import { Jumps } from './jumps.tsx';
import { NextCard } from './next-card.tsx';
import { OnWallCard } from './on-wall-card.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { RecoveryCard } from './recovery-card.tsx';
import { Roster } from './roster.tsx';
import { TablesNow } from './tables-now.tsx';

/** Whoever leaves while the sheet is open takes it along. */
function OpenPerson({ room, id, onClose }: { room: RoomView; id: string; onClose: () => void }) {
  const n = room.tables.findIndex(({ people }) => people.some((person) => person.id === id));
  const person = room.tables[n]?.people.find((one) => one.id === id);
  return person ? <PersonDialog room={room} table={n} person={person} onClose={onClose} /> : null;
}

/** A new part of the session begins with what comes next, wherever the page was. */
function useTopOfEach(phase: RoomView['phase']): void {
  const before = useRef(phase);
  useEffect(() => {
    if (before.current !== phase) scrollTo({ top: 0 });
    before.current = phase;
  }, [phase]);
}

export function HostDesk({ room }: { room: RoomView }) {
  const [open, setOpen] = useState<string | null>(null);
  useTopOfEach(room.phase);
  const people = room.tables.reduce((sum, table) => sum + table.people.length, 0);
  const gathers = room.phase === 'lobby';
  const talks = room.phase === 'debrief';
  return (
    <div class="page host">
      <header class="host-head">
        <h1>{t('rooms:host.title', { code: spacedCode(room.code) })}</h1>
        <p class="host-line">
          <LineSign /> <span>{t('rooms:people', { count: people })}</span> <TimeLeft budget={room.budget} />
        </p>
      </header>
      <RecoveryCard />
      <div class="host-columns">
        <div class="host-column">
          <NextCard room={room} />
          {talks && <OnWallCard room={room} />}
          {gathers ? <CodeCard room={room} /> : <TablesNow room={room} onOpen={setOpen} />}
          {!talks && <OnWallCard room={room} />}
          {!gathers && <Controls room={room} />}
        </div>
        <div class="host-column">
          <Roster room={room} onOpen={setOpen} />
          {gathers ? <Controls room={room} /> : <CodeCard room={room} />}
        </div>
      </div>
      <Jumps room={room} />
      {open !== null && <OpenPerson room={room} id={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

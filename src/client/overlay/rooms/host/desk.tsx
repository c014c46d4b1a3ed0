// What lies on the host's phone? What to do next, how people come in, who is there, and everything else one may have to do.
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { spacedCode } from '../../../app/remote/code.ts';
import { t } from '../../../app/say.ts';
import { LineSign } from '../line-sign.tsx';
import { TimeLeft } from '../time-left.tsx';
import { CodeCard } from './code-card.tsx';
import { Controls } from './controls.tsx';
import { NextCard } from './next-card.tsx';
import { OnWallCard } from './on-wall-card.tsx';
import { RecoveryCard } from './recovery-card.tsx';
import { Roster } from './roster.tsx';
import { TablesNow } from './tables-now.tsx';

export function HostDesk({ room }: { room: RoomView }) {
  const people = room.tables.reduce((sum, table) => sum + table.people.length, 0);
  const gathers = room.phase === 'lobby';
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
          <OnWallCard room={room} />
          {gathers ? <CodeCard room={room} /> : <TablesNow room={room} />}
          {!gathers && <Controls room={room} />}
        </div>
        <div class="host-column">
          <Roster room={room} />
          {gathers ? <Controls room={room} /> : <CodeCard room={room} />}
        </div>
      </div>
    </div>
  );
}

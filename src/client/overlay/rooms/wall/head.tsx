// What stands at the top of the wall? What it is about, the time that is left, what may be shown, and the way in, all game long.
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import type { useFull } from '../../projector/use-full.ts';
import { begunTables } from '../begun-tables.ts';
import { TimeLeft } from '../time-left.tsx';
import { useAddress } from '../use-address.ts';
import { MomentBar } from './moment-bar.tsx';
import type { WallShows } from './use-shown.ts';
import { WayIn } from './way-in.tsx';
import { WhichTown } from './which-town.tsx';

export interface WallHeadProps {
  readonly room: RoomView;
  readonly shows: WallShows;
  readonly full: ReturnType<typeof useFull>;
}

function headline({ phase, paused }: RoomView): string {
  return t(paused ? 'rooms:wall.paused' : `rooms:wall.phase.${phase}`);
}

/** What may be on the wall now: a moment of the debrief, a town. */
function Choices({ room, shows: { shown, choose } }: Omit<WallHeadProps, 'full'>) {
  const debriefs = room.phase === 'debrief';
  if (room.phase === 'lobby') return null;
  return (
    <div class="wall-choices">
      {debriefs && <MomentBar moment={shown.moment} onChoose={(moment) => choose({ moment })} />}
      {(!debriefs || shown.moment === 'towns') && (
        <WhichTown tables={begunTables(room)} chosen={shown.table} onChoose={(table) => choose({ table })} />
      )}
    </div>
  );
}

export function WallHead({ room, shows, full }: WallHeadProps) {
  const address = useAddress();
  return (
    <header class="wall-head">
      <div class="wall-lead">
        <div class="wall-line">
          <h1>{headline(room)}</h1>
          <TimeLeft budget={room.budget} />
          {full.state === 'window' && (
            <button type="button" class="wall-full" onClick={full.toggle} aria-keyshortcuts="F">
              {t('projector:full')}
            </button>
          )}
        </div>
        <Choices room={room} shows={shows} />
      </div>
      {room.phase !== 'lobby' && <WayIn room={room} address={address} />}
    </header>
  );
}

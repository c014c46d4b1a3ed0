// How does the wall lie? The head above, the town in the middle, what is going on now below; at the end, the finale alone.
import type { ComponentChildren } from 'preact';
import type { Shown } from '../../app/projector-message.ts';
import { GroundContext } from '../game/ground.ts';
import { TableContext } from '../game/table-context.ts';
import { useTownGround } from '../game/town-board.ts';
import { Town, TownStrip } from '../game/town-ground.tsx';
import { Caption } from './caption.tsx';
import { Finale } from './finale.tsx';
import { RoomHead } from './head.tsx';
import { Reveal } from './reveal.tsx';
import { useRoomTable } from './room-table.ts';
import { RoomSky } from './sky.tsx';
import './styles/room.css';
import './styles/room-town.css';

export interface RoomProps {
  readonly shown: Shown;
  /** What may be pressed while the wall is still a window. */
  readonly children?: ComponentChildren;
}

export function Room({ shown, children }: RoomProps) {
  const table = useRoomTable(shown.table);
  const ground = useTownGround(table);
  const { stage, truth } = table;
  const reveals = stage === 'agree' && truth.step !== 'point';
  const classes = `room in-${stage} is-${ground.kind} ${reveals ? 'is-revealing' : ''}`;
  return (
    <TableContext.Provider value={table}>
      <GroundContext.Provider value={ground}>
        <div class={classes} data-at={shown.at} hidden={shown.blank}>
          <RoomHead timer={shown.timer}>{children}</RoomHead>
          {stage === 'ending' ? (
            <Finale />
          ) : (
            <>
              <div class="room-middle">
                <TownStrip />
                <Town room="all">
                  <RoomSky />
                </Town>
              </div>
              {reveals ? <Reveal /> : <Caption table={shown.table} />}
            </>
          )}
        </div>
      </GroundContext.Provider>
    </TableContext.Provider>
  );
}

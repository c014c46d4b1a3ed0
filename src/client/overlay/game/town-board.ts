// How does the town follow the table? One board for the whole game, painted anew whenever the drawn view changes.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from '../../app/use-app.ts';
import type { Board, BoardLook } from '../../board/index.ts';
import { pictureOf } from '../../board/still.ts';
import { useQuiet } from '../kit/use-quiet.ts';
import { type Ground, type GroundKind, useRoom } from './ground.ts';
import type { Table } from './table-context.ts';
import { useMoment } from './use-moment.ts';

/** Once this browser could not paint, it is not asked again. */
let paints: 'perhaps' | 'no' = 'perhaps';

function useBoardLook(): BoardLook {
  const palette = useApp((state) => state.preferences.palette);
  const reduced = useQuiet();
  return useMemo(() => ({ palette, motion: reduced ? 'reduced' : 'full' }), [palette, reduced]);
}

function pictureIn({ view, deck }: Table) {
  return pictureOf(view, (trend) => deck.trend(trend).theme);
}

/** The board in its host from the first moment there is room; null until then, and where nothing can paint. */
function useOpened(host: HTMLElement, table: Table, room: GroundKind) {
  const [opened, setOpened] = useState<Board | null>(null);
  const [can, setCan] = useState(paints);
  const look = useBoardLook();
  const wanted = room !== 'columns' && can !== 'no';
  const latest = useRef({ table, look });
  latest.current = { table, look };
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    let board: Board | null = null;
    const open = async () => {
      const { mountBoard } = await import('../../board/index.ts');
      if (gone) return;
      const first = { picture: pictureIn(latest.current.table), look: latest.current.look };
      board = await mountBoard(host, first);
      if (gone) board?.destroy();
      else if (board) setOpened(board);
      else paints = 'no';
      if (!board) setCan(paints);
    };
    open().catch(() => {
      paints = 'no';
      setCan('no');
    });
    return () => {
      gone = true;
      board?.destroy();
      setOpened(null);
    };
  }, [wanted, host]);
  useEffect(() => opened?.look(look), [opened, look]);
  return { opened, can };
}

export function useTownGround(table: Table): Ground {
  const room = useRoom();
  const [host] = useState(() => document.createElement('div'));
  const { opened, can } = useOpened(host, table, room);
  const moment = useMoment(table);
  useEffect(() => {
    opened?.show(pictureIn(table));
  }, [opened, table.view]);
  return { kind: can === 'no' ? 'columns' : room, host, moment };
}

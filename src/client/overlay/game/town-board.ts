// How does the town follow the table? One board for the whole game, painted anew whenever the drawn view changes.
import { useState } from 'preact/hooks';
import { type Ground, useRoom } from './ground.ts';
import type { Table } from './table-context.ts';

export function useTownGround(_table: Table): Ground {
  const room = useRoom();
  const [host] = useState(() => document.createElement('div'));
  return { kind: room, host };
}

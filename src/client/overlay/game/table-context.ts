// What does every part of the table know? The game as it is drawn now, and what this person holds in hand.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command, Deck, View } from '../../../core/engine/index.ts';
import type { Playing } from '../../app/store.ts';
import type { Beat, Pace } from './beats.ts';
import type { Stage } from './stage.ts';
import type { Act, TableState } from './table-state.ts';
import type { Held } from './what-now.ts';

export interface Table {
  readonly playing: Playing;
  readonly deck: Deck;
  /** The view to draw: in the middle of a review, the table as far as it has been played. */
  readonly view: View;
  /** The view as it is. */
  readonly truth: View;
  readonly legal: readonly Command[];
  readonly stage: Stage;
  readonly beats: readonly Beat[];
  readonly shown: number;
  readonly pace: Pace;
  readonly held: Held;
  readonly state: TableState;
  readonly dispatch: (act: Act) => void;
}

export const TableContext = createContext<Table | null>(null);

export function useTable(): Table {
  const table = useContext(TableContext);
  if (!table) throw new Error('no table around this component');
  return table;
}

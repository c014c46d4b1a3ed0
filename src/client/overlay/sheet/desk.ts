// What lies on the desk while a sheet is filled in? The game's draft, people's words over it, and the hand that writes.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sheet } from '../../../core/debrief/sheet/sheet.ts';
import type { Playing } from '../../app/store.ts';
import type { SheetWords, Texts } from './sheet-words.ts';
import type { Writing } from './use-writing.ts';

export interface Desk {
  readonly playing: Playing;
  readonly sheet: Sheet;
  readonly draft: Texts;
  /** The draft, and over it what people wrote. */
  readonly texts: Texts;
  readonly words: SheetWords;
  readonly writing: Writing;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no sheet around');
  return desk;
}

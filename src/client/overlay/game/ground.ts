// What do the clouds lie on? On the town where it has room, below a strip of it on a phone, else in plain columns.
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/use-app.ts';
import type { Moment } from './use-moment.ts';

export const GROUNDS = ['columns', 'strip', 'town'] as const;
export type GroundKind = (typeof GROUNDS)[number];

export interface Ground {
  readonly kind: GroundKind;
  /** Where the board paints; null where there is none. */
  readonly host: HTMLElement | null;
  /** What the town plays right now. */
  readonly moment: Moment | null;
}

export const GroundContext = createContext<Ground>({ kind: 'columns', host: null, moment: null });

export function useGround(): Ground {
  return useContext(GroundContext);
}

/** In rem; larger text asks for a larger window. */
const WIDE = 60;
const TALL = 40;

const ROOM = {
  town: (text: number) => `(min-width: ${WIDE * text}rem) and (min-height: ${TALL * text}rem)`,
  strip: (text: number) => `(max-width: ${WIDE - 0.01}rem) and (min-height: ${TALL * text}rem)`,
};

/** Follows a question about the window as its answer changes. */
function useMedia(query: string): boolean {
  const [fits, setFits] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const onChange = () => setFits(list.matches);
    onChange();
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [query]);
  return fits;
}

/** Room for a town, as far as the window, the size of text and the chosen layout tell. */
export function useRoom(): GroundKind {
  const { layout, textSize } = useApp((state) => state.preferences);
  const wide = useMedia(ROOM.town(textSize / 100));
  const tall = useMedia(ROOM.strip(textSize / 100));
  if (layout === 'list' || textSize >= 150) return 'columns';
  return wide ? 'town' : tall ? 'strip' : 'columns';
}

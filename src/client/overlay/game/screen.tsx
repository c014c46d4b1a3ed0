// The table: one person, three partners, five years. What lies on it depends on the part of the year.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useCues } from '../../app/sound/use-cues.ts';
import type { Playing } from '../../app/store.ts';
import { useApp } from '../../app/use-app.ts';
import { SoundCaptions } from '../kit/sound-captions.tsx';
import { useAwake } from '../kit/use-awake.ts';
import { useDeskClock } from '../lead/use-led.ts';
import { coachLine } from './coach.ts';
import './help.tsx';
import { Frame } from './frame.tsx';
import { GroundContext } from './ground.ts';
import { Panels } from './panels.tsx';
import { placeOf } from './places.tsx';
import { yearKey } from './stage.ts';
import { StageOf } from './stages.tsx';
import { type Table, TableContext } from './table-context.ts';
import { useTownGround } from './town-board.ts';
import { useFollowed } from './use-followed.ts';
import { useLayout } from './use-layout.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTableModel } from './use-table-model.ts';
import { useTold } from './use-told.ts';
import './styles/table.css';
import './styles/large-text.css';
import './styles/system-colours.css';

/** A new part of the year is read from its heading on. */
function useHeading({ truth, stage, dispatch }: Table): void {
  const moment = `${yearKey(truth)} ${stage}`;
  useEffect(() => {
    dispatch({ type: 'goTo', place: null });
    document.querySelector<HTMLElement>('#table-title')?.focus({ preventScroll: true });
    document.querySelector('.stage')?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [moment]);
}

/** Could a person be there, or was it taken from under their fingers? */
function isThere(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled, [inert] *');
}

/**
 * When the button just pressed is gone, the sentence of the moment takes the focus: nobody is lost.
 * Whoever walks out of the page by Tab is let go.
 */
function useFocusKept(): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    if (last.current && isThere(last.current)) return;
    document.querySelector<HTMLElement>('#now')?.focus({ preventScroll: true });
  });
}

/** What one seat has picked up or marked is not the next one's. */
function useOwnThings({ playing, dispatch }: Table): void {
  useLayoutEffect(() => {
    dispatch({ type: 'putDown' });
    dispatch({ type: 'clearMarks' });
  }, [playing.seat, playing.sight]);
}

function TableOf({ playing }: { playing: Playing }) {
  const table = useTableModel(playing);
  const layout = useLayout();
  useShortcuts(table);
  useOwnThings(table);
  useHeading(table);
  useFocusKept();
  useTold(table);
  useFollowed(table);
  useCues(table);
  useDeskClock(table);
  useAwake(playing.desk ? 'awake' : 'free');
  const glow = coachLine(table)?.glow ?? 'none';
  const ground = useTownGround(table);
  const captions = useApp(({ preferences }) => preferences.captions);
  const classes = `table ${captions ? 'has-captions ' : ''}is-${layout} is-${ground.kind} in-${table.stage} at-${placeOf(table)} glows-${glow}`;
  return (
    <TableContext.Provider value={table}>
      <GroundContext.Provider value={ground}>
        <div class={classes}>
          <Frame />
          <StageOf />
          <Panels />
          <SoundCaptions />
        </div>
      </GroundContext.Provider>
    </TableContext.Provider>
  );
}

export function GameScreen() {
  const playing = useApp((state) => state.playing);
  return playing ? <TableOf key={playing.id} playing={playing} /> : null;
}

// How does the table follow the game in play? One model, made anew whenever the game or the person moves.
import { useMemo, useReducer, useRef } from 'preact/hooks';
import type { View } from '../../../core/engine/index.ts';
import type { Playing } from '../../app/store.ts';
import { useApp } from '../../app/use-app.ts';
import { beatsOf } from './beats.ts';
import { sceneAt } from './scene.ts';
import { hasDecided, stageOf, yearKey } from './stage.ts';
import type { Table } from './table-context.ts';
import { START, type TableState, tableReducer } from './table-state.ts';

/** A game taken up again in mid-year goes on where it was: what was read stays read. */
function startFrom({ update, entries }: Playing): TableState {
  const year = yearKey(update.view);
  return {
    ...START,
    observed: hasDecided(update.view, entries) ? year : null,
    shown: { year, beats: beatsOf(entries).length },
  };
}

/** The table as it was last in Act: what the review starts from. */
function useBefore(view: View): View | null {
  const before = useRef<View | null>(null);
  if (view.step === 'act') before.current = view;
  const then = before.current;
  return then && yearKey(then) === yearKey(view) ? then : null;
}

export function useTableModel(playing: Playing): Table {
  const pace = useApp((app) => app.preferences.pace);
  const [state, dispatch] = useReducer(tableReducer, playing, startFrom);
  const { view: truth, legal } = playing.update;
  const before = useBefore(truth);
  const beats = useMemo(() => beatsOf(playing.entries), [playing.entries]);
  const year = yearKey(truth);
  const seen = state.shown.year === year ? state.shown.beats : 0;
  const shown = pace === 'atOnce' ? beats.length : Math.min(seen, beats.length);
  const reviewing = shown < beats.length;
  const stage = stageOf(truth, { observed: state.observed, reviewing });
  const { deck } = playing.rules;
  const view = useMemo(
    () => sceneAt(truth, { deck, before, beats, shown }),
    [truth, deck, before, beats, shown],
  );
  const { card, important, act, exchanging } = state;
  const held = { stage, card, important, act, exchanging: exchanging !== null, reviewing };
  return { playing, deck, view, truth, legal, stage, beats, shown, pace, held, state, dispatch };
}

// Which single keys do something at the table? Only where they are wanted, and never while writing.
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../app/move.ts';
import { app } from '../../app/store.ts';
import { handOf, undoOf } from './hand-model.ts';
import type { Table } from './table-context.ts';
import type { Panel } from './table-state.ts';
import { setLayout } from './use-layout.ts';

function isBusy(event: KeyboardEvent): boolean {
  const { target } = event;
  const writing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  return writing || modified || document.querySelector('dialog[open]') !== null;
}

/** Presses the button that moves this moment on, as the person sees it. */
function pressOnward(): void {
  document.querySelector<HTMLButtonElement>('.table .onward:not(:disabled)')?.click();
}

function pick({ truth, legal, deck, dispatch, stage }: Table, order: number): void {
  const card = handOf({ view: truth, legal, deck, trend: null })[order - 1];
  if (stage === 'act' && card) dispatch({ type: 'pickCard', card: card.id });
}

const KEYS: Readonly<Record<string, (table: Table) => void>> = {
  p: (table) => (table.stage === 'agree' ? pressOnward() : undefined),
  r: pressOnward,
  n: pressOnward,
  /** A clicker's way on. */
  pagedown: pressOnward,
  z: ({ truth, legal, held }) => {
    const undo = undoOf(truth, legal);
    if (undo && !held.reviewing) send(undo);
  },
  l: () => setLayout(app.getState().preferences.layout === 'list' ? 'board' : 'list'),
  j: (table) => openPanel(table, 'log'),
  m: (table) => openPanel(table, 'menu'),
  s: (table) => openPanel(table, 'stave'),
};

function openPanel({ dispatch }: Table, panel: Panel): void {
  dispatch({ type: 'open', open: { panel, about: '' } });
}

export function useShortcuts(table: Table): void {
  const latest = useRef(table);
  latest.current = table;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!app.getState().preferences.keys || isBusy(event)) return;
      if (/^[1-9]$/.test(event.key)) return pick(latest.current, Number(event.key));
      if (event.key === 'Escape') return latest.current.dispatch({ type: 'putDown' });
      KEYS[event.key.toLowerCase()]?.(latest.current);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

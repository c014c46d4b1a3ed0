// What is written of what sounds? The cues of this moment, for whoever wants them as captions.
import { createStore } from 'zustand/vanilla';
import type { Cue } from '../../../core/debrief/compose/index.ts';

/** So many lines at most, and so long after the last one. */
const LINES = 3;
const LASTS_IN_MS = 7000;

export interface Written {
  readonly cues: readonly Cue[];
}

export const written = createStore<Written>(() => ({ cues: [] }));

let timer = 0;

/** The newest cues, each only once. */
export function writeDown(cues: readonly Cue[]): void {
  if (cues.length === 0) return;
  const names = new Map(cues.map((cue) => [`${cue.name} ${cue.seats.join()}`, cue]));
  written.setState({ cues: [...names.values()].slice(-LINES) });
  clearTimeout(timer);
  timer = window.setTimeout(() => written.setState({ cues: [] }), LASTS_IN_MS);
}

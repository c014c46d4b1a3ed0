// How does the table sound? The year as its review is shown, what one does with one's hands, and music behind it all.
import { useEffect, useRef } from 'preact/hooks';
import {
  type Bus,
  CUES,
  type Cue,
  cuesOf,
  LIFTED,
  phraseOf,
  type Standing,
  yearKeyOf,
} from '../../../core/debrief/compose/index.ts';
import { SESSION, type View } from '../../../core/engine/index.ts';
import { app, type Playing } from '../store.ts';
import { useApp } from '../use-app.ts';
import { whenTouched } from './gesture.ts';
import { newlyHeard, type Shown } from './newly.ts';
import { background, cues } from './page-sound.ts';
import { writeDown } from './written.ts';

/** What the game screen knows. */
export interface Sounding extends Omit<Shown, 'entries'> {
  readonly playing: Playing;
  readonly view: View;
  readonly state: { readonly card: string | null };
}

function volumeOf(name: 'music' | Bus): number {
  const { preferences } = app.getState();
  return preferences.muted ? 0 : preferences[name] / 100;
}

/** Nothing is loaded before something has been done at the table: the way to a first decision stays light. */
let awake = false;

function useAwake(entries: number): void {
  const first = useRef(entries);
  awake ||= entries > first.current;
}

/** Beats sound one after the other; wood and notes at their own volumes. */
function soundBeats(beats: readonly (readonly Cue[])[]): void {
  if (app.getState().preferences.captions) writeDown(beats.flat());
  for (const bus of ['touches', 'notes'] as const) {
    const own = beats.map((heard) => heard.filter(({ name }) => CUES[name].bus === bus));
    const phrase = phraseOf(own);
    if (phrase && awake) void cues.play(phrase, volumeOf(bus));
  }
}

function useBeats({ playing, view, beats, shown }: Sounding): void {
  const now: Shown = { entries: playing.entries, beats, shown };
  const before = useRef(now);
  useEffect(() => {
    const newly = newlyHeard(before.current, now, view.seat);
    before.current = now;
    const next = beats[shown];
    if (newly.length === 0 && !next) return;
    const key = yearKeyOf(playing.entries, SESSION[view.setup.session].years);
    soundBeats(newly.map((entries) => cuesOf(entries, key)));
    const coming = next ? phraseOf([cuesOf(next.entries, key)]) : null;
    if (coming && awake) cues.prepare(coming, volumeOf(coming.bus));
  }, [playing.entries, beats, shown]);
}

function useLifted(card: string | null): void {
  const before = useRef(card);
  useEffect(() => {
    if (card !== null && card !== before.current) soundBeats([[LIFTED]]);
    before.current = card;
  }, [card]);
}

/** Who is joined by lanterns, and who has given or plans to. */
export function standingOf({ lanterns, seats, played }: View): Standing {
  const joined = lanterns.flatMap(({ pair }) => pair);
  const gives = seats.filter(
    ({ actor, plan, ready }) => ready || (plan ?? []).length > 0 || (played?.filled[actor].length ?? 0) > 0,
  );
  return { joined: [...new Set(joined)], contributing: gives.map(({ actor }) => actor) };
}

/** While the year is played the music behind it steps back: its key is its own. */
const STEPS_BACK = 0.3;

function useBackground({ view, beats, shown }: Sounding): void {
  const loud = useApp(({ preferences }) => (preferences.muted ? 0 : preferences.music / 100));
  const volume = shown < beats.length ? STEPS_BACK * loud : loud;
  const standing = view.step === 'over' ? null : standingOf(view);
  useEffect(() => {
    let here = awake;
    void whenTouched().then(() => here && background.follow(standing, volume));
    return () => {
      here = false;
    };
  }, [JSON.stringify(standing), volume, awake]);
}

/** Called by the game screen; what it sounds ends with it. */
export function useCues(table: Sounding): void {
  const muted = useApp((state) => state.preferences.muted);
  useAwake(table.playing.entries.length);
  useBeats(table);
  useLifted(table.state.card);
  useBackground(table);
  useEffect(() => (muted ? cues.hush() : undefined), [muted]);
  useEffect(
    () => () => {
      cues.hush();
      background.follow(null, 0);
    },
    [],
  );
}

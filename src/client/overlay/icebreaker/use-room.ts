// Where is the room in its ten minutes, and how does it move on? By a button, a clicker or a key; a reload stays there.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keepPlace, placeKept } from '../../app/icebreaker.ts';
import { app, type Playing } from '../../app/store.ts';
import { useApp } from '../../app/use-app.ts';
import { leaveBack, leaveForward, waitsFor } from './deeds.ts';
import { type MomentId, momentBeside, momentIn } from './moments.ts';
import { type Room, roomOf } from './room.ts';

export interface Stay {
  readonly room: Room;
  readonly playing: Playing;
  readonly moment: MomentId;
  /** What is still to be tapped before one goes on. */
  readonly waits: number;
  readonly forward: () => void;
  readonly back: () => void;
}

function firstWish({ id }: Playing): string {
  const at = placeKept();
  return at?.id === id ? at.moment : 'corner';
}

function standing(playing: Playing): MomentId {
  const { rehearsal, step } = playing.update.view;
  return momentIn({ rehearsal, step }, wishes.get(playing.id) ?? firstWish(playing));
}

/** The moment each game was last asked for. */
const wishes = new Map<string, string>();

export function useRoom(): Stay | null {
  const playing = useApp((state) => state.playing);
  const [, redraw] = useState(0);
  const room = useMemo(() => (playing ? roomOf(playing) : null), [playing?.log]);
  if (!playing || !room) return null;
  const moment = standing(playing);
  const waits = waitsFor(room, moment);
  const wish = (to: MomentId) => {
    wishes.set(playing.id, to);
    const now = app.getState().playing;
    if (now) keepPlace({ id: now.id, moment: standing(now) });
    redraw((n) => n + 1);
  };
  return {
    room,
    playing,
    moment,
    waits,
    forward: () => {
      if (waits > 0 || moment === 'word') return;
      leaveForward(room, moment);
      wish(momentBeside(moment, 1));
    },
    back: () => {
      if (moment === 'corner') return;
      leaveBack(room, moment);
      wish(momentBeside(moment, -1));
    },
  };
}

const FORWARD: ReadonlySet<string> = new Set(['ArrowRight', 'PageDown', ' ']);
const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'PageUp']);

/** A space on a button presses that button; keys in a field are the field's. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, dialog')) return true;
  return key === ' ' && target.closest('button, a, summary') !== null;
}

/** What a presenter's clicker sends. */
export function useClicker(press: { readonly forward: () => void; readonly back: () => void }): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (modified || event.repeat || isTaken(event) || document.querySelector('dialog[open]')) return;
      if (!FORWARD.has(event.key) && !BACK.has(event.key)) return;
      event.preventDefault();
      if (FORWARD.has(event.key)) latest.current.forward();
      else latest.current.back();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

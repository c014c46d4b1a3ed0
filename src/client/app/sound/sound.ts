// How does the page sound? Silent until a person presses Play; then the piece of the group, at their volume.
import type { Piece } from '../../../core/debrief/compose/index.ts';
import type { SoundParts, Speaker } from './parts.ts';

/** unready: the piece could not be made. refused: it is made, and the browser did not play it. */
export type Hearing = 'silent' | 'preparing' | 'playing' | 'paused' | 'unready' | 'refused';

export interface Sound {
  /** From 0 to 1. */
  readonly setVolume: (volume: number) => void;
  /** To be called from a press, and not before. */
  readonly play: (piece: Piece) => Promise<void>;
  /** What plays stands still; nothing happens where nothing plays. */
  readonly pause: () => void;
  /** From a press: what stands still goes on. */
  readonly goOn: () => Promise<void>;
  readonly stop: () => void;
  /** The same file that is played. */
  readonly file: (piece: Piece) => Promise<Blob>;
  readonly state: () => Hearing;
  /** How far the piece that plays or stands still has come. */
  readonly seconds: () => number;
  /** Calls back when the state changes; gives what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The real ones: an audio element, and the mixer in a worker. Neither is loaded before it is asked for. */
const PAGE: SoundParts = {
  speaker: async () => (await import('./speaker.ts')).openSpeaker(),
  render: async (piece) => (await import('./render.ts')).render({ kind: 'piece', piece }),
};

interface Now {
  volume: number;
  state: Hearing;
  /** Counts what was asked for: a piece that is ready too late is not played. */
  wish: number;
  speaker: Speaker | null;
  rendered: { readonly piece: Piece; readonly file: Promise<Blob> } | null;
}

const SOUNDING: ReadonlySet<Hearing> = new Set(['playing', 'paused']);

/** What the functions below share: the state, and how it is changed. */
interface Desk {
  readonly parts: SoundParts;
  readonly now: Now;
  readonly become: (state: Hearing) => void;
  readonly file: (piece: Piece) => Promise<Blob>;
}

/** Rendered once; tried again if that fails. */
function fileOf(parts: SoundParts, now: Now, piece: Piece): Promise<Blob> {
  if (now.rendered?.piece === piece) return now.rendered.file;
  const file = parts.render(piece);
  now.rendered = { piece, file };
  file.catch(() => {
    if (now.rendered?.file === file) now.rendered = null;
  });
  return file;
}

async function speakerOf({ parts, now }: Desk): Promise<Speaker> {
  const speaker = now.speaker ?? (await parts.speaker());
  now.speaker ??= speaker;
  return now.speaker;
}

async function playPiece(desk: Desk, piece: Piece): Promise<void> {
  const { now, become, file } = desk;
  const wish = ++now.wish;
  const turn = (state: Hearing) => {
    if (wish === now.wish) become(state);
  };
  now.speaker?.stop();
  become('preparing');
  try {
    const [ready, speaker] = await Promise.all([file(piece), speakerOf(desk)]);
    if (wish !== now.wish) return;
    await speaker
      .start(ready, now.volume, () => turn('silent'))
      .then(
        () => turn('playing'),
        () => turn('refused'),
      );
  } catch {
    turn('unready');
  }
}

function pausePiece({ now, become }: Desk): void {
  if (now.state !== 'playing') return;
  now.speaker?.pause();
  become('paused');
}

async function goOn({ now, become }: Desk): Promise<void> {
  if (now.state !== 'paused') return;
  const wish = now.wish;
  const turn = (state: Hearing) => {
    if (wish === now.wish) become(state);
  };
  await now.speaker?.goOn().then(
    () => turn('playing'),
    () => turn('refused'),
  );
}

export function createSound(parts: SoundParts = PAGE): Sound {
  const now: Now = { volume: 1, state: 'silent', wish: 0, speaker: null, rendered: null };
  const listeners = new Set<() => void>();
  const become = (state: Hearing) => {
    now.state = state;
    for (const listener of listeners) listener();
  };
  const file = (piece: Piece) => fileOf(parts, now, piece);
  const desk: Desk = { parts, now, become, file };
  return {
    setVolume: (volume) => {
      now.volume = volume;
      now.speaker?.setVolume(volume);
    },
    play: (piece) => playPiece(desk, piece),
    pause: () => pausePiece(desk),
    goOn: () => goOn(desk),
    stop: () => {
      now.wish++;
      now.speaker?.stop();
      become('silent');
    },
    file,
    state: () => now.state,
    seconds: () => (SOUNDING.has(now.state) ? (now.speaker?.seconds() ?? 0) : 0),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

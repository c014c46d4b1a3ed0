// How does the page sound? Silent until a person has acted; then cues, and the piece of the group, at three volumes.
import type { Piece } from '../../../core/debrief/compose/index.ts';
import type { GameEvent } from '../../../core/engine/index.ts';
import { type Channel, heardOf } from './cues.ts';
import type { SoundParts, Speaker } from './parts.ts';

/** From 0 to 1. */
export interface Volumes {
  readonly music: number;
  readonly notes: number;
  readonly interface: number;
  readonly muted: boolean;
}

export type Playing = 'silent' | 'preparing' | 'playing';

export interface Sound {
  /** To be called at the first gesture: nothing is loaded or heard before. */
  readonly wake: () => void;
  readonly setVolumes: (volumes: Volumes) => void;
  /** Sounds an event, if it has a cue; gives the key of its caption, heard or not. */
  readonly hear: (event: GameEvent) => string | null;
  readonly play: (piece: Piece) => Promise<void>;
  readonly stop: () => void;
  /** The same file that is played. */
  readonly file: (piece: Piece) => Promise<Blob>;
  readonly state: () => Playing;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The real ones: howler, and the mixer in a worker. */
const PAGE: SoundParts = {
  speaker: async () => (await import('./speaker.ts')).openSpeaker(),
  render: async (piece) => (await import('./render.ts')).render(piece),
};

interface Now {
  awake: boolean;
  volumes: Volumes;
  playing: Playing;
  /** Counts what was asked for: a piece that is ready too late is not played. */
  wish: number;
  speaker: Promise<Speaker> | null;
  rendered: { readonly piece: Piece; readonly file: Promise<Blob> } | null;
}

export const USUAL: Volumes = { music: 0.8, notes: 0.7, interface: 0.4, muted: false };

function loudnessOf({ muted, ...volumes }: Volumes, channel: Channel | 'music'): number {
  return muted ? 0 : volumes[channel];
}

/** What the functions below share: the state, and how it is changed. */
interface Desk {
  readonly now: Now;
  readonly listeners: Set<() => void>;
  readonly become: (playing: Playing) => void;
  readonly speaker: () => Promise<Speaker>;
  readonly file: (piece: Piece) => Promise<Blob>;
}

function deskOf(parts: SoundParts): Desk {
  const now: Now = {
    awake: false,
    volumes: USUAL,
    playing: 'silent',
    wish: 0,
    speaker: null,
    rendered: null,
  };
  const listeners = new Set<() => void>();
  return {
    now,
    listeners,
    become: (playing) => {
      now.playing = playing;
      for (const listener of listeners) listener();
    },
    speaker: () => {
      now.speaker ??= parts.speaker();
      return now.speaker;
    },
    file: (piece) => {
      if (now.rendered?.piece === piece) return now.rendered.file;
      const file = parts.render(piece);
      now.rendered = { piece, file };
      file.catch(() => {
        if (now.rendered?.file === file) now.rendered = null;
      });
      return file;
    },
  };
}

export function createSound(parts: SoundParts = PAGE): Sound {
  const desk = deskOf(parts);
  const { now, listeners } = desk;
  return {
    wake: () => {
      now.awake = true;
    },
    setVolumes: (volumes) => {
      now.volumes = volumes;
      if (now.playing === 'playing')
        void desk.speaker().then((s) => s.setVolume(loudnessOf(volumes, 'music')));
    },
    hear: (event) => hear(desk, event),
    play: (piece) => playPiece(desk, piece),
    stop: () => {
      now.wish++;
      hush(desk);
      desk.become('silent');
    },
    file: desk.file,
    state: () => now.playing,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function hush({ now, speaker }: Desk): void {
  if (now.playing === 'playing') void speaker().then((s) => s.stop());
}

function hear({ now, speaker }: Desk, event: GameEvent): string | null {
  const heard = heardOf(event);
  if (!heard) return null;
  const volume = loudnessOf(now.volumes, heard.channel);
  if (now.awake && volume > 0) {
    void speaker().then(({ tone }) => {
      for (const one of heard.tones) tone(one, volume);
    });
  }
  return heard.caption;
}

async function playPiece(desk: Desk, piece: Piece): Promise<void> {
  const { now, become, speaker, file } = desk;
  if (!now.awake) return;
  const wish = ++now.wish;
  hush(desk);
  become('preparing');
  try {
    const [ready, { start }] = await Promise.all([file(piece), speaker()]);
    if (wish !== now.wish) return;
    start(ready, loudnessOf(now.volumes, 'music'), () => {
      if (wish === now.wish) become('silent');
    });
    become('playing');
  } catch (error) {
    if (wish === now.wish) become('silent');
    throw error;
  }
}

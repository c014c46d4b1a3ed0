// Which pieces do the tests listen to? One of each studied way of playing, in sessions of four and of five years.
import { compose, type Note, type Piece, type Voice } from '../../src/core/debrief/compose/index.ts';
import type { Entry, EventType, GameEvent } from '../../src/core/engine/index.ts';
import { type Heard, hear, STUDIED } from '../../src/sim/compose-game.ts';
import { rules } from '../support/game.ts';

export const SEED = 5;
/** The n-th round of all ways is played in the n-th session: this one has all conditions from the start. */
const ROUND = 3;

export function heardGame(policy: number, change: number | null, round = ROUND): Heard {
  return hear(rules, { seed: SEED, game: round * STUDIED.length + policy, change });
}

export const composed = (heard: Heard): Piece => compose(heard.entries, heard.outcome);

export interface HeardPiece {
  readonly heard: Heard;
  readonly piece: Piece;
}

export const pieces: readonly HeardPiece[] = STUDIED.map((_, policy) => {
  const heard = heardGame(policy, null);
  return { heard, piece: composed(heard) };
});

export function by(policy: (typeof STUDIED)[number]): HeardPiece {
  const found = pieces.find(({ heard }) => heard.policy === policy);
  if (!found) throw new Error(policy);
  return found;
}

export const playedBy = (piece: Piece, voice: Voice): readonly Note[] =>
  piece.notes.filter((note) => note.voice === voice);

type Of<T extends EventType> = Entry & { readonly event: Extract<GameEvent, { type: T }> };

/** Entries of one type, without those of a rehearsal. */
export function counted<T extends EventType>({ entries }: Heard, type: T): readonly Of<T>[] {
  const began = entries.filter(({ event }) => event.type === 'yearBegan' && !event.rehearsal)[0]?.index ?? 0;
  return entries.filter((entry): entry is Of<T> => entry.index >= began && entry.event.type === type);
}

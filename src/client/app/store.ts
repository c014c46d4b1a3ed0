// What does the page know right now? One store: where we are, how this person plays, and the game in play.
import { createStore } from 'zustand/vanilla';
import type { ActorId } from '../../core/content/vocabulary.ts';
import type { Entry, Log, Message, Rules } from '../../core/engine/index.ts';
import type { Gathering } from '../../core/gathering/gathering.ts';
import type { Update } from '../../core/table/table.ts';
import type { Desk } from './desk.ts';
import type { Sight } from './holding.ts';
import { loadPreferences, type Preferences } from './preferences.ts';
import { type Route, routeIn } from './route.ts';
import type { Found } from './saves.ts';

/** The game in play, as the seat sees it whose turn it is at this device. */
export interface Playing {
  /** Id of the save that every command writes. */
  readonly id: string;
  /** What decides here: this page, or the server of a room that several devices talk to. */
  readonly authority: 'page' | 'server';
  readonly rules: Rules;
  readonly seat: ActorId;
  readonly sight: Sight;
  /** All seats held by people at this device, in table order. */
  readonly persons: readonly ActorId[];
  readonly update: Update;
  /** Everything the seat has seen since the game began; around one screen, everything that everybody has. */
  readonly entries: readonly Entry[];
  /** A server keeps the moves to itself until the game is over: before that, the log begins and has none. */
  readonly log: Log;
  readonly gathering: Gathering;
  /** Null: nobody leads this game. */
  readonly desk: Desk | null;
  /** What this seat waits for beside the game, as its room says; null: the game goes on. */
  readonly stop: Message | null;
  /** Why the last command was refused; null when it was taken. */
  readonly refusal: Message | null;
}

export interface App {
  readonly route: Route;
  readonly preferences: Preferences;
  readonly playing: Playing | null;
  /** Kept games; null until they have been looked up. */
  readonly saves: readonly Found[] | null;
  /** Something is being fetched: the first words, a game's code. */
  readonly busy: boolean;
  /** One message for the whole page: what went wrong or was done, until it is dismissed. */
  readonly notice: Message | null;
}

export const app = createStore<App>(() => ({
  route: routeIn(location.hash),
  preferences: loadPreferences(),
  playing: null,
  saves: null,
  busy: true,
  notice: null,
}));

// What does the game window show the room? It opens the projector window and tells it the open table, whenever that changes.

import { CHANNEL, type Sentence, type Shown, sentenceIn, type Timer } from './projector-message.ts';
import { publicTable, type Reading } from './public-table.ts';
import { hashOf } from './route.ts';
import { lyingOpen } from './sitting.ts';
import { app, type Playing } from './store.ts';

/** The table as the people at it have it before them. */
interface Followed {
  readonly playing: Playing;
  readonly reading: Reading;
}

/** Which game window this is, among all that may be open. */
const from = crypto.getRandomValues(new Uint32Array(2)).join('.');

let channel: BroadcastChannel | null = null;
/** A projector has said hello: before that there is nobody to tell. */
let heard = false;
let followed: Followed | null = null;
let timer: Timer | null = null;
let dark = false;

/** Opened by a press: a window of its own, to be dragged onto the projector. False where the browser keeps it shut. */
export function openProjector(): boolean {
  listen();
  const opened = window.open(hashOf('projector'), 'concert-projector', 'popup,width=1280,height=720');
  opened?.focus();
  return opened !== null;
}

/** The table as it is being read; called whenever either changes. */
export function follow(playing: Playing, reading: Reading): void {
  listen();
  followed = { playing, reading };
  tell();
}

/** A countdown for the whole room; null takes it away. */
export function showTimer(shown: Timer | null): void {
  timer = shown;
  tell();
}

/** Everybody looks at whoever speaks, not at the wall. */
export function blank(on: 'dark' | 'lit'): void {
  dark = on === 'dark';
  tell();
}

export function isBlank(): boolean {
  return dark;
}

function say(sentence: Sentence): void {
  channel?.postMessage(sentence);
}

function listen(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => hear(sentenceIn(data));
  app.subscribe((now, before) => {
    if (now.preferences !== before.preferences) tell();
  });
  say({ kind: 'here' });
}

function hear(sentence: Sentence | null): void {
  if (sentence?.kind === 'darken') blank(sentence.blank ? 'dark' : 'lit');
  if (sentence?.kind !== 'hello') return;
  heard = true;
  tell();
}

function tell(): void {
  const shown = heard ? shownNow() : null;
  if (shown) say(shown);
}

/** Null while what lies open is not what has been read: the next reading says more. */
function shownNow(): Shown | null {
  const open = lyingOpen();
  if (!open || !followed) return null;
  const { playing, reading } = followed;
  if (open.of !== playing.id || open.update.version !== playing.update.version) return null;
  const { preferences } = app.getState();
  return {
    kind: 'shown',
    from,
    at: Date.now(),
    table: publicTable({ ...playing, open: open.update }, reading),
    age: playing.update.view.setup.age,
    language: preferences.language,
    palette: preferences.palette,
    motion: preferences.motion,
    timer,
    blank: dark,
  };
}

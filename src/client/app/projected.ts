// What does the projector window know? What the game window tells it, and nothing else: it has no game of its own.
import { createStore } from 'zustand/vanilla';
import { CHANNEL, type Sentence, type Shown, sentenceIn } from './projector-message.ts';
import { speakTo } from './say.ts';
import { app } from './store.ts';
import { useLanguage, words } from './words.ts';

export interface Projected {
  /** Null: no game window has spoken yet. */
  readonly shown: Shown | null;
  /** It takes too long: the room is told what to do. */
  readonly waitsLong: boolean;
}

export const projected = createStore<Projected>(() => ({ shown: null, waitsLong: false }));

const A_MOMENT_IN_MS = 2500;

let channel: BroadcastChannel | null = null;

/** Listens until it is stopped; whoever has a game says so as soon as it hears the greeting. */
export function watch(): () => void {
  const opened = new BroadcastChannel(CHANNEL);
  channel = opened;
  opened.onmessage = ({ data }) => hear(sentenceIn(data));
  opened.postMessage({ kind: 'hello' } satisfies Sentence);
  const late = setTimeout(() => projected.setState({ waitsLong: true }), A_MOMENT_IN_MS);
  return () => {
    clearTimeout(late);
    opened.close();
    channel = null;
  };
}

/** Dark, or lit again; at once, whoever answers: the game window keeps it. */
export function darken(): void {
  const { shown } = projected.getState();
  if (!shown) return;
  const blank = !shown.blank;
  projected.setState({ shown: { ...shown, blank } });
  channel?.postMessage({ kind: 'darken', blank } satisfies Sentence);
}

function hear(sentence: Sentence | null): void {
  if (sentence?.kind === 'here') channel?.postMessage({ kind: 'hello' } satisfies Sentence);
  if (sentence?.kind === 'shown' && isNewest(sentence)) void draw(sentence);
}

/** Where two windows have a game, the room sees the one in which something happened last. */
function isNewest({ from, at }: Shown): boolean {
  const { shown } = projected.getState();
  return shown === null || shown.from === from || at >= shown.at;
}

/** In the language and the colours of the game window: words first, then what they name. */
async function draw(shown: Shown): Promise<void> {
  const { language, palette, motion, age } = shown;
  if (words.language !== language) await useLanguage(language);
  const { preferences } = app.getState();
  speakTo(age);
  const same =
    preferences.language === language && preferences.palette === palette && preferences.motion === motion;
  if (!same) app.setState({ preferences: { ...preferences, language, palette, motion } });
  projected.setState({ shown });
}

// How does a screen reader hear what has changed? One polite region for the whole page; what comes together is said together.
import { useEffect, useState } from 'preact/hooks';

const BATCH_IN_MS = 700;
let waiting: string[] = [];
let timer = 0;
let speak: (text: string) => void = () => undefined;

/** Says a sentence once, soon. Sentences of the same moment become one message. */
export function announce(text: string): void {
  if (text !== '' && !waiting.includes(text)) waiting.push(text);
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    speak(waiting.join(' '));
    waiting = [];
  }, BATCH_IN_MS);
}

/** Drawn once, by the app. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    speak = setText;
    return () => {
      speak = () => undefined;
    };
  }, []);
  return (
    <div class="hidden-text" role="status" aria-live="polite">
      {text}
    </div>
  );
}

// How do people's own words get into the save? As they write, a moment after the last key; at once when they leave.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Gathering } from '../../../core/gathering/gathering.ts';
import { gather } from '../../app/move.ts';
import { app, type Playing } from '../../app/store.ts';
import type { Texts } from './sheet-words.ts';

const PAUSE_IN_MS = 400;
const QUESTION = 'question';

export interface Writing {
  /** Everything people wrote, the question among it. */
  readonly texts: Texts;
  readonly write: (field: string, text: string) => void;
  /** The field stands again as the game wrote it. */
  readonly forget: (field: string) => void;
  /** Puts all of it in place of what was there. */
  readonly fill: (said: Pick<Gathering, 'question' | 'sheet'>) => void;
  /** What is being written goes into the save now. */
  readonly keepNow: () => void;
}

/** One line each: a text that breaks its lines would not keep to its page. */
const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

function gatheringNow(): Gathering | null {
  return app.getState().playing?.gathering ?? null;
}

function keepWritten(written: Texts): void {
  const now = gatheringNow();
  if (!now || Object.keys(written).length === 0) return;
  const { [QUESTION]: question, ...sheet } = written;
  const asked = question === undefined ? now.question : question.trim() || null;
  gather({ question: asked, sheet: { ...now.sheet, ...sheet } });
}

function forgetKept(field: string): void {
  const now = gatheringNow();
  if (!now) return;
  const { [field]: _, ...sheet } = now.sheet;
  gather({ question: field === QUESTION ? null : now.question, sheet });
}

/** Two states: what waits to be kept, and what stands on the page while this screen is open. */
export function useWriting({ gathering }: Playing): Writing {
  const [open, setOpen] = useState<Texts>({});
  const waiting = useRef<Record<string, string>>({});
  const timer = useRef(0);
  const keepNow = () => {
    clearTimeout(timer.current);
    const written = waiting.current;
    waiting.current = {};
    keepWritten(written);
  };
  useEffect(() => {
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
  const asked = gathering.question === null ? {} : { [QUESTION]: gathering.question };
  return {
    texts: { ...gathering.sheet, ...asked, ...open },
    keepNow,
    write: (field, text) => {
      waiting.current[field] = inOneLine(text);
      setOpen((now) => ({ ...now, [field]: inOneLine(text) }));
      clearTimeout(timer.current);
      timer.current = window.setTimeout(keepNow, PAUSE_IN_MS);
    },
    forget: (field) => {
      keepNow();
      setOpen(({ [field]: _, ...rest }) => rest);
      forgetKept(field);
    },
    fill: (said) => {
      keepNow();
      setOpen({});
      gather(said);
    },
  };
}

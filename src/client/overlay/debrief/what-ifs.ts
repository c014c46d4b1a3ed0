// When are the other stories there? They are asked of a worker once the debrief is drawn, and come when they are ready.
import { useEffect, useState } from 'preact/hooks';
import { playWhatIfs, type WhatIf } from './play-what-ifs.ts';
import type { Told } from './told.ts';

/** Without workers the page does it itself, after it has been drawn. */
const AFTER_IN_MS = 400;

type Come = (found: readonly WhatIf[]) => void;

function later({ rules, log }: Told, come: Come): () => void {
  const timer = setTimeout(() => come(playWhatIfs(rules, log)), AFTER_IN_MS);
  return () => clearTimeout(timer);
}

function ask(told: Told, come: Come): () => void {
  let stop = () => undefined as void;
  try {
    const worker = new Worker(new URL('./what-if-worker.ts', import.meta.url), { type: 'module' });
    stop = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<readonly WhatIf[]>) => {
      worker.terminate();
      come(data);
    };
    worker.onerror = () => {
      worker.terminate();
      stop = later(told, come);
    };
    worker.postMessage(told.log);
  } catch {
    stop = later(told, come);
  }
  return () => stop();
}

/** Null while they are being played. */
export function useWhatIfs(told: Told): readonly WhatIf[] | null {
  const [found, setFound] = useState<readonly WhatIf[] | null>(null);
  useEffect(() => {
    setFound(null);
    return ask(told, setFound);
  }, [told]);
  return found;
}

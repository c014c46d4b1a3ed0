// Does the room fill the whole screen? By key or by button; the browser's own Escape leaves.
import { useEffect, useState } from 'preact/hooks';
import { toggleFullscreen } from '../kit/fullscreen.ts';

export interface Full {
  readonly state: 'window' | 'full' | 'cannot';
  readonly toggle: () => void;
}

function stateNow(): Full['state'] {
  if (!document.fullscreenEnabled) return 'cannot';
  return document.fullscreenElement ? 'full' : 'window';
}

export function useFull(): Full {
  const [state, setState] = useState(stateNow);
  useEffect(() => {
    const onChange = () => setState(stateNow());
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  return { state, toggle: toggleFullscreen };
}

// Is there a server behind this page? Asked when the screen comes, and again when somebody presses.
import { useEffect, useState } from 'preact/hooks';
import { serverAnswers } from '../../app/remote/server.ts';

export interface ServerLook {
  readonly state: 'asking' | 'there' | 'none';
  readonly again: () => void;
}

export function useServer(): ServerLook {
  const [state, setState] = useState<ServerLook['state']>('asking');
  const look = () => {
    setState('asking');
    void serverAnswers().then((there) => setState(there ? 'there' : 'none'));
  };
  useEffect(look, []);
  return { state, again: look };
}

// Is this device connected? A sign with a word, always at the same place.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { announce } from '../kit/live.tsx';
import { useRemote } from './use-remote.ts';
import './line-sign.css';

export function LineSign() {
  const line = useRemote((state) => state.line);
  const waits = useRemote((state) => state.outbox.going !== null);
  const before = useRef(line);
  useEffect(() => {
    const was = before.current;
    before.current = line;
    if (line === 'lost') announce(t('rooms:line.lost'));
    if (line === 'up' && was === 'lost') announce(t('rooms:line.back'));
  }, [line]);
  const up = line === 'up';
  const words = up ? 'rooms:line.up' : waits ? 'rooms:line.lostWaits' : 'rooms:line.lost';
  return (
    <span class={`line-sign ${up ? 'is-up' : 'is-lost'}`}>
      <Icon name={up ? 'lanternLit' : 'lanternOff'} />
      <span>{t(words)}</span>
    </span>
  );
}

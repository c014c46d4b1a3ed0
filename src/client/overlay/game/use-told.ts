// What do screen readers hear when others have moved? The new lines of partners, as they stand beside the square.
import { useEffect, useRef } from 'preact/hooks';
import { say, t } from '../../app/say.ts';
import { announce } from '../kit/live.tsx';
import { actorName, capital } from './names.ts';
import type { Table } from './table-context.ts';

/** Only where the partners are in sight; what was said before one came stays unsaid. */
export function useTold({ playing, stage }: Table): void {
  const { version, says } = playing.update;
  const heard = useRef(version);
  useEffect(() => {
    const since = heard.current;
    heard.current = version;
    if (stage !== 'agree' && stage !== 'act') return;
    for (const { seat, why } of says.filter(({ at }) => at > since)) {
      announce(t('game:partner.said', { who: actorName(seat), words: capital(say(why, 'partners')) }));
    }
  }, [version]);
}

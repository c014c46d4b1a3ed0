// What do screen readers hear when others have moved? What the hands came to, and the new lines of partners.
import { useEffect, useRef } from 'preact/hooks';
import { say, t } from '../../app/say.ts';
import { announce } from '../kit/live.tsx';
import { actorName, capital, trendName } from './names.ts';
import type { Table } from './table-context.ts';

/** "On three": everybody's marks at once, told in three short sentences. */
function shownOf({ truth }: Table): string {
  const { priorities, lanterns, open } = truth;
  const trends = priorities.map(trendName).join(', ');
  const first = trends ? t('game:plane.shownPriorities', { trends }) : t('game:plane.none');
  const lit = t('game:plane.shownLanterns', { count: lanterns.length });
  return [t('game:plane.shown'), ...(open.agenda ? [first] : []), lit].join(' ');
}

function useShown(table: Table): void {
  const { stage, truth } = table;
  const before = useRef(truth.shown);
  useEffect(() => {
    const isNew = truth.shown && !before.current;
    before.current = truth.shown;
    if (isNew && stage === 'agree') announce(shownOf(table));
  }, [truth.shown]);
}

/** Only where the partners are in sight; what was said before one came stays unsaid. */
export function useTold(table: Table): void {
  const { playing, stage } = table;
  const { version, says } = playing.update;
  const heard = useRef(version);
  useShown(table);
  useEffect(() => {
    const since = heard.current;
    heard.current = version;
    if (stage !== 'agree' && stage !== 'act') return;
    for (const { seat, why } of says.filter(({ at }) => at > since)) {
      announce(t('game:partner.said', { who: actorName(seat), words: capital(say(why, 'partners')) }));
    }
  }, [version]);
}

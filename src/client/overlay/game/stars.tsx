// Where does the group place the ✦ of its backbone? On any open need, one press each.
import { send } from '../../app/move.ts';
import { needText, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { trendName } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';
import { useRoving } from './use-roving.ts';

export function Stars() {
  const { truth, legal } = useTable();
  const roving = useRoving<HTMLUListElement>();
  const stars = legal.filter((c) => c.type === 'star');
  const trends = truth.trends.filter((trend) => stars.some((c) => c.trend === trend.id));
  return (
    <section class="stars paper" aria-labelledby="stars-title">
      <h3 id="stars-title">
        <Icon name="star" /> {t('game:stars.title', { count: truth.stars })}
      </h3>
      <ul class="stars-trends" {...roving}>
        {trends.map((trend) => {
          const open = trend.needs.filter((need) => !need.fill).length;
          return (
            <li key={trend.id}>
              <strong>{trendName(trend.id)}</strong>
              <span class="stars-left">{t('game:stars.left', { count: open })}</span>
              {stars
                .filter((c) => c.trend === trend.id)
                .map((c) => {
                  const kind = trend.needs[c.need]?.capability ?? null;
                  const words = kind ? needText(trend.id, c.need) : t('game:slot.unknownWords');
                  return (
                    <Press
                      key={c.need}
                      icon={kind ?? 'unknown'}
                      onPress={() => send(c)}
                      name={t('game:stars.place', { need: words, trend: trendName(trend.id) })}
                    >
                      {words}
                    </Press>
                  );
                })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

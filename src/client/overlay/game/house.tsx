// What does the common house offer? A bandstand and a measuring tower, paid for in the open.
import { NUMBERS } from '../../../core/engine/index.ts';
import { send } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { useGround } from './ground.ts';
import { type Work, worksOf } from './house-model.ts';
import { HousePicture } from './house-picture.tsx';
import { seatList } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';
import './styles/house.css';

/** Coins on the table, by whom; open ones wait. */
function Promised({ work }: { work: Work }) {
  const { view } = useTable();
  const open = Math.max(0, work.costs - work.promised.length);
  return (
    <p class="work-promised">
      {work.promised.map((seat) => (
        <Icon key={seat} name={seat} class={`is-${seat}`} />
      ))}
      {Array.from({ length: open }, (_, i) => (
        <Icon key={i} name="effortSpent" />
      ))}
      <span>
        {work.promised.length === 0
          ? t('game:house.nobody', { count: work.costs })
          : t('game:house.promised', { who: seatList(work.promised, view.seat), count: open })}
      </span>
    </p>
  );
}

function WorkCard({ work }: { work: Work }) {
  const { into, level, pay, back } = work;
  const what = t(`game:house.${into}.name`);
  const done = into !== 'upkeep' && level >= NUMBERS.levels;
  return (
    <li class={`work for-${into} paper`}>
      <HousePicture into={into} level={level} />
      <div class="work-words">
        <h3>{what}</h3>
        {into !== 'upkeep' && (
          <p class="work-level">{t('game:house.level', { level, of: NUMBERS.levels })}</p>
        )}
        <p>
          {t(into === 'upkeep' ? 'game:house.upkeep.does' : `game:house.${into}.does${Math.min(level, 1)}`)}
        </p>
        {done ? <p>{t('game:house.done')}</p> : <Promised work={work} />}
        <div class="work-doings">
          {pay && (
            <Press
              rank="second"
              icon="effort"
              onPress={() => send(pay)}
              name={t('game:house.payName', { what })}
            >
              {t('game:house.pay')}
            </Press>
          )}
          {back && (
            <Press
              rank="quiet"
              icon="undo"
              onPress={() => send(back)}
              name={t('game:house.backName', { what })}
            >
              {t('game:house.back')}
            </Press>
          )}
        </div>
      </div>
    </li>
  );
}

export function House() {
  const { view, legal } = useTable();
  const works = worksOf(view, legal);
  const town = useGround().kind === 'town';
  if (works.length === 0) return null;
  return (
    <section class="house" aria-labelledby="house-title">
      <h2 id="house-title" class={town ? 'hidden-text' : undefined}>
        {t('game:house.title')}
      </h2>
      <ul class="works">
        {works.map((work) => (
          <WorkCard key={work.into} work={work} />
        ))}
      </ul>
    </section>
  );
}

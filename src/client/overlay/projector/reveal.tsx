// What did the hands come to? The plane of ! and ✋ with its priorities and lanterns, and what is paid for the common house.
import { NUMBERS } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { type PlanePoint, planeOf } from '../game/agree-model.ts';
import { HousePicture } from '../game/house-picture.tsx';
import { seatList, trendName } from '../game/names.ts';
import { PlaneFigure } from '../game/plane.tsx';
import { useTable } from '../game/table-context.ts';
import { Icon } from '../icons/icon.tsx';
import { Lanterns } from './lanterns.tsx';
import '../game/styles/house.css';
import './styles/reveal.css';

/** Rows that are read from the back; the plane itself shows all. */
const MOST_ROWS = 4;

function Row({ point, letter }: { point: PlanePoint; letter: number }) {
  return (
    <li class={point.priority ? 'is-priority' : ''}>
      <span class="room-letter">{letter}</span>
      <span class="room-point">{trendName(point.trend)}</span>
      <span class="room-product">
        {point.important.length} <Icon name="bang" label={t('game:cloud.bang')} /> × {point.act.length}{' '}
        <Icon name="hand" label={t('game:cloud.hand')} /> = <strong>{point.weight}</strong>
      </span>
    </li>
  );
}

function HouseOf({ into }: { into: 'measurement' | 'backbone' }) {
  const { view } = useTable();
  const level = view.house[into];
  const paid = (what: string) =>
    view.house.pledges.filter((one) => one.into === what).map(({ seat }) => seat);
  const building = paid(into);
  const upkeep = into === 'backbone' ? paid('upkeep') : [];
  return (
    <div class="room-house">
      <HousePicture into={into} level={level} />
      <p>
        <strong>{t(`projector:house.${into}`)}</strong>
        <span>{t('projector:house.level', { level, of: NUMBERS.levels })}</span>
        {building.length > 0 && <span>{t('projector:house.paid', { who: seatList(building) })}</span>}
        {upkeep.length > 0 && <span>{t('projector:house.upkeep', { who: seatList(upkeep) })}</span>}
      </p>
    </div>
  );
}

export function Reveal() {
  const { view } = useTable();
  const points = planeOf(view);
  const { agenda, backbone, measurement } = view.open;
  return (
    <section class="room-reveal" aria-labelledby="room-reveal-title">
      {agenda && <PlaneFigure />}
      <div class="room-points">
        <h2 id="room-reveal-title">
          {t(backbone || measurement ? 'projector:now.house' : 'projector:reveal.title')}
        </h2>
        {agenda && view.priorities.length === 0 && <p class="room-none">{t('game:plane.none')}</p>}
        <ol>
          {points.slice(0, MOST_ROWS).map((point, i) => (
            <Row key={point.trend} point={point} letter={i + 1} />
          ))}
        </ol>
        <Lanterns />
      </div>
      <div class="room-houses">
        {measurement && <HouseOf into="measurement" />}
        {backbone && <HouseOf into="backbone" />}
      </div>
    </section>
  );
}

// What is important, and where will hands act? Each cloud on a plane: up the !, to the right the ✋, and the same as a table.
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { type PlanePoint, planeOf } from './agree-model.ts';
import { useGround } from './ground.ts';
import { actorName, trendName } from './names.ts';
import { useTable } from './table-context.ts';
import './styles/plane.css';
import './styles/reveal-tray.css';

const SIDE = 44;
const LEFT = 30;
const BOTTOM = 196;

/** Clouds on the same point stand beside each other. */
function placed(points: readonly PlanePoint[]) {
  const there = new Map<string, number>();
  return points.map((point, i) => {
    const key = `${point.act.length} ${point.important.length}`;
    const before = there.get(key) ?? 0;
    there.set(key, before + 1);
    const x = LEFT + point.act.length * SIDE + (before % 3) * 15;
    const y = BOTTOM - point.important.length * SIDE - Math.floor(before / 3) * 14;
    return { point, x, y, letter: i + 1 };
  });
}

export function PlaneFigure() {
  const { view } = useTable();
  const steps = [0, 1, 2, 3, 4];
  return (
    <svg class="plane-figure" viewBox="0 0 250 230" aria-hidden="true" focusable="false">
      <path
        class="plane-zone"
        d={`M${LEFT + SIDE - 14} ${BOTTOM - SIDE + 14}V10H240V${BOTTOM - SIDE + 14}z`}
      />
      {steps.map((n) => (
        <g key={n}>
          <path class="plane-grid" d={`M${LEFT + n * SIDE} 12V${BOTTOM}M${LEFT} ${BOTTOM - n * SIDE}H240`} />
          <text class="plane-number" x={LEFT + n * SIDE} y={BOTTOM + 17} text-anchor="middle">
            {n}
          </text>
          <text class="plane-number" x={LEFT - 12} y={BOTTOM - n * SIDE + 5} text-anchor="middle">
            {n}
          </text>
        </g>
      ))}
      <use class="plane-axis" href="#icon-hand" x="222" y={BOTTOM + 8} width="20" height="20" />
      <use class="plane-axis" href="#icon-bang" x="2" y="0" width="18" height="18" />
      {placed(planeOf(view)).map(({ point, x, y, letter }) => (
        <g key={point.trend} class={point.priority ? 'plane-cloud is-priority' : 'plane-cloud'}>
          <use href="#icon-cloud" x={x - 15} y={y - 16} width="30" height="30" />
          <text x={x} y={y + 5} text-anchor="middle">
            {letter}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Row({ point, letter }: { point: PlanePoint; letter: number }) {
  const town = useGround().kind === 'town';
  const who = (seats: PlanePoint['act']) =>
    seats.map((seat) => <Icon key={seat} name={seat} class={`is-${seat}`} label={actorName(seat)} />);
  return (
    <tr class={point.priority ? 'is-priority' : ''}>
      <th scope="row">
        <span class="plane-letter">{letter}</span> {trendName(point.trend)}
        {point.priority && (
          <span class={town ? 'hidden-text' : 'badge is-priority'}>{t('game:cloud.priority')}</span>
        )}
      </th>
      <td>
        {point.important.length} <span class="plane-who">{who(point.important)}</span>
      </td>
      <td>
        {point.act.length} <span class="plane-who">{who(point.act)}</span>
      </td>
      <td>{point.weight}</td>
    </tr>
  );
}

export function PlaneTable() {
  const { view } = useTable();
  return (
    <table class="plane-table">
      <caption class="hidden-text">{t('game:plane.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('game:plane.trend')}</th>
          <th scope="col">
            <Icon name="bang" label={t('game:cloud.bang')} />
          </th>
          <th scope="col">
            <Icon name="hand" label={t('game:cloud.hand')} />
          </th>
          <th scope="col">{t('game:plane.weight')}</th>
        </tr>
      </thead>
      <tbody>
        {planeOf(view).map((point, i) => (
          <Row key={point.trend} point={point} letter={i + 1} />
        ))}
      </tbody>
    </table>
  );
}

export function Plane() {
  const { view } = useTable();
  const town = useGround().kind === 'town';
  if (!view.open.agenda) return null;
  return (
    <section class="plane paper" aria-labelledby="plane-title">
      <h2 id="plane-title" class={town ? 'hidden-text' : undefined}>
        {t('game:plane.title')}
      </h2>
      {view.priorities.length === 0 && <p>{t('game:plane.none')}</p>}
      <div class="plane-both">
        <PlaneFigure />
        <ScrollBox label={t('game:plane.caption')}>
          <PlaneTable />
        </ScrollBox>
      </div>
    </section>
  );
}

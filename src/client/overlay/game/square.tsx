// Who is joined to whom? The square with its four pavilions, lanterns on the strings between them, and the same in words.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { commonText, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { type Light, planeOf, stringsOf } from './agree-model.ts';
import { useGround } from './ground.ts';
import { actorName, seatList, trendName } from './names.ts';
import { useTable } from './table-context.ts';
import './styles/square.css';

const PLACE: Readonly<Record<ActorId, readonly [x: number, y: number]>> = {
  association: [46, 42],
  company: [214, 42],
  authority: [46, 132],
  research: [214, 132],
};

const LAMP: Readonly<Record<Light, 'lanternOff' | 'lanternLit' | 'lanternStays'>> = {
  off: 'lanternOff',
  year: 'lanternLit',
  stays: 'lanternStays',
};

/** Where on its string a lantern hangs: those of the diagonals hang apart. */
function lampAt(a: ActorId, b: ActorId): readonly [number, number] {
  const [ax, ay] = PLACE[a];
  const [bx, by] = PLACE[b];
  const along = ax !== bx && ay !== by ? 0.36 : 0.5;
  return [ax + (bx - ax) * along, ay + (by - ay) * along + 8];
}

function StringOf({ pair, light }: { pair: readonly [ActorId, ActorId]; light: Light }) {
  const [a, b] = pair;
  const [ax, ay] = PLACE[a];
  const [bx, by] = PLACE[b];
  const [x, y] = lampAt(a, b);
  return (
    <g class={`string is-${light}`}>
      <path d={`M${ax} ${ay}Q${(ax + bx) / 2} ${(ay + by) / 2 + 16} ${bx} ${by}`} />
      {light !== 'off' && <circle class="string-glow" cx={x} cy={y + 3} r="17" />}
      <use href={`#icon-${LAMP[light]}`} x={x - 9} y={y - 8} width="18" height="22" />
    </g>
  );
}

function Pavilion({ seat, mine }: { seat: ActorId; mine: 'mine' | 'other' }) {
  const [x, y] = PLACE[seat];
  return (
    <g class={`pavilion is-${mine}`}>
      <circle class="pavilion-ground" cx={x} cy={y} r="25" />
      <use class={`is-${seat}`} href={`#icon-${seat}`} x={x - 17} y={y - 18} width="34" height="34" />
      <text class="pavilion-name" x={x} y={y + 40} text-anchor="middle">
        {commonText('actors', seat, 'short')}
      </text>
    </g>
  );
}

export function SquareFigure() {
  const { view } = useTable();
  return (
    <svg class="square-figure" viewBox="0 0 260 184" aria-hidden="true" focusable="false">
      <ellipse class="square-ground" cx="130" cy="96" rx="124" ry="80" />
      {stringsOf(view).map(({ pair, light }) => (
        <StringOf key={pair.join()} pair={pair} light={light} />
      ))}
      {view.seats.map((seat) => (
        <Pavilion key={seat.actor} seat={seat.actor} mine={seat.actor === view.seat ? 'mine' : 'other'} />
      ))}
    </svg>
  );
}

/** The lanterns and the crowds, in words. */
export function SquareWords() {
  const { view, stage } = useTable();
  const hidden = useGround().kind === 'town' && stage === 'act';
  const crowds = planeOf(view).filter((point) => point.crowd);
  return (
    <ul class={hidden ? 'square-words hidden-text' : 'square-words'}>
      {view.lanterns.map(({ pair, stays }) => (
        <li key={pair.join()}>
          <Icon name={stays ? 'lanternStays' : 'lanternLit'} class="lantern-sign" />
          <span>
            {t(stays ? 'game:square.stays' : 'game:square.lit', { pair: seatList(pair, view.seat) })}
          </span>
        </li>
      ))}
      {view.lanterns.length === 0 && <li>{t('game:square.dark')}</li>}
      {crowds.map(({ trend }) => (
        <li key={trend}>
          <Icon name="crowd" />
          <span>{t('game:square.crowd', { trend: trendName(trend) })}</span>
        </li>
      ))}
    </ul>
  );
}

export function Square() {
  const { view } = useTable();
  return (
    <section class="square" aria-labelledby="square-title">
      <h2 id="square-title">{t('game:square.title')}</h2>
      <SquareFigure />
      <SquareWords />
      <p class="hidden-text">{t('game:square.you', { seat: actorName(view.seat ?? 'association') })}</p>
    </section>
  );
}

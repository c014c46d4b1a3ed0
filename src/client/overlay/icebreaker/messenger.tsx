// Where do the messengers go? Each corner names another one; between the two a lantern lights.
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { tapVisit } from './deeds.ts';
import type { Corner, Room } from './room.ts';

export function Destinations({ room, corner }: { room: Room; corner: Corner }) {
  const { seat, visits } = corner;
  return (
    <div class="ice-destinations">
      <p>{t('icebreaker:goesWhere')}</p>
      <ul>
        {ACTORS.filter((to) => to !== seat).map((to) => (
          <li key={to}>
            <button
              type="button"
              class={`ice-to of-${to}`}
              aria-pressed={visits === to}
              data-to={to}
              onClick={() => tapVisit(room, seat, to)}
            >
              <Icon name={to} class={`is-${to}`} />
              <span>{t(`ui:actor.${to}.name`)}</span>
              {visits === to && <Icon name="lanternLit" class="ice-lit" />}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const PLACE: Readonly<Record<ActorId, readonly [number, number]>> = {
  association: [70, 62],
  company: [430, 62],
  authority: [70, 258],
  research: [430, 258],
};

/** Four roofs, and a lit string wherever somebody walks. */
export function Lanterns({ corners }: { corners: readonly Corner[] }) {
  const walks = corners.flatMap(({ seat, visits }) => (visits ? [[seat, visits] as const] : []));
  return (
    <svg
      class="ice-lanterns"
      viewBox="0 0 500 320"
      role="img"
      aria-label={t('icebreaker:lanterns', { count: walks.length })}
    >
      {walks.map(([from, to]) => {
        const [[ax, ay], [bx, by]] = [PLACE[from], PLACE[to]];
        const [mx, my] = [(ax + bx) / 2, (ay + by) / 2 + 34];
        return (
          <g key={from}>
            <path class="lantern-string" d={`M${ax} ${ay}Q${mx} ${my} ${bx} ${by}`} />
            {[0.25, 0.5, 0.75].map((at) => {
              const [s, q] = [(1 - at) * (1 - at), 2 * at * (1 - at)];
              const [x, y] = [s * ax + q * mx + at * at * bx, s * ay + q * my + at * at * by];
              return (
                <g key={at} transform={`translate(${x} ${y})`}>
                  <circle class="lantern-glow" r="24" />
                  <path class="lantern-lamp" d="M-7 -9H7L10 8 6 13H-6L-10 8Z" />
                </g>
              );
            })}
          </g>
        );
      })}
      {ACTORS.map((seat) => (
        <g key={seat} class={`lantern-roof is-${seat}`} transform={`translate(${PLACE[seat].join(' ')})`}>
          <circle r="46" />
          <use href={`#icon-${seat}`} x="-30" y="-32" width="60" height="60" />
        </g>
      ))}
    </svg>
  );
}

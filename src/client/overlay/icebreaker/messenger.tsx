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

/** A string hangs a little between two roofs; the same one either way. */
function stringOf(from: ActorId, to: ActorId) {
  const [[ax, ay], [bx, by]] = [PLACE[from], PLACE[to]];
  const [mx, my] = [(ax + bx) / 2, (ay + by) / 2 + 34];
  const at = (part: number) => {
    const [s, q, e] = [(1 - part) * (1 - part), 2 * part * (1 - part), part * part];
    return [s * ax + q * mx + e * bx, s * ay + q * my + e * by] as const;
  };
  return { path: `M${ax} ${ay}Q${mx} ${my} ${bx} ${by}`, at };
}

const PATHS = ACTORS.flatMap((from, i) => ACTORS.slice(i + 1).map((to) => [from, to] as const));

/** Ways somebody could go: from every roof to every other. */
function Paths() {
  return (
    <>
      {PATHS.map(([from, to]) => (
        <path key={`${from} ${to}`} class="lantern-path" d={stringOf(from, to).path} />
      ))}
    </>
  );
}

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
      <Paths />
      {walks.map(([from, to]) => {
        const { path, at } = stringOf(from, to);
        return (
          <g key={from}>
            <path class="lantern-string" d={path} />
            {[0.25, 0.5, 0.75].map((part) => (
              <g key={part} transform={`translate(${at(part).join(' ')})`}>
                <circle class="lantern-glow" r="24" />
                <path class="lantern-lamp" d="M-7 -9H7L10 8 6 13H-6L-10 8Z" />
              </g>
            ))}
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

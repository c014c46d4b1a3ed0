// What became of the towns? Side by side in the order of the tables, none above another; or one as large as the wall.
import type { View } from '../../../../../core/engine/index.ts';
import { list, t } from '../../../../app/say.ts';
import { tableName } from '../../names.ts';
import { Gauges } from '../../town/gauges.tsx';
import { TownPicture } from '../../town/town-picture.tsx';
import type { WallShows } from '../use-shown.ts';
import { WhichTown } from '../which-town.tsx';
import type { TableOfClass } from './use-class.ts';

/** What stands in a town that waits for the rest of its game. */
function standing({ cleared, lanterns, house }: View): readonly string[] {
  return [
    cleared.length > 0 && t('class:town.skies', { count: cleared.length }),
    lanterns.length > 0 && t('class:town.lanterns', { count: lanterns.length }),
    house.backbone > 0 && t('class:town.backbone', { level: house.backbone }),
    house.measurement > 0 && t('class:town.measurement', { level: house.measurement }),
  ].filter((part) => part !== false);
}

/** A game that was stopped has no ending: it is told by where it stood, and by what was reached. */
function Ending({ view }: { view: View }) {
  const { ending, direction } = view.outcome;
  const reached = standing(view);
  if (view.step !== 'over')
    return (
      <>
        <p class="told-name">{t('class:town.stopped', { year: view.calendar })}</p>
        <p>{reached.length > 0 ? `${t('class:town.reached')} ${list(reached)}.` : t('class:town.begun')}</p>
      </>
    );
  return (
    <>
      <p class="told-name">{t(`game:ending.${ending}.name`)}</p>
      <p>
        {t(`game:ending.${ending}.what`)} {t(`game:ending.direction.${direction}`)}
      </p>
    </>
  );
}

export function TownsMoment({ tables, shows }: { tables: readonly TableOfClass[]; shows: WallShows }) {
  const { shown, choose } = shows;
  const one = tables.filter(({ table }) => table === shown.table);
  const seen = one.length > 0 ? one : tables;
  return (
    <div class="moment is-towns">
      <WhichTown
        tables={tables.map(({ table }) => table)}
        chosen={one.length > 0 ? shown.table : null}
        onChoose={(table) => choose({ table })}
      />
      <ul class={`towns is-${Math.ceil(Math.sqrt(seen.length))}-wide is-told`}>
        {seen.map(({ table, view }) => (
          <li key={table} class="town-card told paper">
            <h2>{tableName(table)}</h2>
            <TownPicture view={view} />
            <div class="told-words">
              <Ending view={view} />
              <Gauges view={view} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

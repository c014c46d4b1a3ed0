// What became of the towns? Side by side in the order of the tables, none above another; or one as large as the wall.
import type { View } from '../../../../../core/engine/index.ts';
import { list, t } from '../../../../app/say.ts';
import { tableName } from '../../names.ts';
import { Gauges } from '../../town/gauges.tsx';
import { TownPicture } from '../../town/town-picture.tsx';
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

function stoppedText(view: View): string {
  const reached = standing(view);
  if (reached.length === 0) return t('class:town.begun');
  return `${t('class:town.reached')} ${list(reached)}.`;
}

/** A game that was stopped has no ending: it is told by where it stood, and by what was reached. */
function Ending({ view, as }: { view: View; as: 'name' | 'words' }) {
  const { ending, direction } = view.outcome;
  const over = view.step === 'over';
  const name = over ? t(`game:ending.${ending}.name`) : t('class:town.stopped', { year: view.calendar });
  const words = `${t(`game:ending.${ending}.what`)} ${t(`game:ending.direction.${direction}`)}`;
  return (
    <>
      <p class="told-name">{name}</p>
      {as === 'words' && <p>{over ? words : stoppedText(view)}</p>}
    </>
  );
}

/** With more, a card is its picture, its name and its gauges. */
const WITH_WORDS = 4;

export function TownsMoment({ tables, one }: { tables: readonly TableOfClass[]; one: number | null }) {
  const chosen = tables.filter(({ table }) => table === one);
  const seen = chosen.length > 0 ? chosen : tables;
  return (
    <ul class={`towns is-${Math.ceil(Math.sqrt(seen.length))}-wide is-told`}>
      {seen.map(({ table, view }) => (
        <li key={table} class="town-card told paper">
          <h2>{tableName(table)}</h2>
          <TownPicture view={view} />
          <div class="told-words">
            <Ending view={view} as={seen.length > WITH_WORDS ? 'name' : 'words'} />
            <Gauges view={view} />
          </div>
        </li>
      ))}
    </ul>
  );
}

// What became of the towns? Side by side in the order of the tables, none above another; or one as large as the wall.
import type { View } from '../../../../../core/engine/index.ts';
import { list, t } from '../../../../app/say.ts';
import { tableName } from '../../names.ts';
import { Gauges } from '../../town/gauges.tsx';
import { TownPicture } from '../../town/town-picture.tsx';
import { townsClass } from '../towns-class.ts';
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
function endingOf(view: View): { readonly name: string; readonly words: string } {
  const { ending, direction } = view.outcome;
  if (view.step !== 'over')
    return { name: t('class:town.stopped', { year: view.calendar }), words: stoppedText(view) };
  const words = `${t(`game:ending.${ending}.what`)} ${t(`game:ending.direction.${direction}`)}`;
  return { name: t(`game:ending.${ending}.name`), words };
}

/** With more, a card is its name, its picture and its gauges. */
const WITH_WORDS = 4;

export function TownsMoment({ tables, one }: { tables: readonly TableOfClass[]; one: number | null }) {
  const chosen = tables.filter(({ table }) => table === one);
  const seen = chosen.length > 0 ? chosen : tables;
  return (
    <ul class={`${townsClass(seen.length)} is-told`}>
      {seen.map(({ table, view }) => {
        const { name, words } = endingOf(view);
        return (
          <li key={table} class="town-card told paper">
            <div class="told-head">
              <h2>{tableName(table)}</h2>
              <p class="told-name">{name}</p>
            </div>
            <TownPicture view={view} />
            <div class="told-words">
              {seen.length <= WITH_WORDS && <p>{words}</p>}
              <Gauges view={view} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

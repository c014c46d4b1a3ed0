// What became of the towns? Side by side in the order of the tables, none above another: the stave, the ending, a sentence.
import type { View } from '../../../../core/engine/index.ts';
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { StaveFigure } from '../../figures/stave-figure.tsx';
import { staveOf } from '../../figures/stave-model.ts';
import { tableName } from '../names.ts';
import { TownPicture } from '../town/town-picture.tsx';
import { useTableViews } from '../use-remote.ts';
import './towns.css';

/** A game that was stopped has no ending: it is told by where it stood. */
function Ending({ view }: { view: View }) {
  const { ending, direction } = view.outcome;
  if (view.step !== 'over') return <p>{t('rooms:wall.stopped', { year: view.calendar })}</p>;
  return (
    <>
      <p class="told-name">{t(`game:ending.${ending}.name`)}</p>
      <p>
        {t(`game:ending.${ending}.what`)} {t(`game:ending.direction.${direction}`)}
      </p>
    </>
  );
}

export function Told({ room }: { room: RoomView }) {
  const tables = useTableViews();
  const begun = room.tables.flatMap((_, n) => {
    const view = tables[n]?.value.view;
    return view ? [{ n, view }] : [];
  });
  return (
    <ul class={`towns is-${Math.ceil(Math.sqrt(begun.length))}-wide is-told`}>
      {begun.map(({ n, view }) => (
        <li key={n} class="town-card told paper">
          <h2>{tableName(n)}</h2>
          <TownPicture view={view} />
          <div class="town-card-stave" role="img" aria-label={t('rooms:stave')}>
            <StaveFigure stave={staveOf(view)} size="large" />
          </div>
          <div>
            <Ending view={view} />
          </div>
        </li>
      ))}
    </ul>
  );
}

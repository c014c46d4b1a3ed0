// How do the towns stand side by side while they are played? All of them, or one as large as the wall.
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { tableName } from '../names.ts';
import { TownCard } from '../town/town-card.tsx';
import { useTableViews } from '../use-remote.ts';
import { LargeTown } from './large-town.tsx';
import { townsClass } from './towns-class.ts';
import type { WallShows } from './use-shown.ts';

export function Towns({ room, shows }: { room: RoomView; shows: WallShows }) {
  const tables = useTableViews();
  const begun = room.tables.flatMap((glance, n) => {
    const view = tables[n]?.value.view;
    return view ? [{ n, glance, view }] : [];
  });
  const one = begun.length === 1 ? begun[0] : begun.find(({ n }) => n === shows.shown.table);
  return (
    <div class="towns-part">
      {begun.length === 0 && <p class="towns-none">{t('rooms:wall.begins')}</p>}
      {one ? (
        <LargeTown key={one.n} name={tableName(one.n)} glance={one.glance} view={one.view} />
      ) : (
        <ul class={townsClass(begun.length)}>
          {begun.map(({ n, glance, view }) => (
            <TownCard key={n} name={tableName(n)} glance={glance} view={view} />
          ))}
        </ul>
      )}
    </div>
  );
}

// How do the towns stand side by side? All of them, or one as large as the wall; a press or its number changes that.
import { useEffect, useState } from 'preact/hooks';
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { tableName } from '../names.ts';
import { TownCard } from '../town/town-card.tsx';
import { useTableViews } from '../use-remote.ts';
import './towns.css';

/** A number key shows that table; 0 or Escape all of them. */
function useNumbers(choose: (n: number | null) => void): void {
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey) return;
      if (key === 'Escape' || key === '0') choose(null);
      else if (/^[1-9]$/.test(key)) choose(Number(key) - 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

export function Towns({ room }: { room: RoomView }) {
  const tables = useTableViews();
  const [large, setLarge] = useState<number | null>(null);
  useNumbers(setLarge);
  const begun = room.tables.flatMap((glance, n) => {
    const view = tables[n]?.value.view;
    return view ? [{ n, glance, view }] : [];
  });
  const one = begun.length === 1 ? 0 : begun.findIndex(({ n }) => n === large);
  const shown = one < 0 ? begun : begun.slice(one, one + 1);
  const columns = Math.ceil(Math.sqrt(shown.length));
  return (
    <div class="towns-part">
      {begun.length > 1 && (
        <fieldset class="towns-choice">
          <legend class="hidden-text">{t('rooms:wall.which')}</legend>
          <button type="button" aria-pressed={one < 0} onClick={() => setLarge(null)}>
            {t('rooms:wall.all')}
          </button>
          {begun.map(({ n }) => (
            <button type="button" key={n} aria-pressed={large === n} onClick={() => setLarge(n)}>
              {n + 1}
            </button>
          ))}
        </fieldset>
      )}
      {begun.length === 0 && <p class="towns-none">{t('rooms:wall.begins')}</p>}
      <ul class={`towns is-${columns}-wide`}>
        {shown.map(({ n, glance, view }) => (
          <TownCard key={n} name={tableName(n)} glance={glance} view={view} />
        ))}
      </ul>
    </div>
  );
}

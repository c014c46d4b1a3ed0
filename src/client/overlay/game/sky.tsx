// What hangs over the town? The clouds of each theme, on the town or in three columns, in one stop of the Tab key.
import type { View } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { weatherRise } from '../../board/still.ts';
import { Icon } from '../icons/icon.tsx';
import { type Column, columnsOf } from './board-model.ts';
import { CloudCard } from './cloud.tsx';
import { useGround } from './ground.ts';
import { Plaque } from './plaque.tsx';
import { QuarterSign } from './quarter-sign.tsx';
import { useTable } from './table-context.ts';
import { useRoving } from './use-roving.ts';
import { useTall } from './use-tall.ts';
import './styles/town-narrow.css';

/** With more, plaques are a name and signs. */
const MANY = 3;

function Clear() {
  return (
    <p class="sky-clear">
      <Icon name="skyClear" />
      <span>{t('game:sky.clear')}</span>
    </p>
  );
}

/** Over the town: the sign of the quarter, and its plaques. */
function Quarter({ column }: { column: Column }) {
  const { theme, clouds } = column;
  return (
    <section class={`sky-quarter of-${theme}`} aria-labelledby={`sky-${theme}`}>
      <QuarterSign theme={theme} />
      {clouds.length === 0 ? (
        <Clear />
      ) : (
        <ul
          class={clouds.length > MANY ? 'plaques is-many' : 'plaques'}
          style={{ '--rise': weatherRise(clouds.length) }}
        >
          {clouds.map((cloud) => (
            <Plaque key={cloud.trend.id} cloud={cloud} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SkyColumn({ column }: { column: Column }) {
  return (
    <section class={`sky-column of-${column.theme}`} aria-labelledby={`sky-${column.theme}`}>
      <h2 class="sky-theme" id={`sky-${column.theme}`}>
        <Icon name={column.theme} />
        <span>{t(`ui:theme.${column.theme}`)}</span>
      </h2>
      {column.clouds.length === 0 ? (
        <Clear />
      ) : (
        <ul class="clouds">
          {column.clouds.map((cloud) => (
            <CloudCard key={cloud.trend.id} cloud={cloud} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Once plans are being played, what is meant no longer hangs in the slots. */
function withoutPlans(view: View): View {
  return { ...view, seats: view.seats.map((seat) => ({ ...seat, plan: null })) };
}

export function Sky() {
  const { view: drawn, legal, deck, state, stage } = useTable();
  const view = stage === 'review' ? withoutPlans(drawn) : drawn;
  const roving = useRoving<HTMLElement>();
  const columns = columnsOf({ view, legal, deck, card: state.card });
  const town = useGround().kind === 'town';
  const tall = useTall(roving.ref);
  const Part = town ? Quarter : SkyColumn;
  return (
    <section class={town ? `sky is-town is-${tall}` : 'sky'} aria-label={t('game:sky.title')} {...roving}>
      {columns.map((column) => (
        <Part key={column.theme} column={column} />
      ))}
    </section>
  );
}

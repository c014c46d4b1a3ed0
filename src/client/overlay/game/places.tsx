// Which part of the table does a phone show? One at a time; a wide screen has them all in sight.
import { t } from '../../app/say.ts';
import type { IconName } from '../icons/names.ts';
import { Press } from './press.tsx';
import { type Table, useTable } from './table-context.ts';
import { PLACES, type Place } from './table-state.ts';

const SIGN: Readonly<Record<Place, IconName>> = { sky: 'cloud', hand: 'plane', square: 'lanternLit' };

/** Where one looks first: in Act at one's hand, in Agree at the sky. */
export function placeOf({ state, stage }: Table): Place {
  return state.place ?? (stage === 'act' ? 'hand' : 'sky');
}

export function Places() {
  const table = useTable();
  const { stage, dispatch } = table;
  if (stage !== 'act' && stage !== 'agree') return null;
  const here = placeOf(table);
  return (
    <nav class="places" aria-label={t('game:places.title')}>
      {PLACES.filter((place) => place !== 'hand' || stage === 'act').map((place) => (
        <Press
          key={place}
          rank="quiet"
          icon={SIGN[place]}
          pressed={place === here}
          onPress={() => dispatch({ type: 'goTo', place })}
        >
          {t(`game:places.${place}`)}
        </Press>
      ))}
    </nav>
  );
}

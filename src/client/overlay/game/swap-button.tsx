// May cards be exchanged now? Once a year, before anything is planned.
import { t } from '../../app/say.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';

export function SwapButton() {
  const { legal, state, dispatch } = useTable();
  if (!legal.some((c) => c.type === 'exchange')) return null;
  return (
    <div class="swap">
      <Press
        rank="quiet"
        icon="again"
        pressed={state.exchanging !== null}
        onPress={() => dispatch({ type: 'exchange' })}
      >
        {t('game:exchange.start')}
      </Press>
    </div>
  );
}

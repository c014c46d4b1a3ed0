// From which year would one like to try again? The game so far stays kept as it is.
import { calendar, SESSION } from '../../../core/engine/index.ts';
import { isWhole } from '../../app/keep.ts';
import { playAgainFrom } from '../../app/play.ts';
import { t } from '../../app/say.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';

export function AgainFrom() {
  const { playing, truth } = useTable();
  const session = SESSION[truth.setup.session];
  const years = Array.from({ length: truth.rehearsal ? 0 : truth.year }, (_, i) => i + 1);
  if (years.length === 0 || !isWhole(playing)) return null;
  return (
    <section class="again-from" aria-labelledby="again-title">
      <h3 id="again-title">{t('game:again.title')}</h3>
      <div class="chips">
        {years.map((year) => (
          <Press key={year} icon="again" onPress={() => void playAgainFrom(year)}>
            {t('game:again.from', { year: calendar(session, year) })}
          </Press>
        ))}
      </div>
    </section>
  );
}

// What did the tables do alike or differently? Their staves side by side, and a sentence for each of the five lines.
import { useMemo } from 'preact/hooks';
import { france } from '../../../../../core/content/france.ts';
import { type ClassStatement, classStatements } from '../../../../../core/debrief/class/index.ts';
import { rulesOf } from '../../../../../core/engine/index.ts';
import { t } from '../../../../app/say.ts';
import { StaveFigure } from '../../../figures/stave-figure.tsx';
import { staveOf } from '../../../figures/stave-model.ts';
import { conditionName } from '../../../game/names.ts';
import { Icon } from '../../../icons/icon.tsx';
import { tableName } from '../../names.ts';
import { statementText } from './class-words.ts';
import type { TableOfClass } from './use-class.ts';

const rules = rulesOf(france);

function Said({ said, all }: { said: ClassStatement; all: number }) {
  const { about } = said;
  return (
    <li>
      <Icon name={about} />
      <p>
        {about !== 'cloud' && <strong>{conditionName(about)}</strong>} {statementText(said, all)}
      </p>
    </li>
  );
}

export function StavesMoment({ tables }: { tables: readonly TableOfClass[] }) {
  const said = useMemo(() => classStatements(rules, tables), [tables]);
  return (
    <div class={`moment is-staves has-${Math.min(tables.length, 5)}`}>
      <ul class="class-staves">
        {tables.map(({ table, view }) => (
          <li key={table} class="paper">
            <h2>{tableName(table)}</h2>
            <div role="img" aria-label={t('rooms:stave')}>
              <StaveFigure stave={staveOf(view)} size="large" />
            </div>
          </li>
        ))}
      </ul>
      <ul class="class-said paper">
        {said.length === 0 && <li>{t('class:staves.none')}</li>}
        {said.map((one) => (
          <Said key={`${one.about}${one.trend}`} said={one} all={tables.length} />
        ))}
      </ul>
    </div>
  );
}

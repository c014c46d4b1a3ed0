// What did the tables do alike or differently? Their staves side by side, and a sentence for each of the five lines.
import { useMemo } from 'preact/hooks';
import { france } from '../../../../../core/content/france.ts';
import { type ClassStatement, classStatements } from '../../../../../core/debrief/class/index.ts';
import { rulesOf } from '../../../../../core/engine/index.ts';
import { packText, t } from '../../../../app/say.ts';
import { conditionName } from '../../../game/names.ts';
import { Icon } from '../../../icons/icon.tsx';
import { ClassRow } from './class-row.tsx';
import { statementText } from './class-words.ts';
import type { TableOfClass } from './use-class.ts';

const rules = rulesOf(france);

function Said({ said, all }: { said: ClassStatement; all: number }) {
  const { about, trend } = said;
  return (
    <li>
      <Icon name={about} />
      <strong>{about === 'cloud' ? packText('trends', trend ?? '', 'name') : conditionName(about)}</strong>
      <p>{statementText(said, all)}</p>
    </li>
  );
}

export function StavesMoment({ tables }: { tables: readonly TableOfClass[] }) {
  const said = useMemo(() => classStatements(rules, tables), [tables]);
  return (
    <div class="moment is-staves">
      <ClassRow tables={tables} sounds={null} />
      <ul class="class-said paper">
        {said.length === 0 && <li>{t('class:staves.none')}</li>}
        {said.map((one) => (
          <Said key={`${one.about}${one.trend}`} said={one} all={tables.length} />
        ))}
      </ul>
    </div>
  );
}

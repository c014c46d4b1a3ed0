// What did the group say it would change, and did the next year do it?
import type { PromiseReport } from '../../../core/debrief/index.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Part } from './part.tsx';
import { Said, SaidList } from './said.tsx';
import { useTold } from './told.ts';
import { Verdict } from './verdict.tsx';

function Done({ done }: Pick<PromiseReport, 'done'>) {
  if (done === null) return <Verdict sign="more" look="open" words={t('coda:promises.open')} />;
  return done ? (
    <Verdict sign="check" look="good" words={t('coda:promises.done')} />
  ) : (
    <Verdict sign="clock" look="open" words={t('coda:promises.undone')} />
  );
}

export function PromisesPart() {
  const { promises } = useTold().report;
  const none = promises.length === 0;
  return (
    <Part id="promises" icon="leaf" lead={t(none ? 'coda:promises.none' : 'coda:promises.how')}>
      <ul class="slips">
        {promises.map(({ calendar, said, done, afterwards }) => (
          <li key={`${calendar} ${said.id}`} class="slip">
            <p class="slip-year">
              <Icon name="speech" /> {calendar}
            </p>
            <Said statement={said} look="loud" />
            <Done done={done} />
            <SaidList statements={afterwards} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

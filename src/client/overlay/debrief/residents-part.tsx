// Were residents heard? Each time they spoke: what it changed, or that nothing did.
import type { Voice } from '../../../core/debrief/index.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Part } from './part.tsx';
import { SaidList } from './said.tsx';
import { useTold } from './told.ts';
import { Verdict } from './verdict.tsx';

function Spoken({ voice }: { voice: Voice }) {
  return (
    <li class="slip">
      <Verdict
        sign={voice.changed ? 'speech' : 'cloud'}
        look={voice.changed ? 'good' : 'open'}
        words={t(voice.changed ? 'coda:residents.heard' : 'coda:residents.unheard')}
      />
      <SaidList statements={voice.statements} />
    </li>
  );
}

export function ResidentsPart() {
  const { residents } = useTold().report;
  return (
    <Part id="residents" icon="speech">
      {residents.voices.length === 0 && (
        <p>
          <Icon name="info" /> {t('coda:residents.none')}
        </p>
      )}
      <ul class="slips">
        {residents.voices.map((voice) => (
          <Spoken key={`${voice.year} ${voice.event}`} voice={voice} />
        ))}
      </ul>
      <SaidList statements={residents.statements} />
    </Part>
  );
}

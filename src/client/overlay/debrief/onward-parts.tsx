// What can be done now? Try again from a year, or take the game and its debrief along.
import { calendar, SESSION } from '../../../core/engine/index.ts';
import { playAgainFrom } from '../../app/play.ts';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { takeAlong } from '../../app/shelf.ts';
import { useApp } from '../../app/use-app.ts';
import { Button, LinkButton } from '../kit/button.tsx';
import { Part } from './part.tsx';
import type { WhatIf } from './play-what-ifs.ts';
import { takeData, takeTable } from './take-report.ts';
import { useTold } from './told.ts';

/** The year a story branched off is the one worth another try; else the middle of the game. */
function suggested(years: number, whatIfs: readonly WhatIf[]): number {
  return whatIfs[0]?.branch.from ?? Math.ceil(years / 2);
}

export function AgainPart({ whatIfs }: { whatIfs: readonly WhatIf[] }) {
  const { years, log } = useTold();
  const session = SESSION[log.setup.session];
  const best = suggested(years.length, whatIfs);
  return (
    <Part id="again" icon="again" width="half" lead={t('coda:again.how')}>
      <div class="button-row">
        {years.map((_, i) => (
          <Button
            key={calendar(session, i + 1)}
            tone={i + 1 === best ? 'primary' : 'secondary'}
            icon="again"
            onPress={() => void playAgainFrom(i + 1)}
          >
            {t('coda:again.from', { year: calendar(session, i + 1) })}
          </Button>
        ))}
      </div>
    </Part>
  );
}

export function KeepPart({ whatIfs }: { whatIfs: readonly WhatIf[] }) {
  const told = useTold();
  const playing = useApp((state) => state.playing);
  return (
    <Part id="keep" icon="download" width="half" lead={t('coda:keep.how')}>
      <div class="button-row">
        <Button icon="print" onPress={() => print()}>
          {t('coda:keep.print')}
        </Button>
        <Button icon="download" onPress={() => playing && takeAlong(playing)}>
          {t('coda:keep.save')}
        </Button>
        <Button icon="download" onPress={() => takeTable(told)}>
          {t('coda:keep.csv')}
        </Button>
        <Button icon="download" onPress={() => takeData(told, whatIfs)}>
          {t('coda:keep.json')}
        </Button>
        <LinkButton icon="list" href={hashOf('sheet')}>
          {t('coda:sheet.go')}
        </LinkButton>
        <LinkButton icon="home" href={hashOf('home')}>
          {t('coda:keep.home')}
        </LinkButton>
      </div>
    </Part>
  );
}

/** The last word of the debrief leads out of the game. */
export function SheetPart() {
  return (
    <Part id="sheet" icon="plane" lead={t('coda:sheet.how')}>
      <div class="button-row">
        <LinkButton tone="primary" icon="list" href={hashOf('sheet')}>
          {t('coda:sheet.go')}
        </LinkButton>
      </div>
    </Part>
  );
}

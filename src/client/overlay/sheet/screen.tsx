// What does a group take into real life? The identity sheet of its community of action: drafted, filled in, taken along.
import { useEffect } from 'preact/hooks';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { continueLatest, lookAtShelf } from '../../app/shelf.ts';
import type { Playing } from '../../app/store.ts';
import { useApp } from '../../app/use-app.ts';
import { Button, LinkButton } from '../kit/button.tsx';
import { DeskContext } from './desk.ts';
import { ExamplePart } from './example-part.tsx';
import { SheetForm } from './form.tsx';
import { KeepPart } from './keep-part.tsx';
import { PrintedSheet } from './printed.tsx';
import { useSheet } from './use-sheet.ts';
import './styles/parts.css';
import './styles/sheet.css';
import './styles/fields.css';

function NoGame() {
  const kept = useApp((state) => state.saves?.some(({ ok }) => ok) ?? false);
  useEffect(() => void lookAtShelf(), []);
  return (
    <div class="page-sheet paper">
      <h1>{t('sheet:none.title')}</h1>
      <p>{t('sheet:none.text')}</p>
      <div class="button-row">
        {kept && (
          <Button tone="primary" icon="again" onPress={() => void continueLatest('sheet')}>
            {t('sheet:none.go')}
          </Button>
        )}
        <LinkButton tone={kept ? 'secondary' : 'primary'} icon="home" href={hashOf('home')}>
          {t('sheet:none.play')}
        </LinkButton>
      </div>
    </div>
  );
}

function Filled({ playing }: { playing: Playing }) {
  const desk = useSheet(playing);
  const isOver = playing.update.view.step === 'over';
  const back = isOver ? 'debrief' : 'game';
  return (
    <DeskContext.Provider value={desk}>
      <div class="sheet-screen">
        <header class="sheet-head">
          <h1>{t('sheet:title')}</h1>
          <p>{t('sheet:lead')}</p>
          {!isOver && <p>{t('sheet:unfinished')}</p>}
          <LinkButton tone="quiet" icon="back" href={hashOf(back)}>
            {t(`sheet:back.${back}`)}
          </LinkButton>
        </header>
        <SheetForm />
        <aside class="sheet-side" aria-label={t('sheet:keep.title')}>
          <KeepPart />
          <ExamplePart />
        </aside>
      </div>
      <div class="sheet-backstage hidden-text">
        <PrintedSheet />
      </div>
    </DeskContext.Provider>
  );
}

export function SheetScreen() {
  const playing = useApp((state) => state.playing);
  return playing ? <Filled key={playing.id} playing={playing} /> : <NoGame />;
}

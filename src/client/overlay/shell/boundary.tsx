// What if a screen breaks? The rest of the page stays, and the game can be taken along as a file.
import { Component, type ComponentChildren } from 'preact';
import { isWhole } from '../../app/keep.ts';
import { t } from '../../app/say.ts';
import { takeAlong } from '../../app/shelf.ts';
import { app } from '../../app/store.ts';
import { Button, LinkButton } from '../kit/button.tsx';

function Broken() {
  const { playing } = app.getState();
  return (
    <div class="page-sheet paper" role="alert">
      <h1>{t('ui:broken.title')}</h1>
      <p>{t('ui:broken.text')}</p>
      <div class="button-row">
        {playing && isWhole(playing) && (
          <Button tone="primary" icon="download" onPress={() => takeAlong(playing)}>
            {t('ui:broken.save')}
          </Button>
        )}
        <Button icon="again" onPress={() => location.reload()}>
          {t('ui:broken.reload')}
        </Button>
        <LinkButton href="#/" icon="home">
          {t('ui:broken.home')}
        </LinkButton>
      </div>
    </div>
  );
}

export class Boundary extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

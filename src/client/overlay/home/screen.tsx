// What does somebody see first? The town at dusk, one big button, and below it everything else one may do.
import { useEffect } from 'preact/hooks';
import { beginGame } from '../../app/play.ts';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { setupFor } from '../../app/seed-link.ts';
import { lookAtShelf } from '../../app/shelf.ts';
import { app } from '../../app/store.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { Button, LinkButton } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { newSeed } from '../setup/new-seed.ts';
import { Town } from '../town/town.tsx';
import { ContinueButton } from './continue-button.tsx';
import { RoomsBack, RoomsDoor } from './rooms-door.tsx';
import { Shelf } from './shelf.tsx';
import './home.css';

/** The guided first game, with the same cards for everybody. */
function playAtOnce(): void {
  const { age } = app.getState().preferences;
  const wish = { seed: newSeed(), session: 'discovery', role: 'association', age, easier: false } as const;
  void beginGame(setupFor(wish, 'scripted'));
}

function Hero() {
  return (
    <section class="hero">
      <div class="hero-words">
        <h1 class="hero-title">{t('ui:name')}</h1>
        <p class="hero-line">{t('ui:home.line')}</p>
        <div class="hero-buttons">
          <Button tone="primary" size="large" icon="play" onPress={playAtOnce}>
            {t('ui:home.play')}
          </Button>
          <ContinueButton />
          <RoomsBack />
        </div>
        <p class="hero-small">{t('ui:home.small')}</p>
      </div>
      <div class="hero-town">
        <Town />
      </div>
    </section>
  );
}

const GESTURES: readonly { icon: IconName; key: string }[] = [
  { icon: 'hand', key: 'point' },
  { icon: 'plane', key: 'give' },
  { icon: 'duet', key: 'hear' },
];

function Gestures() {
  return (
    <section class="gestures" aria-labelledby="gestures-title">
      <h2 id="gestures-title">{t('ui:home.how')}</h2>
      <ol class="gesture-cards">
        {GESTURES.map(({ icon, key }) => (
          <Card as="li" lie="tilt" key={key}>
            <Icon name={icon} class="is-huge" />
            <h3>{t(`ui:home.gesture.${key}.name`)}</h3>
            <p>{t(`ui:home.gesture.${key}.is`)}</p>
          </Card>
        ))}
      </ol>
    </section>
  );
}

export function HomeScreen() {
  useEffect(() => void lookAtShelf(), []);
  return (
    <>
      <Hero />
      <div class="home-ground">
        <Gestures />
        <div class="home-doors">
          <Card as="section" labelledBy="choose-title" strip="lantern">
            <h2 id="choose-title">{t('ui:home.choose')}</h2>
            <p>{t('ui:home.chooseIs')}</p>
            <div class="button-row">
              <LinkButton href={hashOf('setup')} icon="next">
                {t('ui:home.chooseGo')}
              </LinkButton>
            </div>
          </Card>
          <Card as="section" labelledBy="lead-title" strip="lantern">
            <h2 id="lead-title">{t('ui:home.lead')}</h2>
            <p>{t('ui:home.leadIs')}</p>
            <div class="button-row">
              <LinkButton href={hashOf('lead')} icon="next">
                {t('ui:home.leadGo')}
              </LinkButton>
              <LinkButton href={hashOf('icebreaker')} icon="next">
                {t('ui:home.icebreaker')}
              </LinkButton>
            </div>
          </Card>
          <RoomsDoor />
          <Shelf />
        </div>
      </div>
    </>
  );
}

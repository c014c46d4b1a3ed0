// How does a group begin around one screen? Session, who sits where, age: and the first thing to say aloud.
import { useEffect, useState } from 'preact/hooks';
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import { type AroundWish, setupAround } from '../../app/around.ts';
import { beginGame } from '../../app/play.ts';
import { prefer } from '../../app/prefer.ts';
import { HANDS } from '../../app/preferences.ts';
import { t } from '../../app/say.ts';
import { app } from '../../app/store.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { Choice } from '../kit/choice.tsx';
import { Switch } from '../kit/switch.tsx';
import { AgeChoice, EasierSwitch, SessionChoice } from '../setup/choices.tsx';
import { newSeed } from '../setup/new-seed.ts';
import '../pages/page.css';
import '../setup/setup.css';
import './lead.css';

interface PartProps {
  readonly wish: AroundWish;
  readonly onWish: (part: Partial<AroundWish>) => void;
}

/** Each of the four parts: held in the room, or played by a partner. */
function SeatSwitches({ wish, onWish }: PartProps) {
  const toggle = (actor: ActorId) => {
    const held = wish.persons.includes(actor);
    onWish({ persons: ACTORS.filter((one) => (one === actor ? !held : wish.persons.includes(one))) });
  };
  return (
    <fieldset class="lead-seats">
      <legend>{t('lead:seats')}</legend>
      <p class="lead-hint">{t('lead:seatsHint')}</p>
      {ACTORS.map((actor) => (
        <div key={actor} class="lead-seat">
          <Icon name={actor} class={`lead-roof is-${actor}`} />
          <Switch
            label={t(`ui:actor.${actor}.name`)}
            hint={t(wish.persons.includes(actor) ? 'lead:inRoom' : 'lead:byPartner')}
            on={wish.persons.includes(actor)}
            disabled={wish.persons.length === 1 && wish.persons.includes(actor)}
            onChange={() => toggle(actor)}
          />
        </div>
      ))}
    </fieldset>
  );
}

function HandsChoice() {
  const hands = useApp(({ preferences }) => preferences.hands);
  return (
    <Choice
      legend={t('lead:hands')}
      value={hands}
      onChange={(chosen) => prefer({ hands: chosen })}
      options={HANDS.map((value) => ({
        value,
        label: t(`lead:hand.${value}.name`),
        hint: t(`lead:hand.${value}.is`),
      }))}
    />
  );
}

function Start({ onBegin }: { onBegin: () => void }) {
  return (
    <section class="ticket paper" aria-labelledby="lead-start">
      <h2 id="lead-start">{t('lead:aloud')}</h2>
      <blockquote class="lead-say">{t('lead:welcome')}</blockquote>
      <ol class="ticket-lines">
        <li>{t('lead:step.corners')}</li>
        <li>{t('lead:step.point')}</li>
        <li>{t('lead:step.hand')}</li>
      </ol>
      <Button tone="primary" size="large" icon="play" onPress={onBegin}>
        {t('lead:begin')}
      </Button>
    </section>
  );
}

/** A room begins in silence; whoever leads turns the sound on. */
function useSilence(): void {
  useEffect(() => void prefer({ muted: true }), []);
}

function SoundSwitch() {
  const muted = useApp(({ preferences }) => preferences.muted);
  return (
    <Switch
      label={t('lead:sound')}
      hint={t('lead:soundHint')}
      on={!muted}
      onChange={(on) => prefer({ muted: !on })}
    />
  );
}

function firstWish(): AroundWish {
  const { age } = app.getState().preferences;
  return { seed: newSeed(), session: 'lesson', persons: ACTORS, age, easier: false };
}

export function LeadScreen() {
  const [wish, setWish] = useState<AroundWish>(firstWish);
  useSilence();
  const onWish = (part: Partial<AroundWish>) => setWish((before) => ({ ...before, ...part }));
  return (
    <div class="page setup">
      <h1>{t('ui:title.lead')}</h1>
      <div class="setup-columns">
        <div class="setup-choices paper">
          <SeatSwitches wish={wish} onWish={onWish} />
          <SessionChoice wish={wish} onWish={onWish} />
          <AgeChoice wish={wish} onWish={onWish} />
          <HandsChoice />
          <EasierSwitch wish={wish} onWish={onWish} />
          <SoundSwitch />
        </div>
        <Start onBegin={() => void beginGame(setupAround(wish))} />
      </div>
    </div>
  );
}

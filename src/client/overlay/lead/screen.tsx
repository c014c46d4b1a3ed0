// How does a group begin around one screen? Session, who sits where, age: and the first thing to say aloud.
import { useEffect, useState } from 'preact/hooks';
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import { SESSION } from '../../../core/engine/index.ts';
import { NO_GATHERING } from '../../../core/gathering/gathering.ts';
import { programmeOf } from '../../../core/pace/programme.ts';
import { type AroundWish, setupAround } from '../../app/around.ts';
import { type Led, SPANS } from '../../app/desk.ts';
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

type DeskWish = Led['wish'];

interface DeskProps {
  readonly wish: DeskWish;
  readonly onWish: (part: Partial<DeskWish>) => void;
}

const LENGTHS = [25, 40, 50, 60, 90, 120] as const;

function TimeChoice({ wish, onWish }: DeskProps) {
  return (
    <>
      <Choice
        legend={t('lead:planned')}
        look="chips"
        value={wish.planned}
        onChange={(planned) => onWish({ planned })}
        options={LENGTHS.map((value) => ({ value, label: t('lead:minutes', { count: value }) }))}
      />
      <Choice
        legend={t('lead:span')}
        look="chips"
        value={wish.span}
        onChange={(span) => onWish({ span })}
        options={SPANS.map((value) => ({ value, label: t(`lead:spans.${value}`) }))}
      />
    </>
  );
}

function PretendSwitch({ wish, onWish }: DeskProps) {
  return (
    <Switch
      label={t('lead:pretend')}
      hint={t('lead:pretendHint')}
      on={wish.pretended}
      onChange={(pretended) => onWish({ pretended })}
    />
  );
}

/** A session with reasons to share begins with them. */
function begin(wish: AroundWish, desk: DeskWish): void {
  const { session } = wish;
  const first = programmeOf(session).some(({ id }) => id === 'motives') ? 'prelude' : 'game';
  void beginGame(setupAround(wish), { wish: desk, gathering: NO_GATHERING }, first);
}

function firstWish(): AroundWish {
  const { age } = app.getState().preferences;
  return { seed: newSeed(), session: 'lesson', persons: ACTORS, age, easier: false };
}

export function LeadScreen() {
  const [wish, setWish] = useState<AroundWish>(firstWish);
  const [desk, setDesk] = useState<DeskWish>({ planned: 50, span: 'usual', pretended: false });
  useSilence();
  const onDesk = (part: Partial<DeskWish>) => setDesk((before) => ({ ...before, ...part }));
  const onWish = (part: Partial<AroundWish>) => {
    setWish((before) => ({ ...before, ...part }));
    if (part.session) onDesk({ planned: SESSION[part.session].minutes });
  };
  return (
    <div class="page setup">
      <h1>{t('ui:title.lead')}</h1>
      <div class="setup-columns">
        <div class="setup-choices paper">
          <SeatSwitches wish={wish} onWish={onWish} />
          <SessionChoice wish={wish} onWish={onWish} />
          <AgeChoice wish={wish} onWish={onWish} />
          <TimeChoice wish={desk} onWish={onDesk} />
          <HandsChoice />
          <EasierSwitch wish={wish} onWish={onWish} />
          <SoundSwitch />
          <PretendSwitch wish={desk} onWish={onDesk} />
        </div>
        <Start onBegin={() => begin(wish, desk)} />
      </div>
    </div>
  );
}

// How does a group begin around one screen? Session, who sits where, age: and the first thing to say aloud.
import { useEffect, useState } from 'preact/hooks';
import { ACTORS } from '../../../core/content/vocabulary.ts';
import { SESSION } from '../../../core/engine/index.ts';
import { NO_GATHERING } from '../../../core/gathering/gathering.ts';
import type { ScenarioId } from '../../../core/gathering/scenarios.ts';
import { programmeOf } from '../../../core/pace/programme.ts';
import { type AroundWish, setupAround } from '../../app/around.ts';
import type { Led } from '../../app/desk.ts';
import { beginGame } from '../../app/play.ts';
import { prefer } from '../../app/prefer.ts';
import { t } from '../../app/say.ts';
import { gatheringOf } from '../../app/scenario.ts';
import { app } from '../../app/store.ts';
import { useApp } from '../../app/use-app.ts';
import { Button } from '../kit/button.tsx';
import { AgeChoice, EasierSwitch, SessionChoice } from '../setup/choices.tsx';
import { newSeed } from '../setup/new-seed.ts';
import {
  type DeskWish,
  HandsChoice,
  LengthChoice,
  PretendSwitch,
  SeatSwitches,
  SoundSwitch,
  SpanChoice,
} from './choices.tsx';
import { IcebreakerDoor } from './icebreaker-door.tsx';
import { More } from './more.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import '../pages/page.css';
import '../setup/setup.css';
import './lead.css';

function Start({ onBegin }: { onBegin: () => void }) {
  const hands = useApp(({ preferences }) => preferences.hands);
  return (
    <section class="ticket paper" aria-labelledby="lead-start">
      <h2 id="lead-start">{t('lead:aloud')}</h2>
      <blockquote class="lead-say">{t('lead:welcome')}</blockquote>
      <ol class="ticket-lines">
        <li>{t('lead:step.corners')}</li>
        <li>{t('lead:step.point')}</li>
        <li>{t(hands === 'faceUp' ? 'lead:step.handsUp' : 'lead:step.hand')}</li>
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

/** A session with reasons to share begins with them. */
function begin(wish: AroundWish, led: Led): void {
  const { session } = wish;
  const first = programmeOf(session).some(({ id }) => id === 'motives') ? 'prelude' : 'game';
  void beginGame(setupAround(wish), led, first);
}

/** A class of thirty has no time to pass a screen round: its hands lie face up, unless whoever leads says otherwise. */
function useHands({ session }: AroundWish): void {
  useEffect(() => void prefer({ hands: session === 'lesson' ? 'faceUp' : 'passed' }), [session]);
}

function firstWish(): AroundWish {
  const { age } = app.getState().preferences;
  return { seed: newSeed(), session: 'lesson', persons: ACTORS, age, easier: false };
}

export function LeadScreen() {
  const [wish, setWish] = useState<AroundWish>(firstWish);
  const [desk, setDesk] = useState<DeskWish>({ planned: 50, span: 'usual', pretended: false });
  const [scenario, setScenario] = useState<ScenarioId | null>(null);
  useSilence();
  useHands(wish);
  const onDesk = (part: Partial<DeskWish>) => setDesk((before) => ({ ...before, ...part }));
  const onWish = (part: Partial<AroundWish>) => {
    setWish((before) => ({ ...before, ...part }));
    if (part.session) onDesk({ planned: SESSION[part.session].minutes });
  };
  return (
    <div class="page setup">
      <h1>{t('ui:title.lead')}</h1>
      <IcebreakerDoor />
      <div class="setup-columns">
        <div class="setup-choices paper">
          <SeatSwitches wish={wish} onWish={onWish} />
          <SessionChoice wish={wish} onWish={onWish} />
          <AgeChoice wish={wish} onWish={onWish} />
          <LengthChoice wish={desk} onWish={onDesk} />
          <More>
            <HandsChoice />
            <SpanChoice wish={desk} onWish={onDesk} />
            <ScenarioChoice value={scenario} onChange={setScenario} />
            <EasierSwitch wish={wish} onWish={onWish} />
            <SoundSwitch />
            <PretendSwitch wish={desk} onWish={onDesk} />
          </More>
        </div>
        <Start
          onBegin={() =>
            begin(wish, { wish: desk, gathering: scenario ? gatheringOf(scenario) : NO_GATHERING })
          }
        />
      </div>
    </div>
  );
}

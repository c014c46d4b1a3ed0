// What is there to read after a game? How it felt, what happened, what one makes of it, and what next.
import { useState } from 'preact/hooks';
import { SESSION } from '../../../core/engine/index.ts';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import type { Playing } from '../../app/store.ts';
import { isTellable } from '../../app/story.ts';
import { useApp } from '../../app/use-app.ts';
import { TownStill } from '../figures/town-still.tsx';
import { Icon } from '../icons/icon.tsx';
import { LinkButton } from '../kit/button.tsx';
import { ActorsPart } from './actors-part.tsx';
import { BranchesPart } from './branches-part.tsx';
import { EndingPart } from './ending-part.tsx';
import { GaugesPart } from './gauges-part.tsx';
import { InTurn, ReachedContext, useReached } from './in-turn.tsx';
import { AgainPart, KeepPart, SheetPart } from './onward-parts.tsx';
import { Movement } from './part.tsx';
import { type PartId, TITLES } from './parts.ts';
import { PhaseStrip } from './phase-strip.tsx';
import { isIn, type Shown, ShownContext, useShown } from './phases.ts';
import { PicturePart } from './picture-part.tsx';
import { PiecePlayer } from './piece-player.tsx';
import type { WhatIf } from './play-what-ifs.ts';
import { Programme } from './programme.tsx';
import { PromisesPart } from './promises-part.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { RehearsalPart } from './rehearsal-part.tsx';
import { ResidentsPart } from './residents-part.tsx';
import { StavePart } from './stave-part.tsx';
import { type Told, ToldContext, useTelling } from './told.ts';
import { TurningPart } from './turning-part.tsx';
import { usePrint } from './use-print.ts';
import { useWhatIfs } from './what-ifs.ts';
import './styles/coda.css';
import './styles/print.css';
import './styles/print-parts.css';

function Head({ playing, told }: { playing: Playing; told: Told | null }) {
  const { session, seed } = playing.log.setup;
  const ending = told?.report.ending.ending;
  const kicker = { session: t(`rules:session.${session}.name`), count: SESSION[session].years, seed };
  return (
    <header class="coda-head">
      {told && ending && <TownStill ending={ending} view={told.view} rules={told.rules} />}
      <div class="coda-title paper">
        <p class="coda-kicker">{t('coda:kicker', kicker)}</p>
        <h1>{t('coda:title')}</h1>
        <p class="coda-how">
          <Icon name="help" /> {t('coda:how')}
        </p>
      </div>
    </header>
  );
}

function partsIn({ report }: Told): ReadonlySet<PartId> {
  const all = Object.keys(TITLES) as PartId[];
  return new Set(all.filter((part) => part !== 'rehearsal' || report.rehearsal !== null));
}

const TURNS = 12;

function Piece({ told }: { told: Told }) {
  const shown = useShown();
  return (
    <div hidden={!isIn(shown, 'ending')}>
      <PiecePlayer ending={told.report.ending.ending ?? 'stopped'} />
    </div>
  );
}

function Onward({ whatIfs }: { whatIfs: readonly WhatIf[] }) {
  return (
    <>
      <AgainPart whatIfs={whatIfs} />
      <KeepPart whatIfs={whatIfs} />
      <SheetPart />
    </>
  );
}

function Body({ told }: { told: Told }) {
  const shown = useShown();
  const whatIfs = useWhatIfs(told);
  const { rehearsal } = told.report;
  return (
    <ReachedContext.Provider value={useReached(TURNS)}>
      <InTurn turn={2}>
        <Piece told={told} />
      </InTurn>
      <div class={shown === 'all' ? 'coda-body' : 'coda-body is-phased'}>
        <Programme parts={partsIn(told)} />
        <div class="movements">
          <InTurn turn={1}>
            <Movement id="feel">
              <EndingPart />
            </Movement>
          </InTurn>
          <InTurn turn={3}>
            <Movement id="facts">
              {rehearsal && <RehearsalPart rehearsal={rehearsal} />}
              <InTurn turn={4}>
                <StavePart />
              </InTurn>
              <InTurn turn={5}>
                <GaugesPart />
              </InTurn>
              <InTurn turn={6}>
                <TurningPart />
              </InTurn>
            </Movement>
          </InTurn>
          <InTurn turn={7}>
            <Movement id="findings">
              <ActorsPart />
              <InTurn turn={8}>
                <ResidentsPart />
                <PromisesPart />
              </InTurn>
              <InTurn turn={9}>
                <QuestionsPart />
              </InTurn>
            </Movement>
          </InTurn>
          <InTurn turn={10}>
            <Movement id="future">
              <BranchesPart whatIfs={whatIfs} />
              <InTurn turn={11}>
                <PicturePart />
              </InTurn>
              <InTurn turn={TURNS}>
                <Onward whatIfs={whatIfs ?? []} />
              </InTurn>
            </Movement>
          </InTurn>
        </div>
      </div>
    </ReachedContext.Provider>
  );
}

/** A group goes from phase to phase; the whole page stays a press away. */
function Led({ told }: { told: Told }) {
  const [shown, setShown] = useState<Shown>('facts');
  return (
    <ShownContext.Provider value={shown}>
      <PhaseStrip shown={shown} onShow={setShown} />
      <Body told={told} />
    </ShownContext.Provider>
  );
}

function Coda({ playing }: { playing: Playing }) {
  const told = useTelling(playing);
  usePrint();
  return (
    <ToldContext.Provider value={told}>
      <div class="coda">
        <Head playing={playing} told={told} />
        {told && (told.seat === null ? <Led told={told} /> : <Body told={told} />)}
      </div>
    </ToldContext.Provider>
  );
}

/** Over, or stopped by whoever leads after at least one year. */
function hasStory({ desk, authority, log, update: { view } }: Playing): boolean {
  const stopped = desk !== null || (authority === 'server' && log.commands.length > 0);
  return view.step === 'over' || (stopped && isTellable(view));
}

export function DebriefScreen() {
  const playing = useApp((state) => state.playing);
  if (playing && hasStory(playing)) return <Coda playing={playing} />;
  return (
    <div class="page-sheet paper">
      <h1>{t('coda:notOver.title')}</h1>
      <p>{t('coda:notOver.text')}</p>
      <LinkButton tone="primary" icon="back" href={hashOf('game')}>
        {t('coda:notOver.go')}
      </LinkButton>
    </div>
  );
}

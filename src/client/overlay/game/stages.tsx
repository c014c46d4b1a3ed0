// What lies on the table in each part of the year?
import type { ComponentType } from 'preact';
import { t } from '../../app/say.ts';
import { useScroll } from '../kit/scroll-box.tsx';
import { Answers } from './asks.tsx';
import { CoveredStage } from './cover.tsx';
import { Dock } from './dock.tsx';
import { Ending } from './ending.tsx';
import { useGround } from './ground.ts';
import { Hand } from './hand.tsx';
import { House } from './house.tsx';
import { ListHand, ListTrends } from './list.tsx';
import { Mandate } from './mandate.tsx';
import { Observe } from './observe.tsx';
import { Partners } from './partners.tsx';
import { Picked } from './picked.tsx';
import { Plan } from './plan.tsx';
import { Plane } from './plane.tsx';
import { Review } from './review.tsx';
import { Sky } from './sky.tsx';
import { Square } from './square.tsx';
import type { Stage } from './stage.ts';
import { SwapButton } from './swap-button.tsx';
import { useTable } from './table-context.ts';
import { Town, TownStrip } from './town-ground.tsx';
import { useLayout } from './use-layout.ts';

function Trends({ room = 'all' }: { room?: 'all' | 'low' }) {
  if (useLayout() === 'list') return <ListTrends />;
  return (
    <Town room={room}>
      <Sky />
    </Town>
  );
}

/** Everybody around the square; lanterns only once hands can light them. */
function Side() {
  const { view, stage } = useTable();
  const acting = useGround().kind === 'town' && stage === 'act';
  const lights = view.open.communication && !view.rehearsal;
  const { box, focusable } = useScroll();
  return (
    <aside class="side place-square" ref={box} {...focusable}>
      {acting && <Answers />}
      {lights && !acting && <Square />}
      <Mandate />
      <Partners />
      {lights && acting && <Square />}
    </aside>
  );
}

/** What the hands came to, and what the common house asks for. */
function Reveal() {
  return (
    <div class="reveal">
      <Plane />
      <House />
    </div>
  );
}

/** Nothing in it can be pressed: where it scrolls, it takes the focus itself. */
function ObserveStage() {
  const { box, focusable } = useScroll();
  const label = t('rules:step.observe');
  if (useGround().kind === 'town')
    return (
      <>
        <div class="stage has-review">
          <section class="observing" aria-label={label} ref={box} {...focusable}>
            <Observe />
          </section>
          <div class="middle">
            <Trends />
          </div>
        </div>
        <Dock />
      </>
    );
  return (
    <>
      <section class="stage" aria-label={label} ref={box} {...focusable}>
        <Observe />
      </section>
      <Dock />
    </>
  );
}

/** Over the clouds, or under the town like a hand of cards. */
function AgreeStage() {
  const { truth } = useTable();
  const reveal = truth.step === 'point' ? null : <Reveal />;
  const town = useGround().kind === 'town';
  return (
    <>
      <div class="stage has-side">
        <div class="middle place-sky">
          {!town && reveal}
          <Trends room={reveal ? 'low' : 'all'} />
        </div>
        <Side />
      </div>
      {town && reveal && <div class="tray is-reveal">{reveal}</div>}
      <Dock />
    </>
  );
}

/** In the list view, the cards to exchange are chosen from a row of their own. */
function SwapList() {
  const { state } = useTable();
  return state.exchanging === null ? <SwapButton /> : <Hand />;
}

function ActStage() {
  const list = useLayout() === 'list';
  const town = useGround().kind === 'town';
  return (
    <>
      <div class="stage has-side">
        <div class="middle">
          {!town && <Answers />}
          <div class="place-sky">
            <Trends />
          </div>
          {list && <ListHand />}
        </div>
        <Side />
      </div>
      <div class={list ? 'tray place-hand is-list' : 'tray place-hand'}>
        {!list && <Hand />}
        <div class="tray-side">
          <Plan />
          {list && <SwapList />}
        </div>
      </div>
      <Dock>
        <Picked />
      </Dock>
    </>
  );
}

function ReviewStage() {
  return (
    <>
      <div class="stage has-review">
        <Review />
        <div class="middle">
          <Trends />
        </div>
      </div>
      <Dock />
    </>
  );
}

function EndingStage() {
  return (
    <div class="stage">
      <Ending />
    </div>
  );
}

const STAGE: Readonly<Record<Stage, ComponentType>> = {
  observe: ObserveStage,
  agree: AgreeStage,
  act: ActStage,
  review: ReviewStage,
  ending: EndingStage,
};

export function StageOf() {
  const { stage, playing } = useTable();
  const Drawn = playing.sight === 'covered' && stage === 'act' ? CoveredStage : STAGE[stage];
  return (
    <>
      {stage !== 'ending' && <TownStrip />}
      <Drawn />
    </>
  );
}

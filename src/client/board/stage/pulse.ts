// When does the loop run? While a picture fades in or something moves; otherwise it sleeps.
import type { BoardLook } from '../board.ts';
import type { Crowd } from './crowd.ts';
import { beginLife } from './life.ts';
import type { TownScene } from './scene.ts';
import type { Stills } from './stills.ts';

/** A step after a pause does not make the town jump. */
const LONGEST_STEP = 0.1;

export interface Pulse {
  /** Seconds of movement so far. */
  readonly clock: () => number;
  /** Something new is on stage. */
  readonly wake: () => void;
  readonly end: () => void;
}

interface Beating {
  readonly scene: TownScene;
  readonly stills: Stills;
  readonly crowd: Crowd;
  readonly motion: () => BoardLook['motion'];
}

export function makePulse({ scene, stills, crowd, motion }: Beating): Pulse {
  const { loop, canvas, events } = scene.game;
  let clock = 0;
  let before = 0;
  let isFading = false;
  let isMoving = false;
  let count = 0;

  function run(): void {
    if (document.hidden) return;
    canvas.dataset.state = 'awake';
    loop.wake();
  }
  const life = beginLife(run);
  const moves = () => motion() === 'full' && life.isAwake() && crowd.isMoving(clock);

  scene.step = (now) => {
    isMoving = moves();
    if (isMoving) clock += Math.min(LONGEST_STEP, Math.max(0, now - before) / 1000);
    before = now;
    if (motion() === 'full') crowd.step(clock);
    else crowd.rest();
    isFading = stills.step(performance.now());
  };
  events.on('postrender', () => {
    if (!document.hidden && (isFading || isMoving)) return;
    loop.sleep();
    canvas.dataset.state = 'asleep';
  });
  function wake(): void {
    count += 1;
    canvas.dataset.shown = String(count);
    life.stir();
    run();
  }
  return { clock: () => clock, wake, end: life.end };
}

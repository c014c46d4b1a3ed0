// How does a test notice that a page could sound? It counts contexts, players and sounds begun, before any script runs.
import type { BrowserContext, Page } from 'playwright-core';

export interface SoundCount {
  readonly contexts: number;
  /** Audio elements told to play. */
  readonly plays: number;
  /** Sounds begun on Web Audio. */
  readonly begun: readonly Begun[];
}

export interface Begun {
  /** How long it is. */
  readonly seconds: number;
  /** When its first moment is or would have been, in seconds. */
  readonly zero: number;
  /** Somebody stopped it. */
  readonly stopped: boolean;
}

export async function countSound(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const count = {
      contexts: 0,
      plays: 0,
      begun: [] as { seconds: number; zero: number; stopped: boolean }[],
    };
    Object.assign(window, { soundCount: count });
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        count.contexts++;
      }
    };
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      count.plays++;
      return play.call(this);
    };
    const nodes = new WeakMap<AudioBufferSourceNode, { stopped: boolean }>();
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...when: number[]) {
      const seconds = this.buffer?.duration ?? 0;
      const zero = this.context.currentTime - (when[1] ?? 0);
      const sound = { seconds, zero, stopped: false };
      nodes.set(this, sound);
      if (seconds > 0.1) count.begun.push(sound);
      return start.apply(this, when as []);
    };
    const stop = AudioBufferSourceNode.prototype.stop;
    AudioBufferSourceNode.prototype.stop = function (...when: number[]) {
      const sound = nodes.get(this);
      if (sound) sound.stopped = true;
      return stop.apply(this, when as []);
    };
  });
}

export const counted = (page: Page): Promise<SoundCount> =>
  page.evaluate(() => (window as unknown as { soundCount: SoundCount }).soundCount);

/** Waits until more sounds than these were begun. */
export async function soundsAfter(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (before) => (window as unknown as { soundCount: SoundCount }).soundCount.begun.length > before,
    count,
    { timeout: 30_000 },
  );
}

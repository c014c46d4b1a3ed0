// What stands on the projector's page after each message, to be read or heard? Asked in the browser, in one go a game.
import type { Page } from 'playwright-core';
import type { Shown } from '../../src/client/app/projector-message.ts';
import { CHANNEL } from './projector-games.ts';

interface Ask {
  readonly channel: string;
  readonly messages: readonly Shown[];
}

/** Runs in the browser: another end of the same channel speaks, as the game window does. */
async function readAll({ channel, messages }: Ask): Promise<string[]> {
  const voice = new BroadcastChannel(channel);
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((next) => {
      port1.onmessage = next;
      port2.postMessage(null);
    });
  const heard = (at: number) => document.querySelector('.room')?.getAttribute('data-at') === String(at);
  const names = ['aria-label', 'aria-description', 'title', 'alt', 'value', 'placeholder'];
  const texts: string[] = [];
  for (const message of messages) {
    voice.postMessage(message);
    for (let waits = 0; !heard(message.at); waits++) {
      if (waits > 200_000) throw new Error(`the projector did not show message ${message.at}`);
      await turn();
    }
    const attributes = names.flatMap((name) =>
      [...document.querySelectorAll(`body [${name}]`)].map((part) => part.getAttribute(name) ?? ''),
    );
    texts.push([document.title, document.body.textContent ?? '', ...attributes].join('\n'));
  }
  voice.close();
  return texts;
}

export function readProjector(page: Page, messages: readonly Shown[]): Promise<readonly string[]> {
  return page.evaluate(readAll, { channel: CHANNEL, messages });
}

// What can a person do with a game? Begin, continue, act, step back, put away. Every command is saved at once.
import type { Command, Log, Message, Setup } from '../../core/engine/index.ts';
import { go } from './navigate.ts';
import { keepOffline } from './offline.ts';
import { putSave } from './saves.ts';
import { speakTo } from './say.ts';
import type { Session } from './session.ts';
import { app, type Playing } from './store.ts';
import { GAME, needWords } from './words.ts';

let session: Session | null = null;

/** What is loaded only when somebody plays, with the game's words beside it. */
async function withGame<T>(loading: Promise<T>): Promise<T> {
  app.setState({ busy: true });
  const [loaded] = await Promise.all([loading, needWords(GAME)]);
  app.setState({ busy: false });
  return loaded;
}

export async function beginGame(setup: Setup): Promise<void> {
  const { beginSession } = await withGame(import('./session.ts'));
  enterGame(beginSession(setup), newId());
  keepOffline();
  await go('game');
}

/** Continues a log under the save it came from, or under a new one. Says why where it cannot. */
export async function continueGame(log: Log, id: string = newId()): Promise<Message | null> {
  const { continueSession } = await withGame(import('./session.ts'));
  const continued = continueSession(log);
  if (!continued.ok) return continued.why;
  enterGame(continued.session, id);
  await go(continued.session.update(-1).view.step === 'over' ? 'debrief' : 'game');
  return null;
}

/** Takes the game up again from the beginning of a year of play; the old ending stays a save of its own. */
export async function playAgainFrom(year: number): Promise<void> {
  const { yearStart, upTo } = await import('../../core/engine/index.ts');
  const playing = app.getState().playing;
  if (!playing) return;
  const at = yearStart(playing.entries, year);
  if (at !== null) await continueGame(upTo(playing.log, at));
}

/** After these, partners think longest: what came of it is shown in a task of its own. */
const LONG: readonly Command['type'][] = ['point', 'answer', 'ready', 'continue'];

/** What came of the last command is not on the page yet: whoever presses now means the table as it was. */
let unseen = false;

export function send(command: Command): void {
  const asked = session;
  const { playing } = app.getState();
  if (!asked || !playing || unseen) return;
  const applied = asked.submit(command);
  if (!applied.ok) app.setState({ playing: { ...playing, refusal: applied.why } });
  else if (!LONG.includes(command.type)) show(asked, playing.id);
  else {
    unseen = true;
    setTimeout(() => {
      unseen = false;
      if (session === asked) show(asked, playing.id);
    });
  }
}

export function leaveGame(): Promise<void> {
  return go('home');
}

function enterGame(entered: Session, id: string): void {
  session = entered;
  speakTo(entered.log().setup.age);
  show(entered, id);
}

function show(shown: Session, id: string): void {
  const update = shown.update(-1);
  const log = shown.log();
  const playing: Playing = {
    id,
    rules: shown.rules,
    seat: shown.seat,
    update,
    entries: update.entries,
    log,
    refusal: null,
  };
  app.setState({ playing });
  void keep(playing);
}

/** A save that fails says so once and never stops the game: it can still be taken along as a file. */
async function keep({ id, log, update }: Playing): Promise<void> {
  try {
    const { calendar, step } = update.view;
    await putSave({ id, savedAt: Date.now(), log, over: step === 'over', year: calendar });
  } catch {
    app.setState({ notice: { key: 'ui:notice.notSaved', params: {} } });
  }
}

/** A page on a school's plain http has no crypto.randomUUID. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

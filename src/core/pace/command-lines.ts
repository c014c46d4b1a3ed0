// What does one command cost the room in time? The marks of a seat are put in by whoever leads, its cards by itself.
import type { CommandType, Logged, State } from '../engine/index.ts';
import type { Hands } from './around.ts';
import type { Doing } from './human.ts';
import type { Line } from './lines.ts';
import { MOMENT_OF_STEP } from './programme.ts';

const DOING: Readonly<Record<CommandType, Doing | null>> = {
  point: 'enter',
  visit: 'walk',
  move: 'move',
  pledge: 'pledge',
  withdraw: 'pledge',
  showMandate: 'showMandate',
  exchange: 'exchange',
  contribute: 'choose',
  goAlone: 'choose',
  takeBack: 'undo',
  lend: 'lend',
  recall: 'lend',
  ask: 'ask',
  answer: 'ask',
  ready: 'tap',
  star: 'star',
  reflect: 'reflect',
  continue: 'tap',
  setDifficulty: null,
};

export function linesOfCommand({ step, year }: State, { command }: Logged, hands: Hands): readonly Line[] {
  const moment = MOMENT_OF_STEP[step];
  const line = (doing: Doing): Line => ({ moment, year, doing, times: 1 });
  const doing = DOING[command.type];
  // Who is done with the cards hands the device on: once for each actor and year, again for a card that came back.
  if (command.type === 'ready' && step === 'act') return [line(hands === 'passed' ? 'handOver' : 'tap')];
  if (doing === null) return [];
  // With open cards a group says what it gives, and whoever leads puts it on the screen.
  const entered = hands === 'faceUp' && (doing === 'choose' || doing === 'exchange');
  return entered ? [line(doing), line('lay')] : [line(doing)];
}

// What does a card do, in words? Rules text made from a card's own data, so that it cannot say one thing and do another.
import type { Message } from '../engine/setup.ts';
import type { Action, Duet, Mandate, PackEvent, Trend } from './pack.ts';

/** The numbers of the rules that cards speak of; the engine's NUMBERS fit. */
export interface CardNumbers {
  readonly pressure: number;
  readonly need: number;
  readonly sky: number;
  readonly priority: number;
  readonly eventReady: number;
  readonly eventUnready: number;
  readonly mandateCost: number;
}

function say(key: string, params: Message['params'] = {}): Message {
  return { key: `rules:${key}`, params };
}

/** What it brings, icon by icon, what it costs, then the trends it makes sense on, one each. */
export function describeAction(action: Action): readonly Message[] {
  return [
    ...action.icons.map((capability) => say('action.brings', { capability })),
    say('action.cost', { count: action.icons.length }),
    say('action.fits', { count: action.trends.length }),
    ...action.trends.map((trend) => say('action.on', { trend })),
  ];
}

function describeEffect({ theme, by }: Trend['effects'][number]): Message {
  return say(by > 0 ? 'trend.lifts' : 'trend.lowers', { theme, points: Math.abs(by) });
}

/** Where it sits, how it presses, what each need and a clear sky give. Its needs are words of the pack. */
export function describeTrend(trend: Trend, numbers: CardNumbers): readonly Message[] {
  const { theme, dynamic, needs, effects } = trend;
  return [
    say(`trend.sits.${dynamic}`, { theme }),
    say('trend.presses', { theme, points: numbers.pressure }),
    say('trend.needs', { count: needs.length }),
    say('trend.each', { points: numbers.need }),
    say('trend.sky', { theme, points: numbers.sky, more: numbers.priority }),
    ...effects.map(describeEffect),
  ];
}

/** When the territory is ready, what it gains, what it loses otherwise, what residents can change. */
export function describeEvent(event: PackEvent, numbers: CardNumbers): readonly Message[] {
  return [
    say(`event.when.${event.condition}`),
    say('event.ready', { points: numbers.eventReady }),
    say('event.unready', { points: numbers.eventUnready, theme: event.theme }),
    ...(event.voice ? [say(`event.voice.${event.voice.changes}`, { theme: event.voice.theme })] : []),
  ];
}

/** The two ways to meet it, and what it costs not to. */
export function describeMandate(mandate: Mandate, numbers: CardNumbers): readonly Message[] {
  return [
    say(`mandate.together.${mandate.way}`),
    say('mandate.alone'),
    say('mandate.unmet', { count: numbers.mandateCost }),
  ];
}

/** Its two actions, one each, and what they do as one. */
export function describeDuet(duet: Duet): readonly Message[] {
  return [...duet.actions.map((card) => say('duet.voice', { card })), say('duet.together')];
}

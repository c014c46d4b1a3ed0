// What does a card do, in words? Rules text made from a card's own data, so that it cannot say one thing and do another.
import type { Message } from '../engine/setup.ts';
import type { Action, Duet, Mandate, PackEvent, Trend } from './pack.ts';
import type { Theme } from './vocabulary.ts';

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

/** A trend as a seat sees it: which of its needs are known. */
export interface SeenTrend {
  readonly trend: Trend;
  readonly shown: readonly boolean[];
}

function say(key: string, params: Message['params'] = {}): Message {
  return { key: `rules.${key}`, params };
}

function onTrends(trends: readonly string[]): Message[] {
  return trends.map((trend) => say('action.on', { trend }));
}

/** What it brings, what it costs, then the trends it makes sense on, one each. */
export function describeAction(action: Action): readonly Message[] {
  const [first, second] = action.icons;
  return [
    ...(first && second ? [say('action.bringsTwo', { first, second })] : []),
    ...(first && !second ? [say('action.brings', { icon: first })] : []),
    say('action.cost', { count: action.icons.length }),
    say('action.fits', { count: action.trends.length }),
    ...onTrends(action.trends),
  ];
}

function describeNeed({ trend, shown }: SeenTrend, need: number): Message {
  const capability = trend.needs[need];
  if (!capability || !shown[need]) return say('trend.hidden');
  return say('trend.need', { trend: trend.id, need, capability });
}

function describeEffect({ theme, by }: { readonly theme: Theme; readonly by: number }): Message {
  return say(by > 0 ? 'trend.lifts' : 'trend.lowers', { theme, by: Math.abs(by) });
}

/** Where it sits, how it presses, its needs as far as they are known, what a clear sky gives. */
export function describeTrend(seen: SeenTrend, numbers: CardNumbers): readonly Message[] {
  const { theme, dynamic, needs, effects } = seen.trend;
  return [
    say('trend.sits', { theme, dynamic }),
    say('trend.presses', { theme, by: numbers.pressure }),
    say('trend.needs', { count: needs.length }),
    ...needs.map((_, need) => describeNeed(seen, need)),
    say('trend.each', { by: numbers.need }),
    say('trend.sky', { theme, sky: numbers.sky, priority: numbers.priority }),
    ...effects.map(describeEffect),
  ];
}

/** When the territory is ready, what it gains, what it loses otherwise, what residents can change. */
export function describeEvent(event: PackEvent, numbers: CardNumbers): readonly Message[] {
  return [
    say(`event.when.${event.condition}`),
    say('event.ready', { by: numbers.eventReady }),
    say('event.unready', { by: numbers.eventUnready, theme: event.theme }),
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

export function describeDuet(duet: Duet): readonly Message[] {
  const [first, second] = duet.actions;
  return [say('duet.twins', { first, second }), say('duet.together')];
}

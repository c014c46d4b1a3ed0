// What does one event show to the room, and for how long do people look or read? Events that nobody stops at take no time.
import type { EventType, GameEvent, State } from '../engine/index.ts';
import type { Doing } from './human.ts';
import type { CountWords, Line } from './lines.ts';
import type { YearMoment } from './programme.ts';

interface Seen {
  /** The table after the event's command. */
  readonly state: State;
  readonly count: CountWords;
}

/** Times of a year and what is done in it, once for each event of the kind. */
const LOOKS: Readonly<Partial<Record<EventType, readonly [moment: YearMoment, doing: Doing]>>> = {
  trendArrived: ['observe', 'look'],
  eventRead: ['observe', 'look'],
  levelGiven: ['observe', 'look'],
  handsShown: ['agree', 'reveal'],
  prioritiesSet: ['agree', 'look'],
  lanternLit: ['agree', 'beat'],
  crowded: ['agree', 'beat'],
  levelReached: ['agree', 'beat'],
  backboneKept: ['agree', 'beat'],
  backboneFaded: ['agree', 'beat'],
  plansTurned: ['review', 'reveal'],
  contributed: ['review', 'beat'],
  wentAlone: ['review', 'beat'],
  resonated: ['review', 'beat'],
  accordSounded: ['review', 'applause'],
  skyCleared: ['review', 'applause'],
  eventChecked: ['review', 'beat'],
  voiceHeard: ['review', 'beat'],
  notesEarned: ['review', 'look'],
};

export function linesOfEvent(event: GameEvent, seen: Seen): readonly Line[] {
  const { year } = seen.state;
  const look = LOOKS[event.type];
  const lines: Line[] = look ? [{ moment: look[0], year, doing: look[1], times: 1 }] : [];
  if (event.type === 'yearBegan') lines.push({ moment: 'observe', year, doing: 'look', times: 1 });
  // Groups think about their two marks at the same time: once a year, not once a seat.
  if (event.type === 'handsShown') lines.push({ moment: 'agree', year, doing: 'point', times: 1 });
  const words = wordsOf(event, seen);
  const moment = event.type === 'eventChecked' || event.type === 'voiceHeard' ? 'review' : 'observe';
  return words === 0 ? lines : [...lines, { moment, year, doing: 'read', times: words }];
}

/** Words that the page shows to be read at this event. */
function wordsOf(event: GameEvent, { state, count }: Seen): number {
  if (event.type === 'trendArrived') {
    const needs = state.trends.find(({ id }) => id === event.trend)?.needs ?? [];
    const known = needs.map(({ shown }, i) =>
      shown ? count('pack', 'trends', event.trend, 'needs', `${i}`) : 0,
    );
    const said = count('pack', 'trends', event.trend, 'name') + count('pack', 'trends', event.trend, 'fact');
    return known.reduce((sum, words) => sum + words, said);
  }
  if (event.type === 'eventRead')
    return count('pack', 'events', event.event, 'name') + count('pack', 'events', event.event, 'text');
  if (event.type === 'eventChecked')
    return count('pack', 'events', event.event, event.ready ? 'ready' : 'unready');
  return event.type === 'voiceHeard' ? count('pack', 'events', event.event, 'voice') : 0;
}

// Which sentence of the log tells an event? A table typed by the events: a new one has no place without words.
// Parameters are ids and numbers; a list of ids is joined by commas (`seats`, `trends`).
import type { Because, EventType, GameEvent, Message } from '../engine/index.ts';
import { askedMessage } from './ask-message.ts';

type Of<T extends EventType> = Extract<GameEvent, { type: T }>;
type Params = Message['params'];

const say = (key: string, params: Params = {}): Message => ({ key: `log:event.${key}`, params });
const ids = (list: readonly string[]): string => list.join(',');

const MOVED: Readonly<Record<Because['kind'], string>> = {
  pressure: 'log:event.gaugeMoved.pressure',
  need: 'log:event.gaugeMoved.need',
  resonance: 'log:event.gaugeMoved.resonance',
  star: 'log:event.gaugeMoved.star',
  alone: 'log:event.gaugeMoved.alone',
  accord: 'log:event.gaugeMoved.accord',
  sky: 'log:event.gaugeMoved.sky',
  priority: 'log:event.gaugeMoved.priority',
  link: 'log:event.gaugeMoved.link',
  ready: 'log:event.gaugeMoved.ready',
  unready: 'log:event.gaugeMoved.unready',
  voice: 'log:event.gaugeMoved.voice',
};

const BECAUSE: Readonly<Record<Because['kind'], string>> = {
  pressure: 'log:because.pressure',
  need: 'log:because.need',
  resonance: 'log:because.resonance',
  star: 'log:because.star',
  alone: 'log:because.alone',
  accord: 'log:because.accord',
  sky: 'log:because.sky',
  priority: 'log:because.priority',
  link: 'log:because.link',
  ready: 'log:because.ready',
  unready: 'log:because.unready',
  voice: 'log:because.voice',
};

/** The one-line cause of a change; `need` is an index into the trend's needs. */
export function becauseMessage({ kind, ...params }: Because): Message {
  return { key: BECAUSE[kind], params };
}

function contributed(event: Of<'contributed'>): Message {
  const { seat, card, trend, needs, lost, duet } = event;
  const params = { seat, card, trend, count: needs.length };
  if (duet !== null) return say('contributed.duet', { ...params, duet });
  if (lost.length === 0) return say('contributed.filled', params);
  if (needs.length > 0) return say('contributed.part', params);
  const other = lost.find(({ to }) => to !== null)?.to ?? null;
  if (other === null) return say('contributed.guess', params);
  return other === seat
    ? say('contributed.twice', params)
    : say('contributed.overlap', { ...params, to: other });
}

const VOICE: Readonly<Record<Of<'voiceHeard'>['changes'], string>> = {
  showsNeed: 'log:event.voiceHeard.showsNeed',
  fillsNeed: 'log:event.voiceHeard.fillsNeed',
  easesPressure: 'log:event.voiceHeard.easesPressure',
};
const SHOWN: Readonly<Record<Of<'needShown'>['because'], string>> = {
  measurement: 'log:event.needShown.measurement',
  filled: 'log:event.needShown.filled',
  voice: 'log:event.needShown.voice',
};
const INTO: Readonly<Record<Of<'pledged'>['into'], string>> = {
  measurement: 'log:event.pledged.measurement',
  backbone: 'log:event.pledged.backbone',
  upkeep: 'log:event.pledged.upkeep',
};
const ENDED: Readonly<Record<string, string>> = {
  cacophony: 'log:event.gameEnded.cacophony',
  solos: 'log:event.gameEnded.solos',
  duet: 'log:event.gameEnded.duet',
  ensemble: 'log:event.gameEnded.ensemble',
  concert: 'log:event.gameEnded.concert',
};
const MANDATE = {
  alone: 'log:event.mandateChecked.alone',
  together: 'log:event.mandateChecked.together',
  unmet: 'log:event.mandateChecked.unmet',
} as const;

type Words = { readonly [T in EventType]: (event: Of<T>) => Message };

const placedOn = (event: Of<'placed'> | Of<'tookBack'>): Params => ({
  seat: event.seat,
  card: event.card,
  ...(event.trend === null ? {} : { trend: event.trend }),
});

const WORDS: Words = {
  yearBegan: ({ rehearsal, year }) =>
    say(rehearsal ? 'yearBegan.rehearsal' : 'yearBegan.year', { count: year }),
  gaugeMoved: ({ theme, from, to, because: { kind, ...params } }) => ({
    key: MOVED[kind],
    params: { ...params, theme, before: from, after: to },
  }),
  trendArrived: ({ trend, theme, hidden }) =>
    say(hidden > 0 ? 'trendArrived.hidden' : 'trendArrived.open', { trend, theme, count: hidden }),
  eventRead: ({ event }) => say('eventRead', { event }),
  levelGiven: ({ condition, level }) => say('levelGiven', { condition, level }),
  effortSet: ({ seat, effort, because }) =>
    say(because === 'mandate' ? 'effortSet.mandate' : 'effortSet.year', { seat, count: effort }),
  pointed: ({ seat }) => say('pointed', { seat }),
  handsShown: ({ marks }) => say('handsShown', { count: marks.filter(({ act }) => act !== null).length }),
  prioritiesSet: ({ trends }) =>
    trends.length === 0
      ? say('prioritiesSet.none')
      : say('prioritiesSet.some', { trends: ids(trends), count: trends.length }),
  lanternLit: ({ between: [seat, other], trend }) => say('lanternLit', { seat, other, trend }),
  crowded: ({ trend, seats }) => say('crowded', { trend, seats: ids(seats), count: seats.length }),
  handMoved: ({ seat, to }) => say('handMoved', { seat, trend: to }),
  pledged: ({ seat, into }) => ({ key: INTO[into], params: { seat } }),
  withdrawn: ({ seat }) => say('withdrawn', { seat }),
  pledgeReturned: ({ seat, into }) =>
    say('pledgeReturned', { seat, condition: into === 'measurement' ? into : 'backbone' }),
  levelReached: ({ condition, level, by }) =>
    say(condition === 'measurement' ? 'levelReached.measurement' : 'levelReached.backbone', {
      level,
      seats: ids(by),
    }),
  backboneKept: ({ by }) => say('backboneKept', { seat: by }),
  backboneFaded: ({ level }) => say('backboneFaded', { level }),
  needShown: ({ trend, need, because }) => ({ key: SHOWN[because], params: { trend, need } }),
  drew: ({ seat, count, reshuffled }) => say(reshuffled ? 'drew.reshuffled' : 'drew.cards', { seat, count }),
  exchanged: ({ seat, count }) => say('exchanged', { seat, count }),
  mandateShown: ({ seat, mandate }) => say('mandateShown', { seat, mandate }),
  placed: (event) => say(event.trend === null ? 'placed.alone' : 'placed.trend', placedOn(event)),
  tookBack: (event) => say(event.trend === null ? 'tookBack.alone' : 'tookBack.trend', placedOn(event)),
  lent: ({ from, to }) => say('lent', { from, to }),
  recalled: ({ from, to }) => say('recalled', { from, to }),
  asked: ({ from, to, want }) => askedMessage({ from, to, want }),
  answered: ({ from, to, want, reply }) => askedMessage({ from, to, want, reply }),
  becameReady: ({ seat }) => say('becameReady', { seat }),
  cardReturned: ({ seat, card, trend, to }) => say('cardReturned', { seat, card, trend, to }),
  plansTurned: () => say('plansTurned'),
  contributed,
  wentAlone: ({ seat, card, theme, effort }) => say('wentAlone', { seat, card, theme, count: effort }),
  unspent: ({ seat, effort }) => say('unspent', { seat, count: effort }),
  resonated: ({ trend, need, seats, duet }) =>
    duet === null
      ? say('resonated.hands', { trend, need, seats: ids(seats) })
      : say('resonated.duet', { trend, need, seats: ids(seats), duet }),
  accordSounded: ({ trend, seats }) =>
    say('accordSounded', { trend, seats: ids(seats), count: seats.length }),
  starPlaced: ({ trend, need }) => say('starPlaced', { trend, need }),
  skyCleared: ({ trend, theme, priority }) =>
    say(priority ? 'skyCleared.priority' : 'skyCleared.plain', { trend, theme }),
  eventChecked: ({ event, condition, ready }) =>
    say(ready ? 'eventChecked.ready' : 'eventChecked.unready', { event, condition }),
  voiceHeard: ({ event, trend, changes }) =>
    trend === null ? say('voiceHeard.nothing', { event }) : { key: VOICE[changes], params: { event, trend } },
  handKept: ({ seat, trend }) => say('handKept', { seat, trend }),
  handBroken: ({ seat, trend }) => say('handBroken', { seat, trend }),
  lanternStays: ({ between: [seat, other] }) => say('lanternStays', { seat, other }),
  lanternWentOut: ({ between: [seat, other] }) => say('lanternWentOut', { seat, other }),
  mandateChecked: ({ seat, mandate, met }) => ({ key: MANDATE[met ?? 'unmet'], params: { seat, mandate } }),
  notesEarned: ({ notes }) =>
    say('notesEarned', { count: Object.values(notes).reduce<number>((all, n) => all + (n ?? 0), 0) }),
  yearEnded: ({ filled, lost, skies }) => say('yearEnded', { filled, lost, skies }),
  reflected: ({ sentence }) => sentence,
  difficultySet: ({ easier }) => say(easier ? 'difficultySet.easier' : 'difficultySet.usual'),
  seatTaken: ({ seat, player }) =>
    say(player === 'person' ? 'seatTaken.person' : 'seatTaken.partner', { seat }),
  steppedBack: ({ commands }) => say('steppedBack', { count: commands }),
  gameEnded: ({ ending }) => ({ key: ENDED[ending] ?? ENDED.cacophony ?? '', params: {} }),
};

/** One short sentence for an event. */
export function eventMessage(event: GameEvent): Message {
  const words = WORDS[event.type] as (event: GameEvent) => Message;
  return words(event);
}

// Which sentences tell a beat? What happened, and for each number that moved, its one-line because.
import { pairId } from '../../../core/content/words.ts';
import type { Deck, GameEvent, Message } from '../../../core/engine/index.ts';
import { commonText, packText, t } from '../../app/say.ts';
import type { Beat } from './beats.ts';
import { capital, cardName, seatList, sentence, signed } from './names.ts';

export interface Line {
  readonly text: string;
  readonly look: 'said' | 'because' | 'voice';
}

export interface Telling {
  readonly deck: Deck;
  readonly me: Parameters<typeof seatList>[1];
  /** Cards given on each trend before this beat, to find those that strengthen each other. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;
type Teller<T extends GameEvent['type']> = (event: Of<T>, telling: Telling) => readonly Line[];

function said(name: string, params: Message['params'] = {}): Line {
  return { text: sentence({ key: `game:beat.${name}`, params }), look: 'said' };
}

/** "Health 40 → 41: a need met." */
function gaugeLine({ theme, from, to, because }: Of<'gaugeMoved'>): Line {
  const why = t(`game:because.${because.kind}`);
  const move = t('game:beat.gauge', { theme: t(`ui:theme.${theme}`), from, to, by: signed(to - from), why });
  return { text: move, look: 'because' };
}

function overlapLines(event: Of<'contributed'>, { deck, me }: Telling): readonly Line[] {
  return event.lost.map(({ to, card }) => {
    if (to === null || card === null) return said('lostGuess', { card: event.card });
    const known = deck.action(event.card).overlaps.includes(card);
    if (known) return { text: packText('overlaps', pairId(event.card, card)), look: 'said' as const };
    return said('overlap', { who: seatList([event.seat, to], me), card: event.card });
  });
}

function strongerLines(event: Of<'contributed'>, { deck, given }: Telling): readonly Line[] {
  if (event.needs.length === 0) return [];
  return (given.get(event.trend) ?? []).flatMap((other): Line[] => {
    const [first, second] = deck.action(other).reinforces.includes(event.card)
      ? [other, event.card]
      : [event.card, other];
    if (!deck.action(first).reinforces.includes(second)) return [];
    return [{ text: packText('reinforcements', `${first}>${second}`), look: 'voice' }];
  });
}

function givenLines(event: Of<'contributed'>, telling: Telling): readonly Line[] {
  const { seat, card, trend, needs, duet } = event;
  const who = seatList([seat], telling.me);
  const count = needs.length;
  const met =
    count > 0 ? [said('given', { who, card, trend, count })] : [said('carried', { who, card, trend })];
  const pair = duet ? [{ text: packText('duets', duet, 'does'), look: 'voice' as const }] : [];
  return [...met, ...overlapLines(event, telling), ...pair, ...strongerLines(event, telling)];
}

const TELLERS: { readonly [T in GameEvent['type']]?: Teller<T> } = {
  plansTurned: () => [said('turn')],
  contributed: givenLines,
  gaugeMoved: (event) => [gaugeLine(event)],
  wentAlone: ({ seat, card, theme }, { me }) => [said('alone', { who: seatList([seat], me), card, theme })],
  unspent: ({ seat, effort }, { me }) => [said('unspent', { who: seatList([seat], me), count: effort })],
  resonated: ({ seats, trend, duet }, { me }) => [
    said(duet ? 'duet' : 'resonance', { who: seatList(seats, me), trend, ...(duet ? { duet } : {}) }),
  ],
  accordSounded: ({ seats, trend }, { me }) => [said('accord', { who: seatList(seats, me), trend })],
  starPlaced: ({ trend }) => [said('star', { trend })],
  skyCleared: ({ trend }) => [said('sky', { trend })],
  needShown: ({ trend, because }) => (because === 'voice' ? [said('needShown', { trend })] : []),
  eventChecked: ({ event, ready }) => [
    said(ready ? 'eventReady' : 'eventUnready', { event }),
    { text: commonText('events', event, ready ? 'ready' : 'unready'), look: 'voice' },
  ],
  voiceHeard: ({ event, changes, trend }) => [
    { text: commonText('events', event, 'voice'), look: 'voice' },
    trend === null ? said('voiceNothing') : said(`voice.${changes}`, { trend }),
  ],
  handKept: ({ seat, trend }, { me }) => [said('kept', { who: seatList([seat], me), trend })],
  handBroken: ({ seat, trend }, { me }) => [said('broken', { who: seatList([seat], me), trend })],
  lanternStays: ({ between }, { me }) => [said('stays', { who: seatList(between, me) })],
  lanternWentOut: ({ between }, { me }) => [said('wentOut', { who: seatList(between, me) })],
  mandateChecked: ({ seat, met, mandate }, { me }) => [
    said(`mandate.${met ?? 'unmet'}`, { who: seatList([seat], me), mandate }),
  ],
  yearEnded: ({ filled, lost, skies }) => [said('end', { filled, lost, skies })],
};

export function linesOf(beat: Beat, telling: Telling): readonly Line[] {
  return beat.entries.flatMap(({ event }) => {
    const teller = TELLERS[event.type] as Teller<GameEvent['type']> | undefined;
    return teller ? teller(event, telling) : [];
  });
}

/** What has been given on each trend in these beats. */
export function givenIn(beats: readonly Beat[]): Telling['given'] {
  const given = new Map<string, readonly string[]>();
  for (const { event } of beats.flatMap((beat) => beat.entries)) {
    if (event.type !== 'contributed' || event.needs.length === 0) continue;
    given.set(event.trend, [...(given.get(event.trend) ?? []), event.card]);
  }
  return given;
}

/** One title a beat, for its picture and for reading by ear. */
export function titleOf(beat: Beat): string {
  const event = beat.entries[0]?.event;
  return event && event.type === 'contributed' && beat.kind === 'given'
    ? capital(cardName(event.card))
    : t(`game:beat.title.${beat.kind}`);
}

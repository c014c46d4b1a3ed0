// Which event sounds? One row for every kind: a new one is declared sounding or silent, or does not compile.
import type { EventType, GameEvent } from '../../engine/index.ts';
import {
  alone,
  type Cue,
  contributed,
  cue,
  eventChecked,
  gameEnded,
  hand,
  lantern,
  levelReached,
  mandateChecked,
  notesEarned,
  type Of,
  sky,
  tapped,
  voiceHeard,
  yearEnded,
} from './cue-deeds.ts';
import { chordOf, knocks, phrase } from './cue-notes.ts';
import type { Key } from './piece.ts';

type Row<T extends EventType> = 'silent' | ((event: Of<T>, key: Key) => Cue);
type Table = { readonly [T in EventType]: Row<T> };

export const LIFTED: Cue = cue('lifted', [], knocks(36, [[0, 'high']]));

export const EVENT_CUES: Table = {
  yearBegan: (_, key) =>
    cue(
      'yearBegins',
      [],
      phrase({ key, voice: 'drum', velocity: 58 }, [
        [0, 4, 0],
        [4, 6, 4],
      ]),
    ),
  trendArrived: (_, key) => cue('cloud', [], phrase({ key, voice: 'drone', velocity: 42 }, [[0, 8, 0]])),
  levelGiven: levelReached,
  lanternLit: lantern('lanternLit', [0, 4]),
  levelReached,
  backboneKept: (_, key) =>
    cue('bandstandKept', [], phrase({ key, voice: 'house', velocity: 64 }, [[0, 6, 0]])),
  backboneFaded: (_, key) =>
    cue(
      'bandstandFades',
      [],
      phrase({ key, voice: 'house', velocity: 56 }, [
        [0, 4, 2],
        [4, 8, 1],
      ]),
    ),
  placed: tapped('placed', knocks(46, [[0, 'low']])),
  tookBack: tapped(
    'takenBack',
    knocks(36, [
      [0, 'low'],
      [1, 'high'],
    ]),
  ),
  becameReady: tapped(
    'ready',
    knocks(48, [
      [0, 'high'],
      [2, 'low'],
    ]),
  ),
  plansTurned: tapped(
    'turn',
    knocks(52, [
      [0, 'high'],
      [1, 'low'],
      [2, 'high'],
      [4, 'low'],
    ]),
  ),
  contributed,
  wentAlone: alone,
  resonated: ({ seats }, key) => cue('resonance', seats, chordOf(key, seats, 8)),
  accordSounded: ({ seats }, key) =>
    cue('accord', seats, [
      ...chordOf(key, seats, 12),
      ...phrase({ key, voice: 'house', velocity: 70 }, [[0, 12, 0]]),
    ]),
  starPlaced: ({ by }, key) =>
    cue(
      'star',
      [by],
      [
        ...phrase({ key, voice: 'research', velocity: 66 }, [
          [0, 2, 4],
          [1, 2, 7],
          [2, 6, 9],
        ]),
        ...phrase({ key, voice: by, velocity: 66 }, [[2, 6, 4]]),
      ],
    ),
  skyCleared: sky,
  eventChecked,
  voiceHeard,
  handKept: hand('handKept', 4),
  handBroken: hand('handBroken', 1),
  lanternStays: lantern('lanternStays', [4, 7]),
  lanternWentOut: lantern('lanternOut', [2, 1]),
  mandateChecked,
  notesEarned,
  yearEnded,
  gameEnded,
  // Follows from what has just sounded, or is a secret, or is something read: no sound of its own.
  gaugeMoved: 'silent',
  eventRead: 'silent',
  effortSet: 'silent',
  pointed: 'silent',
  handsShown: 'silent',
  prioritiesSet: 'silent',
  crowded: 'silent',
  handMoved: 'silent',
  pledged: 'silent',
  withdrawn: 'silent',
  pledgeReturned: 'silent',
  needShown: 'silent',
  drew: 'silent',
  exchanged: 'silent',
  mandateShown: 'silent',
  lent: 'silent',
  recalled: 'silent',
  asked: 'silent',
  answered: 'silent',
  cardReturned: 'silent',
  unspent: 'silent',
  reflected: 'silent',
  difficultySet: 'silent',
  seatTaken: 'silent',
  steppedBack: 'silent',
};

/** What is heard of an event; null where nothing is. */
export function cueOf(event: GameEvent, key: Key): Cue | null {
  const row = EVENT_CUES[event.type] as Row<EventType>;
  if (row === 'silent') return null;
  return row(event, key);
}

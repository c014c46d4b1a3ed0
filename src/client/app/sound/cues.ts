// What does an event sound like, and which caption stands for it? A table typed by the events: a new one does not
// compile before it has a cue or is told to be silent.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import type { Voice } from '../../../core/debrief/compose/index.ts';
import type { EventType, GameEvent } from '../../../core/engine/index.ts';

type Of<T extends EventType> = Extract<GameEvent, { type: T }>;

/** One tone: its voice, its MIDI number, and how many milliseconds after the cue begins. */
export interface CueTone {
  readonly voice: Voice;
  readonly pitch: number;
  readonly after: number;
}

/** Which volume it follows. */
export type Channel = 'notes' | 'interface';

interface Cue<T extends EventType> {
  readonly channel: Channel;
  /** Key of what is written where it is not heard. */
  readonly caption: string;
  readonly tones: (event: Of<T>) => readonly CueTone[];
}

type Cues = { readonly [T in EventType]: Cue<T> | null };

/** The four actors make one chord of D: root, fifth, third and octave, each in its own range. */
const OWN: Readonly<Record<ActorId, number>> = { association: 78, company: 50, authority: 57, research: 74 };

const tone = (voice: Voice, pitch: number, after = 0): CueTone => ({ voice, pitch, after });
const own = (seat: ActorId, after = 0): CueTone => tone(seat, OWN[seat], after);
const together = (seats: readonly ActorId[]): readonly CueTone[] => seats.map((seat) => own(seat));
const knock = (...afters: readonly number[]): readonly CueTone[] => afters.map((at) => tone('pulse', 76, at));

/** A filled need is the actor's tone; what is lost rubs a semitone beside it. */
function contributed({ seat, needs, lost }: Of<'contributed'>): readonly CueTone[] {
  const filled = needs.map((_, i) => own(seat, 180 * i));
  const [first] = lost;
  if (!first) return filled;
  const rub = tone(seat, OWN[seat] + 1, 180 * needs.length);
  return [...filled, rub, ...(first.to === null ? [] : [own(first.to, 180 * needs.length)])];
}

const SKY = [62, 69, 74, 78, 81].map((pitch, i) => tone('research', pitch, 90 * i));

function levelReached({ condition }: Of<'levelReached'>): readonly CueTone[] {
  return condition === 'backbone' ? [tone('house', 38), tone('house', 45, 220)] : knock(0, 160, 320, 480);
}

export const CUES: Cues = {
  yearBegan: {
    channel: 'notes',
    caption: 'sound:yearBegan',
    tones: () => [tone('drum', 38), tone('drum', 45, 240)],
  },
  gaugeMoved: null,
  trendArrived: { channel: 'notes', caption: 'sound:trendArrived', tones: () => [tone('drone', 50)] },
  eventRead: null,
  levelGiven: null,
  effortSet: null,
  pointed: { channel: 'interface', caption: 'sound:pointed', tones: () => knock(0) },
  handsShown: { channel: 'notes', caption: 'sound:handsShown', tones: () => knock(0, 140, 280) },
  prioritiesSet: null,
  lanternLit: {
    channel: 'notes',
    caption: 'sound:lanternLit',
    tones: ({ between: [one, other] }) => [own(one), own(other, 160)],
  },
  crowded: { channel: 'notes', caption: 'sound:crowded', tones: () => knock(0, 60, 120, 180) },
  handMoved: null,
  pledged: { channel: 'interface', caption: 'sound:pledged', tones: () => knock(0, 120) },
  withdrawn: null,
  pledgeReturned: null,
  levelReached: { channel: 'notes', caption: 'sound:levelReached', tones: levelReached },
  backboneKept: null,
  backboneFaded: {
    channel: 'notes',
    caption: 'sound:backboneFaded',
    tones: () => [tone('house', 38), tone('house', 36, 260)],
  },
  needShown: null,
  drew: null,
  exchanged: null,
  mandateShown: null,
  placed: { channel: 'interface', caption: 'sound:placed', tones: () => knock(0) },
  tookBack: { channel: 'interface', caption: 'sound:tookBack', tones: () => [tone('pulse', 77)] },
  lent: { channel: 'notes', caption: 'sound:lent', tones: ({ from, to }) => [own(from), own(to, 200)] },
  recalled: null,
  asked: null,
  answered: null,
  becameReady: { channel: 'interface', caption: 'sound:becameReady', tones: () => knock(0, 90) },
  cardReturned: null,
  plansTurned: null,
  contributed: { channel: 'notes', caption: 'sound:contributed', tones: contributed },
  wentAlone: {
    channel: 'notes',
    caption: 'sound:wentAlone',
    tones: ({ seat }) => [own(seat), tone(seat, OWN[seat] + 3, 150)],
  },
  unspent: null,
  resonated: { channel: 'notes', caption: 'sound:resonated', tones: ({ seats }) => together(seats) },
  accordSounded: {
    channel: 'notes',
    caption: 'sound:accordSounded',
    tones: ({ seats }) => [...together(seats), tone('house', 38)],
  },
  starPlaced: { channel: 'notes', caption: 'sound:starPlaced', tones: () => [tone('research', 81)] },
  skyCleared: { channel: 'notes', caption: 'sound:skyCleared', tones: () => SKY },
  eventChecked: {
    channel: 'notes',
    caption: 'sound:eventChecked',
    tones: ({ ready }) => [tone('authority', 57), tone('authority', ready ? 62 : 56, 240)],
  },
  voiceHeard: {
    channel: 'notes',
    caption: 'sound:voiceHeard',
    tones: () => [69, 71, 69, 66].map((pitch, i) => tone('residents', pitch, 160 * i)),
  },
  handKept: null,
  handBroken: null,
  lanternStays: null,
  lanternWentOut: null,
  mandateChecked: null,
  notesEarned: null,
  yearEnded: null,
  reflected: null,
  difficultySet: null,
  gameEnded: null,
};

/** What an event sounds like; null for what is silent. */
export interface Heard {
  readonly channel: Channel;
  readonly caption: string;
  readonly tones: readonly CueTone[];
}

export function heardOf(event: GameEvent): Heard | null {
  const cue = CUES[event.type] as Cue<EventType> | null;
  return cue && { channel: cue.channel, caption: cue.caption, tones: cue.tones(event) };
}

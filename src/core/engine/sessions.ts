// Which kinds of session are there, and what does each change? Data only: rules never ask for a session by name.
import type { Condition } from '../content/vocabulary.ts';

/** Games one sets up: alone or around one screen, with partners in free seats. */
export const SESSIONS = ['discovery', 'lesson', 'workshop', 'standard'] as const;
/** Short ones that a whole room plays aloud, all cards face up; no partner ever sits there. */
export const ROOM_SESSIONS = ['icebreaker'] as const;
export type SessionId = (typeof SESSIONS)[number] | (typeof ROOM_SESSIONS)[number];

/** A level the territory gives at the start of a year: shown as given, its notes of that year left out. */
export interface Gift {
  readonly condition: 'measurement' | 'backbone';
  readonly year: number;
  readonly level: number;
}

export interface Session {
  readonly id: SessionId;
  /** Years played; the last one is always 2030. */
  readonly years: number;
  /** Gauge at which a theme's shared goal is reached. */
  readonly goal: number;
  /** The first year is played once alone before it counts. */
  readonly rehearsal: boolean;
  readonly mandates: boolean;
  /** First year (1 = first played) in which each condition is in the game. */
  readonly opens: Readonly<Record<Condition, number>>;
  readonly gifts: readonly Gift[];
  /** Year of the first event. */
  readonly eventsFrom: number;
  /** Hidden needs of a trend that arrives in or after a year; the last row that applies counts. */
  readonly hides: readonly { readonly from: number; readonly needs: number }[];
  /** Years up to this one point in the open: hands are seen as they are put. 0: never. */
  readonly openPointingUntil: number;
  /** Effort of each actor and year; absent: what the size of the table gives. */
  readonly effort?: number;
  /** Lanterns are lit by messengers that seats send to each other; absent: by hands on one trend. */
  readonly lanterns?: 'messengers';
  /** Cards of which each seat holds one that nobody else can bring, and three that others bring too. */
  readonly deal?: 'woven';
  /** Minutes with debrief, for the person who plans the session. */
  readonly minutes: number;
}

const ALL_OPEN = { agenda: 1, measurement: 1, activities: 1, communication: 1, backbone: 1 } as const;
const MORE_HIDDEN = [
  { from: 1, needs: 2 },
  { from: 4, needs: 3 },
] as const;
const PLAIN = {
  rehearsal: false,
  mandates: false,
  opens: ALL_OPEN,
  gifts: [],
  eventsFrom: 1,
  hides: MORE_HIDDEN,
  openPointingUntil: 0,
} as const;

export const SESSION: Readonly<Record<SessionId, Session>> = {
  discovery: {
    ...PLAIN,
    id: 'discovery',
    years: 5,
    goal: 69,
    rehearsal: true,
    opens: { activities: 1, communication: 1, agenda: 2, backbone: 3, measurement: 4 },
    gifts: [
      { condition: 'backbone', year: 3, level: 1 },
      { condition: 'measurement', year: 4, level: 1 },
    ],
    eventsFrom: 2,
    hides: [
      { from: 1, needs: 0 },
      { from: 4, needs: 2 },
    ],
    openPointingUntil: 1,
    minutes: 25,
  },
  lesson: { ...PLAIN, id: 'lesson', years: 4, goal: 74, minutes: 50 },
  workshop: { ...PLAIN, id: 'workshop', years: 5, goal: 77, mandates: true, minutes: 90 },
  standard: { ...PLAIN, id: 'standard', years: 5, goal: 80, minutes: 40 },
  icebreaker: {
    ...PLAIN,
    id: 'icebreaker',
    years: 1,
    goal: 69,
    rehearsal: true,
    opens: { activities: 1, communication: 1, agenda: 2, backbone: 2, measurement: 2 },
    eventsFrom: 2,
    hides: [{ from: 1, needs: 0 }],
    effort: 2,
    lanterns: 'messengers',
    deal: 'woven',
    minutes: 10,
  },
};

/** Calendar year of a year of play: the last one is 2030. */
export function calendar(session: Session, year: number): number {
  return 2030 - session.years + year;
}

/** Hidden needs of a trend that arrives in this year of play. */
export function hiddenNeeds(session: Session, year: number): number {
  return session.hides.filter((row) => row.from <= year).at(-1)?.needs ?? 0;
}

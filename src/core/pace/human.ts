// How long do people take? One table of plain assumptions, which a facilitator who has measured better may replace.

/**
 * Seconds for one of each thing a group does. What is timed in a source says so; the rest is an assumption for a
 * room of people who play for the first time, and stands here so that it can be disputed line by line.
 */
export const SECONDS = {
  /** The room goes quiet and looks at the screen again. */
  attention: 8,
  /** Coats, chairs, who sits where. */
  settle: 75,
  /** One group takes its corner, its role and its four cards in hand. */
  takeRole: 20,
  /** The facilitator says once what a step is, while its screen is open. */
  explain: 25,
  /** Silence after a question. (Rowe 1986: three seconds and more already change the answers; a room wants longer.) */
  think: 15,
  /** One turn of speech before everybody, and the pause until the next. */
  turn: 20,
  /** Two neighbours talk, each once. */
  pairs: 60,
  /** One person says one word. */
  word: 3,
  /** The facilitator asks for hands and counts them. */
  handsUp: 6,
  /** An actor says what it brings and what it needs, and is placed on the matrix. */
  pitch: 60,
  /** Somebody types a sentence that the room dictates. */
  write: 35,
  /** Eyes go to a figure, a new cloud, a gauge, and find what has changed. */
  look: 6,
  /** One group decides, without a word, what matters most and where it will act. */
  point: 12,
  /** The facilitator puts one group's two marks on the screen. */
  enter: 7,
  /** A card that a group calls out is picked up and laid on its cloud, or put aside: two touches. */
  lay: 5,
  /** A lonely hand moves. */
  move: 10,
  /** An effort is offered to the common house, or taken back, out loud. */
  pledge: 8,
  /** The device goes to the next group, which turns the cover away. */
  handOver: 8,
  /** A group that has already put its hand somewhere agrees on one card and its cloud. */
  choose: 12,
  /** A group says which of its cards go back. */
  exchange: 8,
  undo: 4,
  lend: 6,
  /** One wish along a lantern, or its answer. */
  ask: 8,
  showMandate: 5,
  /** Plans turn over, or hands go up on three. */
  reveal: 8,
  /** One beat of the year is played: a picture and its line. */
  beat: 3.5,
  /** People clap, or groan. */
  applause: 5,
  /** The whole room agrees where a ✦ goes. */
  star: 15,
  /** The whole room picks the sentence it will change. */
  reflect: 20,
  tap: 2,
  /** One figure of the debrief is shown and explained. */
  figure: 25,
  /** One turning point is told: what led there, what came of it. */
  turning: 25,
  /** The group's piece is heard: five measures a year, four for the end. */
  piece: 45,
  /** Another story of the same game is shown: "and if…". */
  whatIf: 35,
  /** A group walks to another corner, or back. */
  walk: 15,
  /** A corner votes for a card with its fingers, in silence. */
  vote: 12,
} as const;

export type Doing = keyof typeof SECONDS;

/** Gatherings whose length is computed. */
export const PACED = ['icebreaker', 'lesson', 'workshop'] as const;
export type Paced = (typeof PACED)[number];

export interface HumanPace {
  /** Aloud, or read along by a room that has not seen the text before. */
  readonly wordsPerMinute: number;
  /** What a group decides in the first year takes so many times as long. */
  readonly firstYear: number;
  readonly people: Readonly<Record<Paced, number>>;
  readonly seconds: Readonly<Record<Doing, number>>;
}

export const HUMAN_PACE: HumanPace = {
  /** French read aloud: 150 to 160 words a minute; silent reading is faster (Brysbaert 2019: 238 in English). */
  wordsPerMinute: 150,
  firstYear: 1.5,
  /** A class of 24 in four groups; a workshop, and a room that warms up, of 16. */
  people: { icebreaker: 16, lesson: 24, workshop: 16 },
  seconds: SECONDS,
};

/** What may be left out of a table: everything; the rest stands as it is here. */
type Given = Readonly<Record<string, unknown>>;

/** Reads a table of one's own. A mistake is named by its field. */
export function parsePace(data: unknown): HumanPace {
  const given = objectIn(data, 'pace');
  known(given, Object.keys(HUMAN_PACE), '');
  const group = <K extends string>(name: 'people' | 'seconds', usual: Readonly<Record<K, number>>) => {
    const own = given[name] === undefined ? {} : objectIn(given[name], name);
    const keys = Object.keys(usual) as K[];
    known(own, keys, `${name}.`);
    const entries = keys.map((key) => [key, numberIn(own[key] ?? usual[key], `${name}.${key}`)]);
    return Object.fromEntries(entries) as Record<K, number>;
  };
  const wordsPerMinute = numberIn(given.wordsPerMinute ?? HUMAN_PACE.wordsPerMinute, 'wordsPerMinute');
  if (wordsPerMinute === 0) throw new Error('wordsPerMinute: nobody reads nothing a minute.');
  return {
    wordsPerMinute,
    firstYear: numberIn(given.firstYear ?? HUMAN_PACE.firstYear, 'firstYear'),
    people: group('people', HUMAN_PACE.people),
    seconds: group('seconds', HUMAN_PACE.seconds),
  };
}

function objectIn(data: unknown, name: string): Given {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error(`${name}: expected an object of numbers.`);
  return data as Given;
}

function known(given: Given, names: readonly string[], before: string): void {
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (stranger !== undefined) throw new Error(`${before}${stranger}: there is no such field.`);
}

function numberIn(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new Error(`${name}: expected a number of at least 0, not ${JSON.stringify(value)}.`);
  return value;
}

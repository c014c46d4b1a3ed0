// What does a group do before its first year and after its last one? Counted here; how long one takes is in the human table.
import type { Doing } from './human.ts';
import type { CountWords, Line } from './lines.ts';
import type { MomentId } from './programme.ts';

/** Sessions that somebody leads, with a prelude and a debrief for the whole room. */
export type Led = 'lesson' | 'workshop';

/** How groups get at their cards: the device goes round, or all cards lie open on the projector. */
export const HANDS = ['passed', 'faceUp'] as const;
export type Hands = (typeof HANDS)[number];

/** Between two bells there is no time to pass a device: the whole class looks at open cards. */
export const HANDS_OF: Readonly<Record<Led, Hands>> = { lesson: 'faceUp', workshop: 'passed' };

type Row = readonly [moment: MomentId, doing: Doing, times: number | 'people'];

const ACTORS_AT_TABLE = 4;
const REASONS = 12;

const LESSON: readonly Row[] = [
  ['welcome', 'settle', 1],
  ['welcome', 'takeRole', ACTORS_AT_TABLE],
  // The piece is heard while the picture, the stave and the gauges are looked at, then three turning points are told.
  ['facts', 'attention', 1],
  ['facts', 'piece', 1],
  ['facts', 'figure', 4],
  ['facts', 'turning', 2],
  // A word from each, then two moments of their own game: who was there, what was it like?
  ['feelings', 'attention', 1],
  ['feelings', 'word', 'people'],
  ['feelings', 'think', 1],
  ['feelings', 'turn', 4],
  // One other story, and the two best questions.
  ['learnt', 'attention', 1],
  ['learnt', 'whatIf', 1],
  ['learnt', 'think', 2],
  ['learnt', 'turn', 8],
  ['life', 'attention', 1],
  ['life', 'think', 1],
  ['life', 'pairs', 1],
  ['life', 'turn', 5],
];

const WORKSHOP: readonly Row[] = [
  ['welcome', 'settle', 1],
  ['welcome', 'takeRole', ACTORS_AT_TABLE],
  ['motives', 'pairs', 1.5],
  ['motives', 'handsUp', REASONS],
  ['motives', 'turn', 3],
  ['pitches', 'think', 2],
  ['pitches', 'pitch', ACTORS_AT_TABLE],
  ['pitches', 'turn', 3],
  ['question', 'think', 1],
  ['question', 'turn', 5],
  ['question', 'write', 1],
  ['facts', 'attention', 1],
  ['facts', 'piece', 1],
  ['facts', 'figure', 6],
  ['facts', 'turning', 3],
  ['facts', 'turn', 6],
  ['feelings', 'attention', 1],
  ['feelings', 'word', 'people'],
  ['feelings', 'think', 2],
  ['feelings', 'pairs', 1],
  ['feelings', 'turn', 10],
  ['learnt', 'attention', 1],
  ['learnt', 'whatIf', 2],
  ['learnt', 'think', 3],
  ['learnt', 'turn', 15],
  ['life', 'attention', 1],
  ['life', 'think', 1],
  ['life', 'pairs', 1.5],
  ['life', 'turn', 9],
  // What we came for, what is not normal, what we did, what next: the game has written a first draft of each.
  ['sheet', 'write', 4],
  ['sheet', 'turn', 5],
];

const ROWS: Readonly<Record<Led, readonly Row[]>> = { lesson: LESSON, workshop: WORKSHOP };

/** The twelve reasons are read aloud from the pack's own words. */
const REASON_IDS = Array.from({ length: REASONS }, (_, i) => `M${String(i + 1).padStart(2, '0')}`);

export function linesAround(session: Led, people: number, count: CountWords): readonly Line[] {
  const rows = ROWS[session].map(
    ([moment, doing, times]): Line => ({
      moment,
      year: null,
      doing,
      times: times === 'people' ? people : times,
    }),
  );
  const read = (moment: MomentId, times: number): Line => ({ moment, year: null, doing: 'read', times });
  const reasons = REASON_IDS.reduce((sum, id) => sum + count('pack', 'motivations', id, 'text'), 0);
  const before = [read('welcome', wordsOfWelcome(count))];
  return [...before, ...(session === 'workshop' ? [read('motives', reasons)] : []), ...rows];
}

/** The welcome, and how one plays: what is read aloud from the facilitator's page. */
function wordsOfWelcome(count: CountWords): number {
  const steps = ['corners', 'point', 'hand'].map((step) => count('lead', 'step', step));
  return count('lead', 'welcome') + steps.reduce((sum, words) => sum + words, 0);
}

// What does each kind of event sound like? Notes of the actors it names, in the key of the year.
import { ACTORS, type ActorId, CONDITIONS } from '../../content/vocabulary.ts';
import { ENDINGS, type Ending, type EventType, type GameEvent } from '../../engine/index.ts';
import { writeCadence } from './cadence.ts';
import { ROUND } from './cells.ts';
import { chordOf, knocks, later, phrase, rub, stumble } from './cue-notes.ts';
import type { CueName } from './cue-rows.ts';
import type { Key, Strike } from './piece.ts';
import { newSheet } from './sheet.ts';

export interface Cue {
  readonly name: CueName;
  /** Actors whose instruments sound. */
  readonly seats: readonly ActorId[];
  readonly notes: readonly Strike[];
}

export type Of<T extends EventType> = Extract<GameEvent, { type: T }>;
export function cue(name: CueName, seats: readonly ActorId[], notes: readonly Strike[]): Cue {
  return { name, seats, notes };
}

/** The place of a need on its cloud is its pitch. */
const RUNGS = [0, 2, 4, 7] as const;

/** A need each, one after the other; a twin card adds the third above the last. */
function filled({ seat, needs, duet }: Of<'contributed'>, key: Key): readonly Strike[] {
  const by = { key, voice: seat, velocity: 78 };
  const last = needs.length - 1;
  return needs.flatMap((need, i) => {
    const step = RUNGS[need % RUNGS.length] ?? 0;
    const tones = duet !== null && i === last ? [step, step + 2] : [step];
    return tones.flatMap((tone) => phrase(by, [[3 * i, i === last ? 7 : 3, tone]]));
  });
}

export function contributed(event: Of<'contributed'>, key: Key): Cue {
  const { seat, lost } = event;
  const notes = filled(event, key);
  const at = 3 * event.needs.length;
  const [first] = lost;
  if (first?.to && first.to !== seat) {
    return cue('overlap', [seat, first.to], [...notes, ...later(rub(key, [seat, first.to]), at)]);
  }
  if (first) return cue('stumble', [seat], [...notes, ...stumble(key, seat, at)]);
  if (notes.length > 0) return cue('given', [seat], notes);
  return cue('carried', [seat], phrase({ key, voice: seat, velocity: 56 }, [[0, 4, 0]]));
}

/** In a key of one's own, a tone above everybody's. */
export function alone({ seat }: Of<'wentAlone'>, key: Key): Cue {
  const own = { ...key, tonic: (key.tonic + 2) % 12 };
  const notes = phrase({ key: own, voice: seat, velocity: 66 }, [
    [1, 3, 2],
    [5, 5, 1],
  ]);
  return cue('alone', [seat], notes);
}

export function sky(_: Of<'skyCleared'>, key: Key): Cue {
  const run = phrase({ key, voice: 'research', velocity: 76 }, [
    [0, 2, 0],
    [2, 2, 2],
    [4, 2, 4],
    [6, 8, 7],
  ]);
  return cue(
    'sky',
    ['research'],
    [...run, ...later(chordOf(key, ['company', 'authority', 'association'], 8), 6)],
  );
}

export function eventChecked({ ready }: Of<'eventChecked'>, key: Key): Cue {
  const horn = { key, voice: 'authority', velocity: 80 } as const;
  const drum = { key, voice: 'drum', velocity: ready ? 74 : 64 } as const;
  if (ready) {
    const call = phrase(horn, [
      [0, 3, 0],
      [3, 1, 0],
      [4, 8, 4],
    ]);
    return cue('eventMet', ['authority'], [...call, ...phrase(drum, [[4, 4, 0]])]);
  }
  const roll = phrase(
    drum,
    [0, 2, 3, 4].map((at) => [at, 2, at === 0 ? 4 : 0] as const),
  );
  const low = phrase({ key, voice: 'drone', velocity: 44 }, [
    [0, 8, 1],
    [0, 8, 0],
  ]);
  return cue('eventMissed', [], [...roll, ...low]);
}

export function voiceHeard({ trend }: Of<'voiceHeard'>, key: Key): Cue {
  const by = { key, voice: 'residents', velocity: trend === null ? 46 : 62 } as const;
  if (trend === null) return cue('residentsWait', [], phrase(by, ROUND[0].slice(0, 2)));
  return cue('residents', [], phrase(by, ROUND[0]));
}

export function levelReached(
  { condition, level }: { condition: 'measurement' | 'backbone'; level: number },
  key: Key,
): Cue {
  if (condition === 'measurement') {
    const every = level > 1 ? 2 : 4;
    const wood = knocks(
      22,
      [0, 1, 2, 3].map((i) => [i * every, i % 2 === 0 ? 'low' : 'high'] as const),
    );
    return cue(
      'tower',
      ['research'],
      [...wood, ...phrase({ key, voice: 'research', velocity: 64 }, [[0, 8, 4]])],
    );
  }
  const tuba = { key, voice: 'house', velocity: 78 } as const;
  const roof = level > 1 ? chordOf(key, ACTORS, 10) : [];
  return cue('bandstand', level > 1 ? ACTORS : [], [
    ...phrase(tuba, [
      [0, 4, 0],
      [4, 8, level > 1 ? 0 : 4],
    ]),
    ...later(roof, 4),
  ]);
}

/** The five lines from the bottom: a tone for each that earned something, higher the more it earned. */
export function notesEarned({ notes }: Of<'notesEarned'>, key: Key): Cue {
  const earned = CONDITIONS.map((line) => notes[line] ?? 0);
  const harp = { key, voice: 'research', velocity: 70 } as const;
  const tones = earned.flatMap((n, i) => (n > 0 ? phrase(harp, [[2 * i, 6, 2 * i + (n > 2 ? 2 : 0)]]) : []));
  return cue(
    'notes',
    ['research'],
    tones.length > 0 ? tones : phrase({ ...harp, velocity: 50 }, [[0, 6, 0]]),
  );
}

export function mandateChecked({ seat, met }: Of<'mandateChecked'>, key: Key): Cue {
  const by = { key, voice: seat, velocity: 70 };
  if (met === null) return cue('mandateMissed', [seat], phrase({ ...by, velocity: 52 }, [[0, 6, 1]]));
  const tones = phrase(by, [
    [0, 2, 4],
    [2, 6, 7],
  ]);
  const joined = met === 'together' ? phrase({ key, voice: 'drone', velocity: 46 }, [[2, 6, 4]]) : [];
  return cue('mandateMet', [seat], [...tones, ...joined]);
}

export function yearEnded(_: Of<'yearEnded'>, key: Key): Cue {
  const seats = ['company', 'authority', 'research'] as const;
  const close = phrase({ key, voice: 'house', velocity: 72 }, [
    [0, 3, 4],
    [4, 10, 0],
  ]);
  return cue('yearEnds', seats, [...close, ...later(chordOf(key, seats, 10), 4)]);
}

/** What is written of each cadence. */
const ENDS: Readonly<Record<Ending, CueName>> = {
  cacophony: 'endsApart',
  solos: 'endsSolos',
  duet: 'endsDuet',
  ensemble: 'endsEnsemble',
  concert: 'endsConcert',
};

/** The cadence of the group's piece. */
export function gameEnded({ ending }: Of<'gameEnded'>): Cue {
  const sheet = newSheet();
  const known = ENDINGS.find((one) => one === ending) ?? 'solos';
  writeCadence(sheet, { ending: known, from: 0, year: 1, because: 0 });
  return cue(ENDS[known], ACTORS, sheet.notes);
}

export function lantern(name: CueName, steps: readonly number[]) {
  return ({ between }: { between: readonly [ActorId, ActorId] }, key: Key): Cue => {
    const pair = between.flatMap((voice, i) =>
      phrase({ key, voice, velocity: 64 }, [[2 * i, 8 - 2 * i, steps[i] ?? 0]]),
    );
    return cue(name, between, pair);
  };
}

export function hand(name: CueName, step: number) {
  return ({ seat }: { seat: ActorId }, key: Key): Cue =>
    cue(name, [seat], phrase({ key, voice: seat, velocity: 54 }, [[0, 3, step]]));
}

export function tapped(name: CueName, notes: readonly Strike[]) {
  return (): Cue => cue(name, [], notes);
}

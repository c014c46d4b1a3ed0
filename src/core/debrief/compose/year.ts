// How does a year sound? Its turns, what lanterns add, what goes wrong, and how it closes.
import { ACTORS, type ActorId } from '../../content/vocabulary.ts';
import { CELLS, hesitant, lifted, ROUND } from './cells.ts';
import type { Deed } from './deeds.ts';
import type { Facts } from './facts.ts';
import { broken, held, ownKey, type Seen, sung, toneOf } from './figures.ts';
import { BAR, type Bar } from './piece.ts';
import { nearest } from './scale.ts';
import { interrupt, placeOf, RANGE, type Sheet, type Tone, write } from './sheet.ts';
import { barOf, type Turn, turns } from './turns.ts';

/** How an actor nobody is joined to strays: late by sixteenths, in a key so many semitones away. */
interface Stray {
  readonly late: number;
  readonly apart: number;
  /** The key it muses in while it does nothing: one accidental away or two. */
  readonly musing: number;
}

const ASTRAY: Readonly<Record<ActorId, Stray>> = {
  association: { late: 1, apart: 2, musing: 2 },
  company: { late: 3, apart: 10, musing: 10 },
  authority: { late: 2, apart: 3, musing: 10 },
  research: { late: 3, apart: 9, musing: 2 },
};

export interface YearSheet {
  readonly sheet: Sheet;
  readonly facts: Facts;
  /** Five. */
  readonly bars: readonly Bar[];
}

const LOUD: Readonly<Record<Turn['kind'], number>> = { cell: 70, solo: 54, alone: 66, fragment: 44 };

/** The same chord in the key a fifth above: its fourth step is sharp. */
function sharper({ key, chord }: Bar): Pick<Bar, 'key' | 'chord'> {
  return { key: ownKey(key, 7), chord: chord - 4 };
}

/** Without shared measurement nobody has given the pitch: only who leads is sure of it. */
type Tuning = 'together' | 'apart';

function tonesOf(seen: Seen, turn: Turn, tuned: Tuning): readonly Tone[] {
  const cell = CELLS[turn.actor][turn.theme];
  const { late, apart, musing } = ASTRAY[turn.actor];
  const { key } = seen.bar;
  const said = turn.nth % 2 === 1 ? lifted(cell) : cell;
  switch (turn.kind) {
    case 'cell':
      return sung(seen, said, tuned === 'apart' && !turn.leads ? sharper(seen.bar) : seen.bar);
    case 'solo':
      return sung(seen, hesitant(cell, 3, late), { key: ownKey(key, apart), chord: 0 });
    case 'alone':
      return sung(seen, hesitant(CELLS[turn.actor].energy, 5, late), { key: ownKey(key, apart), chord: 0 });
    case 'fragment':
      return sung(seen, hesitant(said, 3, late), { key: ownKey(key, musing), chord: 0 });
  }
}

function playTurn({ sheet, bars, facts }: YearSheet, turn: Turn): void {
  const tuned = facts.measurement.level > 0 ? 'together' : 'apart';
  const bar = bars[turn.bar];
  if (!bar) return;
  const part = {
    voice: turn.actor,
    line: 'activities',
    velocity: LOUD[turn.kind] + (turn.kind === 'cell' ? (turn.leads ? 8 : -8) : 0),
    because: turn.because,
  } as const;
  write(sheet, bar, { part, tones: tonesOf({ sheet, bar, voice: turn.actor }, turn, tuned) });
  if (turn.actor !== 'authority' || turn.kind === 'fragment') return;
  const stroke = toneOf({ sheet, bar, voice: 'drum' }, 0, 4);
  write(sheet, bar, { part: { ...part, voice: 'drum', velocity: 60 }, tones: [stroke] });
}

/** Joined actors whose turn it is not carry the one whose turn it is. */
function accompany({ sheet, facts }: YearSheet, bar: Bar, here: readonly Turn[]): void {
  for (const { seats, because } of facts.groups) {
    const carried = here.filter(({ kind, actor }) => kind === 'cell' && seats.includes(actor));
    const free = seats.filter((seat) => !here.some(({ actor }) => actor === seat));
    for (const voice of carried.length > 0 ? free : []) {
      const seen = { sheet, bar, voice };
      const reasons = [because, ...carried.flatMap((turn) => turn.because)];
      const part = { voice, line: 'communication', velocity: 50, because: reasons } as const;
      write(sheet, bar, { part, tones: voice === 'research' ? broken(seen) : held(seen) });
    }
  }
}

/** Two who do the same rub a semitone apart, then stumble; a wrong guess stumbles alone. */
function clash(page: YearSheet, actor: ActorId): void {
  const clashes = page.facts.deeds[actor].filter(({ kind }) => kind === 'clash');
  const done = page.facts.deeds[actor].filter(({ kind }) => kind === 'filled').length;
  for (const [i, deed] of clashes.slice(0, 3).entries()) {
    const bar = page.bars[barOf(actor, done + i, page.facts.year)];
    if (bar) rub(page.sheet, bar, { actor, deed });
  }
}

/** Where the last beat begins that a clash takes. */
const LATE = 12;

function rub(sheet: Sheet, bar: Bar, { actor, deed }: { actor: ActorId; deed: Deed }): void {
  const part = { voice: actor, line: 'activities', velocity: 58, because: [deed.because] } as const;
  const pitch = nearest(bar.key.tonic % 12, placeOf(sheet, actor), RANGE[actor]);
  interrupt(sheet, bar, { voice: actor, from: LATE });
  const stumble = [
    { at: LATE, length: 2, pitch },
    { at: 15, length: 1, pitch },
  ];
  write(sheet, bar, { part, tones: stumble });
  const { other } = deed;
  if (other === null || other === actor) return;
  const beside = nearest((pitch + 1) % 12, placeOf(sheet, other), RANGE[other]);
  interrupt(sheet, bar, { voice: other, from: LATE });
  write(sheet, bar, { part: { ...part, voice: other }, tones: [{ at: LATE, length: 3, pitch: beside }] });
}

/** The residents' round dance, over the middle of the year. */
function residents({ sheet, facts, bars }: YearSheet): void {
  if (facts.voices.length === 0) return;
  for (const [i, cell] of ROUND.entries()) {
    const bar = bars[2 + i];
    if (!bar) continue;
    const part = { voice: 'residents', line: null, velocity: 52, because: facts.voices } as const;
    write(sheet, bar, { part, tones: sung({ sheet, bar, voice: 'residents' }, cell) });
  }
}

/** A cloud that stays open is a held tone; more of them weigh more. */
function drone({ sheet, facts, bars }: YearSheet): void {
  if (facts.open.length === 0) return;
  const count = facts.open.length;
  const because = facts.open.map((cloud) => cloud.because);
  const resolved = facts.skies.length > 0;
  for (const bar of resolved ? bars.slice(0, 4) : bars) {
    const { tonic } = bar.key;
    const classes = [tonic, ...(count > 3 ? [tonic + 7] : []), ...(count > 6 ? [tonic + 2] : [])];
    const part = {
      voice: 'drone',
      line: null,
      velocity: 26,
      because,
    } as const;
    const tones = classes.map((c) => ({ at: 0, length: BAR, pitch: nearest(c % 12, 52, RANGE.drone) }));
    write(sheet, bar, { part, tones });
  }
}

/** Bar by bar, so that every voice goes on from where it is. */
export function writeYear(page: YearSheet): void {
  const all = turns(page.facts);
  for (const [i, bar] of page.bars.slice(0, 4).entries()) {
    const here = all.filter((turn) => turn.bar === i);
    for (const turn of here) playTurn(page, turn);
    accompany(page, bar, here);
  }
  for (const actor of ACTORS) clash(page, actor);
  residents(page);
  drone(page);
}

// How do all tables sound at once? Each line is one layer: as full as it is at all tables together, silent where it is
// missing everywhere; motifs of every table come in turn, two at a time.
import type { ActorId, Condition } from '../../../content/vocabulary.ts';
import { ROUND } from '../cells.ts';
import { bass, beats, broken, held, struck, sung } from '../figures.ts';
import { BAR, type Bar, type Voice } from '../piece.ts';
import { type Sheet, type Tone, write } from '../sheet.ts';
import { type HeardTable, motifFor, shareTogether } from './heard.ts';
import { singMotif } from './theme.ts';

interface Page {
  readonly sheet: Sheet;
  readonly heard: readonly HeardTable[];
}

/** From this share of a line on, it is full. */
const FULL_FROM = 50;
const LEADS = 70;
/** So many tables are heard one after the other in eight bars; with more, two at a time. */
const IN_TURN = 8;

function layer(
  page: Page,
  bar: Bar,
  laid: { voice: Voice; line: Condition; velocity: number; tones: readonly Tone[] },
) {
  const { voice, line, velocity, tones } = laid;
  write(page.sheet, bar, { part: { voice, line, velocity, because: [] }, tones });
}

/** Who leads in a bar; everybody else may carry. */
function leadIn(page: Page, bar: Bar, nth: number): ReadonlySet<ActorId> {
  const { sheet, heard } = page;
  const full = shareTogether(heard, 'activities') >= FULL_FROM;
  const count = Math.min(heard.length > IN_TURN || full ? 2 : 1, Math.max(1, heard.length));
  const taken = new Set<ActorId>();
  for (let one = 0; one < count; one++) {
    const turn = nth * count + one;
    const table = heard[turn % heard.length];
    const motif = table ? motifFor(table, taken, Math.floor(turn / heard.length)) : null;
    if (!motif) continue;
    taken.add(motif.actor);
    singMotif(sheet, bar, { motif: { ...motif, because: [] }, nth: one, velocity: LEADS + nth - 6 * one });
  }
  return taken;
}

/** The more is said along lanterns, the more voices carry. */
function carryIn(page: Page, bar: Bar, taken: ReadonlySet<ActorId>): void {
  const share = shareTogether(page.heard, 'communication');
  const voices = (['company', 'authority', 'association'] as const).filter((voice) => !taken.has(voice));
  const count = share === 0 ? 0 : share < 40 ? 1 : share < 75 ? 2 : 3;
  for (const voice of voices.slice(0, count)) {
    const tones = held({ sheet: page.sheet, bar, voice });
    layer(page, bar, { voice, line: 'communication', velocity: 42 + Math.floor(share / 12), tones });
  }
}

function groundIn(page: Page, bar: Bar, taken: ReadonlySet<ActorId>): void {
  const { sheet, heard } = page;
  const [agenda, measurement, backbone] = (['agenda', 'measurement', 'backbone'] as const).map((line) =>
    shareTogether(heard, line),
  ) as [number, number, number];
  const level = (share: number) => (share >= FULL_FROM ? 2 : 1);
  if (agenda > 0 && !taken.has('research')) {
    const seen = { sheet, bar, voice: 'research' } as const;
    const tones = agenda >= FULL_FROM ? broken(seen) : struck(seen, BAR);
    layer(page, bar, { voice: 'research', line: 'agenda', velocity: 40 + Math.floor(agenda / 10), tones });
  }
  if (measurement > 0)
    layer(page, bar, {
      voice: 'pulse',
      line: 'measurement',
      velocity: 30 + Math.floor(measurement / 8),
      tones: beats(level(measurement)),
    });
  if (backbone > 0)
    layer(page, bar, {
      voice: 'house',
      line: 'backbone',
      velocity: 50 + Math.floor(backbone / 8),
      tones: bass({ sheet, bar, voice: 'house' }, level(backbone)),
    });
}

/** Where residents were heard at a table, they dance at the end. */
function danceIn({ sheet, heard }: Page, bars: readonly Bar[]): void {
  const spoke = heard.some(({ years }) => years.some(({ facts }) => facts.voices.length > 0));
  for (const [i, bar] of spoke ? bars.slice(-ROUND.length).entries() : []) {
    const tones = sung({ sheet, bar, voice: 'residents' }, ROUND[i] ?? ROUND[0]);
    write(sheet, bar, { part: { voice: 'residents', line: null, velocity: 52, because: [] }, tones });
  }
}

export function writeTogether(sheet: Sheet, heard: readonly HeardTable[], bars: readonly Bar[]): void {
  const page = { sheet, heard };
  for (const [nth, bar] of bars.entries()) {
    const taken = leadIn(page, bar, nth);
    carryIn(page, bar, taken);
    groundIn(page, bar, taken);
  }
  danceIn(page, bars);
}

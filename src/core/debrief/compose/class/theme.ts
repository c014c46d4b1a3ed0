// How does one table state its theme? Its own motifs, carried by whom lanterns joined, over the ground its house gave.
import { CELLS, hesitant, lifted } from '../cells.ts';
import { broken, held, sung, toneOf } from '../figures.ts';
import { layGround } from '../ground.ts';
import type { Bar } from '../piece.ts';
import { type Sheet, write } from '../sheet.ts';
import type { HeardTable, Motif } from './heard.ts';

type Year = HeardTable['years'][number];

const LEADS = 72;
const CARRIES = 46;
const STROKE = 46;

/** Years of play over the bars of a theme, so that its last bar is of the last year. */
export function yearOfBar(heard: HeardTable, bar: number, bars: number): Year | null {
  const { years } = heard;
  return years[Math.floor(((bar + 1) * years.length - 1) / bars)] ?? null;
}

/**
 * Who leads in a bar of a theme: those who did something that year one after the other. Where the row begins comes from
 * where in the log their deeds stand, so that not every table begins with the same instrument.
 */
export function leadOf({ motifs }: Year, bar: number): Motif | null {
  const actors = [...new Set(motifs.map(({ actor }) => actor))];
  const begins = motifs.flatMap(({ because }) => because).reduce((sum, one) => sum + one, 0);
  const turn = begins + bar;
  const own = motifs.filter(({ actor }) => actor === actors[turn % actors.length]);
  return own[turn % Math.max(1, own.length)] ?? null;
}

/** What is said again climbs; what was begun alone is only begun. */
export function singMotif(sheet: Sheet, bar: Bar, { motif, nth, velocity }: Sung): void {
  const cell = CELLS[motif.actor][motif.theme];
  const said = nth % 2 === 1 ? lifted(cell) : cell;
  const part = { voice: motif.actor, line: 'activities', velocity, because: motif.because } as const;
  const tones = sung(
    { sheet, bar, voice: motif.actor },
    motif.kind === 'whole' ? said : hesitant(cell, 3, 2),
  );
  write(sheet, bar, { part, tones });
}

export interface Sung {
  readonly motif: Motif;
  /** How often this table has been heard before. */
  readonly nth: number;
  readonly velocity: number;
}

function carry(sheet: Sheet, bar: Bar, { year, lead }: { year: Year; lead: Motif }): void {
  const group = year.facts.groups.find(({ seats }) => seats.includes(lead.actor));
  for (const voice of group?.seats ?? []) {
    if (voice === lead.actor) continue;
    const because = [group?.because ?? year.facts.began];
    const part = { voice, line: 'communication', velocity: CARRIES, because } as const;
    const seen = { sheet, bar, voice };
    write(sheet, bar, { part, tones: voice === 'research' ? broken(seen) : held(seen) });
  }
}

export function writeTheme(sheet: Sheet, heard: HeardTable, bars: readonly Bar[]): void {
  for (const [i, bar] of bars.entries()) {
    const year = yearOfBar(heard, i, bars.length);
    if (!year) continue;
    if (i === 0) {
      const part = { voice: 'drum', line: null, velocity: STROKE, because: [year.facts.began] } as const;
      write(sheet, bar, { part, tones: [toneOf({ sheet, bar, voice: 'drum' }, 0, 4)] });
    }
    const lead = leadOf(year, i);
    if (!lead) continue;
    singMotif(sheet, bar, { motif: lead, nth: Math.floor(i / year.motifs.length), velocity: LEADS });
    carry(sheet, bar, { year, lead });
    layGround(sheet, year.facts, [bar]);
  }
}

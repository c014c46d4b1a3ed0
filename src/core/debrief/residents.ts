// Were residents heard? Each time they spoke: what it changed, or that it changed nothing and why.
import type { PackEvent } from '../content/pack.ts';
import { effectOf } from './gauges.ts';
import { claim, type Statement, tell } from './statement.ts';
import { type Chapter, type Tale, type Told, told } from './tale.ts';

export interface Voice {
  readonly event: string;
  readonly year: number;
  readonly calendar: number;
  /** True: heard and something changed; false: not heard, or nothing was left to change. */
  readonly changed: boolean;
  readonly statements: readonly Statement[];
}

export interface ResidentsReport {
  readonly heard: number;
  readonly unheard: number;
  readonly voices: readonly Voice[];
  /** Where no event gave residents a word, and where the group chose to ask them. */
  readonly statements: readonly Statement[];
}

const CHANGED: Readonly<Record<Told<'voiceHeard'>['event']['changes'], string>> = {
  showsNeed: 'debrief:residents.showsNeed',
  fillsNeed: 'debrief:residents.fillsNeed',
  easesPressure: 'debrief:residents.easesPressure',
};

function heardVoice(chapter: Chapter, entry: Told<'voiceHeard'>): Voice {
  const { event, trend, changes } = entry.event;
  const { year, calendar } = chapter;
  if (trend === null) {
    const statement = tell('residents.nothingLeft', { year: calendar, event }, [entry]);
    return { event, year, calendar, changed: false, statements: [statement] };
  }
  const statement = claim({ key: CHANGED[changes], params: { year: calendar, event, trend } }, [entry]);
  const moved = told(chapter.entries, 'gaugeMoved').filter(
    ({ event: { because } }) => because.kind === 'voice' && because.event === event,
  );
  const effect = effectOf(entry, moved);
  const statements = effect ? [statement, effect.statement] : [statement];
  return { event, year, calendar, changed: true, statements };
}

function unheardVoice(chapter: Chapter, entry: Told<'eventChecked'>): Voice {
  const { event, condition } = entry.event;
  const { year, calendar } = chapter;
  const statement = tell('residents.unheard', { year: calendar, event, condition }, [entry]);
  return { event, year, calendar, changed: false, statements: [statement] };
}

function voicesOf(tale: Tale, chapter: Chapter): readonly Voice[] {
  const asked = (id: string): PackEvent['voice'] => tale.deck.event(id).voice;
  const unheard = told(chapter.entries, 'eventChecked').filter(
    ({ event }) => !event.ready && asked(event.event) !== undefined,
  );
  return [
    ...told(chapter.entries, 'voiceHeard').map((entry) => heardVoice(chapter, entry)),
    ...unheard.map((entry) => unheardVoice(chapter, entry)),
  ];
}

export function residentsOf(tale: Tale): ResidentsReport {
  const voices = tale.years.flatMap((chapter) => voicesOf(tale, chapter));
  const read = told(tale.entries, 'eventRead');
  const silent = read.every(({ event }) => tale.deck.event(event.event).voice === undefined);
  const chosen = told(tale.entries, 'reflected').filter(
    ({ event }) => event.sentence.key === 'change.residents',
  );
  return {
    heard: voices.filter(({ changed }) => changed).length,
    unheard: voices.filter(({ changed }) => !changed).length,
    voices,
    statements: [
      ...(silent && read.length > 0 ? [tell('residents.silent', { count: read.length }, read)] : []),
      ...(chosen.length > 0 ? [tell('residents.chosen', { count: chosen.length }, chosen)] : []),
    ],
  };
}

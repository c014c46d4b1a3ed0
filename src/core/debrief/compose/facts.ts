// What of a year can be heard? The log folded into the deeds, meetings and states the music is made from.
import { type ActorId, CONDITIONS, type Theme } from '../../content/vocabulary.ts';
import type { Entry, Notes, Pair } from '../../engine/index.ts';
import { type Told, told } from '../tale.ts';
import { type Deeds, deedsOf } from './deeds.ts';
import { groupsOf, type Lantern } from './groups.ts';

export interface Meeting {
  readonly seats: readonly ActorId[];
  readonly because: number;
}

export interface House {
  readonly level: number;
  readonly because: number;
}

export interface Facts {
  readonly year: number;
  /** Its first entry: what rests on nothing else rests on this. */
  readonly began: number;
  readonly deeds: Deeds;
  readonly accords: readonly Meeting[];
  /** Skies that cleared, each with the actors who filled its needs this year. */
  readonly skies: readonly Meeting[];
  /** Actors joined by lanterns, two or more. */
  readonly groups: readonly Meeting[];
  readonly measurement: House;
  readonly backbone: House;
  /** Clouds that are still open when the year ends, each with its arrival. */
  readonly open: readonly Cloud[];
  readonly voices: readonly number[];
  readonly notes: Notes;
  /** Notes of the year on all lines, of a hundred possible ones; zero where none counts. */
  readonly share: number;
}

export interface Cloud {
  readonly theme: Theme;
  readonly because: number;
}

/** What one year leaves for the next. */
interface Carried {
  clouds: ReadonlyMap<string, Cloud>;
  lasting: readonly Lantern[];
  measurement: House;
  backbone: House;
}

const NO_NOTES: Notes = {
  agenda: null,
  measurement: null,
  activities: null,
  communication: null,
  backbone: null,
};

/** Entries year by year, without the rehearsal. */
function chapters(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const found: { rehearsal: boolean; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const { event } = entry;
    if (event.type === 'yearBegan') found.push({ rehearsal: event.rehearsal, entries: [] });
    found.at(-1)?.entries.push(entry);
  }
  return found.filter(({ rehearsal }) => !rehearsal).map((chapter) => chapter.entries);
}

export function factsOf(entries: readonly Entry[]): readonly Facts[] {
  const none: House = { level: 0, because: 0 };
  const carried: Carried = { clouds: new Map(), lasting: [], measurement: none, backbone: none };
  const years = chapters(entries);
  const began = years[0]?.[0]?.index ?? 0;
  for (const { event, index } of told(entries, 'trendArrived')) {
    if (index < began) addCloud(carried, event, index);
  }
  return years.map((year) => factsOfYear(year, carried));
}

function addCloud(carried: Carried, event: Told<'trendArrived'>['event'], because: number): void {
  carried.clouds = new Map([...carried.clouds, [event.trend, { theme: event.theme, because }]]);
}

function factsOfYear(entries: readonly Entry[], carried: Carried): Facts {
  for (const { event, index } of told(entries, 'trendArrived')) addCloud(carried, event, index);
  const known = carried.clouds;
  const cleared = new Set(told(entries, 'skyCleared').map(({ event }) => event.trend));
  carried.clouds = new Map([...known].filter(([trend]) => !cleared.has(trend)));
  carried.measurement = levelAfter(entries, 'measurement', carried.measurement);
  carried.backbone = levelAfter(entries, 'backbone', carried.backbone);
  const notes = told(entries, 'notesEarned').at(-1)?.event.notes ?? NO_NOTES;
  return {
    year: entries[0]?.year ?? 1,
    began: entries[0]?.index ?? 0,
    deeds: deedsOf(entries, (trend) => known.get(trend)?.theme ?? 'health'),
    accords: told(entries, 'accordSounded').map(({ event, index }) => ({
      seats: event.seats,
      because: index,
    })),
    skies: told(entries, 'skyCleared').map(({ event, index }) => ({
      seats: fillersOf(entries, event.trend),
      because: index,
    })),
    groups: groupsThisYear(entries, carried),
    measurement: carried.measurement,
    backbone: carried.backbone,
    open: [...carried.clouds.values()],
    voices: told(entries, 'voiceHeard')
      .filter(({ event }) => event.trend !== null)
      .map(({ index }) => index),
    notes,
    share: shareOf(notes),
  };
}

function shareOf(notes: Notes): number {
  const counted = CONDITIONS.map((condition) => notes[condition]).filter((n) => n !== null);
  if (counted.length === 0) return 0;
  return Math.floor((25 * counted.reduce((sum, n) => sum + n, 0)) / counted.length);
}

function fillersOf(entries: readonly Entry[], trend: string): readonly ActorId[] {
  const here = told(entries, 'contributed').filter(
    ({ event }) => event.trend === trend && event.needs.length > 0,
  );
  return [...new Set(here.map(({ event }) => event.seat))];
}

function levelAfter(entries: readonly Entry[], condition: 'measurement' | 'backbone', before: House): House {
  let house = before;
  for (const { event, index: because } of entries) {
    const changed = event.type === 'levelGiven' || event.type === 'levelReached';
    if (changed && event.condition === condition) house = { level: event.level, because };
    if (event.type === 'backboneFaded' && condition === 'backbone') house = { level: event.level, because };
  }
  return house;
}

/** Lanterns of this year and those that stay; what stays from now on is carried on. */
function groupsThisYear(entries: readonly Entry[], carried: Carried): readonly Meeting[] {
  const lantern = (between: Pair, because: number): Lantern => ({ between, because });
  const lit = told(entries, 'lanternLit').map(({ event, index }) => lantern(event.between, index));
  const groups = groupsOf([...carried.lasting, ...lit]);
  const stays = told(entries, 'lanternStays').map(({ event, index }) => lantern(event.between, index));
  carried.lasting = [...carried.lasting, ...stays];
  return groups;
}

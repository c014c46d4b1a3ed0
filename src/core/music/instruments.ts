// Which instrument plays each voice, and where in its recording is each note?
import type { Voice } from '../debrief/compose/index.ts';

export const INSTRUMENTS = ['flute', 'cello', 'horn', 'harp', 'tuba', 'harmonium', 'percussion'] as const;
/** One recording each: assets/audio/<instrument>.mp3. */
export type Instrument = (typeof INSTRUMENTS)[number];

/** A note in a recording, in milliseconds. */
export interface Slot {
  /** MIDI number. */
  readonly note: number;
  readonly at: number;
  readonly length: number;
}

const slot = (note: number, at: number, length: number): Slot => ({ note, at, length });

export const SLOTS: Readonly<Record<Instrument, readonly Slot[]>> = {
  flute: [slot(72, 100, 2700), slot(76, 2900, 2700), slot(81, 5700, 2700), slot(88, 8500, 2700)],
  cello: [slot(43, 100, 2700), slot(49, 2900, 2700), slot(55, 5700, 2700), slot(60, 8500, 2700)],
  horn: [slot(50, 100, 2700), slot(57, 2900, 2700), slot(60, 5700, 2700)],
  harp: [
    slot(55, 100, 2400),
    slot(62, 2600, 2200),
    slot(69, 4900, 2000),
    slot(76, 7000, 1600),
    slot(83, 8700, 1300),
  ],
  tuba: [slot(34, 100, 1700), slot(41, 1900, 1700), slot(46, 3700, 1700)],
  harmonium: [
    slot(48, 100, 2700),
    slot(54, 2900, 2700),
    slot(60, 5700, 2700),
    slot(65, 8500, 2700),
    slot(71, 11_300, 2700),
  ],
  percussion: [slot(38, 100, 1600), slot(45, 1800, 1600), slot(76, 3500, 350), slot(77, 3950, 350)],
};

/** How a voice sounds: held tones stop with their note, struck ones ring out. */
export interface Sound {
  readonly instrument: Instrument;
  readonly kind: 'held' | 'struck';
  /** Linear. */
  readonly gain: number;
  /** −1 left, 1 right. */
  readonly pan: number;
  /** Seconds in which it swells and dies away. */
  readonly attack: number;
  readonly release: number;
  /** Share that goes into the room. */
  readonly room: number;
}

export const SOUNDS: Readonly<Record<Voice, Sound>> = {
  association: held('flute', { gain: 0.62, pan: -0.3, attack: 0.02, release: 0.16, room: 0.34 }),
  company: held('cello', { gain: 0.8, pan: 0.38, attack: 0.015, release: 0.18, room: 0.26 }),
  authority: held('horn', { gain: 0.72, pan: 0.14, attack: 0.02, release: 0.2, room: 0.36 }),
  research: struck('harp', { gain: 0.78, pan: -0.46, room: 0.26 }),
  drum: struck('percussion', { gain: 0.85, pan: 0.2, room: 0.4 }),
  house: held('tuba', { gain: 0.74, pan: 0.02, attack: 0.01, release: 0.12, room: 0.2 }),
  pulse: struck('percussion', { gain: 0.9, pan: 0.5, room: 0.3 }),
  drone: held('harmonium', { gain: 0.34, pan: -0.1, attack: 0.35, release: 0.5, room: 0.3 }),
  residents: held('harmonium', { gain: 0.6, pan: 0.28, attack: 0.03, release: 0.14, room: 0.34 }),
};

function held(instrument: Instrument, rest: Omit<Sound, 'instrument' | 'kind'>): Sound {
  return { instrument, kind: 'held', ...rest };
}

function struck(instrument: Instrument, rest: Pick<Sound, 'gain' | 'pan' | 'room'>): Sound {
  return { instrument, kind: 'struck', attack: 0.001, release: 0.08, ...rest };
}

// Which cues are there, what is written and seen while each sounds, and how loud is it? One row for each.

/** What is seen at the same moment. The page has a picture for each. */
export const SIGHTS = [
  'planes',
  'slotFilled',
  'planesCollide',
  'loneActor',
  'duet',
  'accord',
  'star',
  'clearSky',
  'cloud',
  'eventCard',
  'residents',
  'hand',
  'lanternLit',
  'lanternOut',
  'tower',
  'bandstand',
  'mandate',
  'stave',
  'season',
  'lampStays',
  'fourDoors',
  'twoLines',
  'fiveLines',
  'festival',
  'card',
  'readyMark',
] as const;
export type Sight = (typeof SIGHTS)[number];

/** Two volumes: notes of the game, and the wood of what one touches. */
export type Bus = 'notes' | 'touches';

export interface CueRow {
  readonly bus: Bus;
  /** Loudness in LUFS it is played at: better play is richer, not louder. */
  readonly lufs: number;
  /** Key of the sentence that says what is heard. */
  readonly caption: string;
  readonly sight: Sight;
}

const USUAL = -20;
const SOFT = -23;
const FAINT = -26;
const WOOD = -30;

function note(caption: string, sight: Sight): CueRow {
  return { bus: 'notes', lufs: USUAL, caption, sight };
}

function soft(caption: string, sight: Sight): CueRow {
  return { bus: 'notes', lufs: SOFT, caption, sight };
}

function faint(caption: string, sight: Sight): CueRow {
  return { bus: 'notes', lufs: FAINT, caption, sight };
}

function wood(caption: string, sight: Sight): CueRow {
  return { bus: 'touches', lufs: WOOD, caption, sight };
}

export const CUES = {
  turn: soft('game:cue.turn', 'planes'),
  given: note('game:cue.given', 'slotFilled'),
  carried: soft('game:cue.carried', 'planes'),
  overlap: note('game:cue.overlap', 'planesCollide'),
  stumble: note('game:cue.stumble', 'planesCollide'),
  alone: note('game:cue.alone', 'loneActor'),
  resonance: note('game:cue.resonance', 'duet'),
  accord: note('game:cue.accord', 'accord'),
  star: note('game:cue.star', 'star'),
  sky: note('game:cue.sky', 'clearSky'),
  cloud: soft('game:cue.cloud', 'cloud'),
  eventMet: note('game:cue.eventMet', 'eventCard'),
  eventMissed: note('game:cue.eventMissed', 'eventCard'),
  residents: note('game:cue.residents', 'residents'),
  residentsWait: soft('game:cue.residentsWait', 'residents'),
  handKept: faint('game:cue.handKept', 'hand'),
  handBroken: faint('game:cue.handBroken', 'hand'),
  lanternLit: note('game:cue.lanternLit', 'lanternLit'),
  lanternStays: soft('game:cue.lanternStays', 'lanternLit'),
  lanternOut: soft('game:cue.lanternOut', 'lanternOut'),
  tower: soft('game:cue.tower', 'tower'),
  bandstand: note('game:cue.bandstand', 'bandstand'),
  bandstandKept: soft('game:cue.bandstandKept', 'bandstand'),
  bandstandFades: soft('game:cue.bandstandFades', 'bandstand'),
  mandateMet: note('game:cue.mandateMet', 'mandate'),
  mandateMissed: soft('game:cue.mandateMissed', 'mandate'),
  notes: note('game:cue.notes', 'stave'),
  yearBegins: soft('game:cue.yearBegins', 'season'),
  yearEnds: note('game:cue.yearEnds', 'season'),
  endsApart: soft('game:cue.endsApart', 'lampStays'),
  endsSolos: note('game:cue.endsSolos', 'fourDoors'),
  endsDuet: note('game:cue.endsDuet', 'twoLines'),
  endsEnsemble: note('game:cue.endsEnsemble', 'fiveLines'),
  endsConcert: note('game:cue.endsConcert', 'festival'),
  lifted: wood('game:cue.lifted', 'card'),
  placed: wood('game:cue.placed', 'card'),
  takenBack: wood('game:cue.takenBack', 'card'),
  ready: wood('game:cue.ready', 'readyMark'),
} as const satisfies Readonly<Record<string, CueRow>>;

export type CueName = keyof typeof CUES;
export const CUE_NAMES = Object.keys(CUES) as readonly CueName[];

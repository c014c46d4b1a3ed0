// Do the cues of the review and the loops behind the table sound as they should? Each rendered, measured, and written
// to a folder on demand: loudness, peak, silence, and how low, middle and high tones and both ears share it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTORS } from '../core/content/vocabulary.ts';
import {
  BAR,
  CUE_NAMES,
  CUES,
  type Cue,
  cueOf,
  LIFTED,
  phraseOf,
  type Score,
  STEMS,
  type Standing,
  secondsOf,
  shareOf,
  stemOf,
  yearKeyOf,
} from '../core/debrief/compose/index.ts';
import { ENDINGS, type Rules } from '../core/engine/index.ts';
import {
  type Bank,
  HIGHEST_PEAK,
  longestSilence,
  loopsTogether,
  loudness,
  mixCue,
  type Stereo,
  truePeak,
  wavOf,
} from '../core/music/index.ts';
import { hear, STUDIED } from './compose-game.ts';
import { isOneSided, spread } from './spread.ts';

/** Loudness of all four loops together, and how far from where it should be anything may lie. */
const BEHIND = -26;
const NEAR = 2;

/** Games of workshops, which have mandates, and of standard sessions. */
const FIRST = 2 * STUDIED.length;

const round = (value: number): number => Math.round(value * 100) / 100;

function measured(sound: Stereo, seconds: number) {
  return {
    seconds: round(sound.left.length / sound.rate),
    lufs: round(loudness(sound)),
    truePeak: round(truePeak(sound)),
    longestSilence: round(longestSilence(sound, seconds)),
    ...spread(sound),
  };
}

/** One example of every cue, from games of all policies; endings are made up. */
function examples(rules: Rules, seed: number): ReadonlyMap<string, Cue> {
  const found = new Map<string, Cue>([['lifted', LIFTED]]);
  for (let game = FIRST; game < FIRST + 2 * STUDIED.length; game++) {
    const { entries } = hear(rules, { seed, game, change: null });
    const key = yearKeyOf(entries, 5);
    for (const { event } of entries) {
      const cue = cueOf(event, key);
      if (cue && !found.has(cue.name)) found.set(cue.name, cue);
    }
  }
  const home = { tonic: 2, mode: 'ionian' } as const;
  for (const ending of ENDINGS) {
    const cue = cueOf({ type: 'gameEnded', ending }, home);
    if (cue) found.set(`ending-${ending}`, cue);
  }
  return found;
}

/** Two standings to compare, and those between. */
const STANDINGS: readonly Standing[] = [0, 2, 3, 4].map((count) => ({
  joined: ACTORS.slice(0, count),
  contributing: ACTORS,
}));

function loops(bank: Bank, standing: Standing) {
  const sounding = STEMS.map((stem) => ({ stem, share: shareOf(stem, standing) })).filter(
    ({ share }) => share > 0,
  );
  const scores: readonly Score[] = sounding.map(({ stem }) => stemOf(stem));
  const sound = loopsTogether(
    sounding.map(({ stem, share }, i) => ({ score: scores[i] ?? stemOf(stem), share, actor: stem.actor })),
    bank,
  );
  const [first] = scores;
  const bar = first ? secondsOf(BAR, first.bpm) : 1;
  const figures = measured(sound, sound.left.length / sound.rate);
  return {
    sound,
    figures: { joined: standing.joined.length, ...figures, silenceBars: round(figures.longestSilence / bar) },
  };
}

export interface Wanted {
  readonly seed: number;
  readonly bank: Bank;
  /** Folder for the files; null writes none. */
  readonly folder: string | null;
}

export function studyCues(rules: Rules, { seed, bank, folder }: Wanted) {
  const keep = (name: string, sound: Stereo) => {
    if (folder !== null) writeFileSync(join(folder, `${name}.wav`), wavOf(sound));
  };
  const cues = [...examples(rules, seed)].flatMap(([name, cue]) => {
    const phrase = phraseOf([[cue]]);
    if (!phrase) return [];
    const sound = mixCue(phrase.score, bank, phrase.lufs);
    keep(`cue-${name}`, sound);
    const figures = measured(sound, secondsOf(phrase.score.length, phrase.score.bpm));
    return [{ cue: name, bus: CUES[cue.name].bus, wanted: phrase.lufs, ...figures }];
  });
  const behind = STANDINGS.map((standing) => {
    const { sound, figures } = loops(bank, standing);
    keep(`loops-${standing.joined.length}-joined`, sound);
    return figures;
  });
  const unheard = CUE_NAMES.filter(
    (name) => !cues.some(({ cue }) => cue === name || cue.startsWith(`${name}-`)),
  );
  const full = behind.at(-1);
  const balanced = !behind.some(isOneSided);
  const clipped = [...cues, ...behind].filter((one) => one.truePeak > HIGHEST_PEAK);
  const astray = cues.filter(({ lufs, wanted }) => Math.abs(lufs - wanted) > NEAR);
  const pass =
    clipped.length + astray.length === 0 &&
    balanced &&
    full !== undefined &&
    Math.abs(full.lufs - BEHIND) <= NEAR &&
    full.silenceBars <= 2;
  return {
    pass,
    cues,
    loops: behind,
    unheard,
    astray: astray.map(({ cue }) => cue),
    clipped: clipped.length,
  };
}

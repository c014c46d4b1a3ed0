// Which keys of the game screens are built from ids?
import { BEATS } from '../../src/client/overlay/game/beats.ts';
import { PANELS, PLACES } from '../../src/client/overlay/game/table-state.ts';
import { MOMENTS } from '../../src/client/overlay/game/use-moment.ts';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { ENDINGS } from '../../src/core/engine/outcome.ts';
import { BECAUSE } from './because.ts';

/** Stem of the keys, and what may follow it. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  'ask.kind': ['bring', 'leave', 'lend'],
  'ask.said': ['yes', 'no', 'if'],
  because: Object.keys(BECAUSE),
  'beat.title': BEATS,
  'beat.voice': ['showsNeed', 'fillsNeed', 'easesPressure'],
  'beat.mandate': ['alone', 'together', 'unmet'],
  'card.still': ['effort', 'noTrend'],
  'card.why': ['effort', 'noTrend'],
  cloud: ['bang', 'hand'],
  'cue.by': ACTORS,
  ending: ENDINGS.flatMap((ending) => [
    `${ending}.name`,
    `${ending}.what`,
    `${ending}.next`,
    `${ending}.scene`,
  ]),
  'ending.direction': ['rising', 'steady', 'falling'],
  house: ['backbone.name', 'measurement.name', 'upkeep.name', 'upkeep.does'],
  'house.backbone': ['does0', 'does1'],
  'house.measurement': ['does0', 'does1'],
  moment: MOMENTS,
  panel: PANELS,
  places: PLACES,
  rehearsal: ['filled', 'lost', 'skies'],
  slot: ['fits', 'maybe', 'clash'],
  'slot.by': ['card', 'resonance', 'star', 'voice'],
};

export const GAME_KEYS: readonly string[] = Object.entries(BUILT).flatMap(([stem, ends]) =>
  ends.map((end) => `game:${stem}.${end}`),
);

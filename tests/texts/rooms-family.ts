// Which keys of rooms on their own devices are built from ids?
import { CHECKS } from '../../src/client/app/remote/look.ts';
import { NEXT } from '../../src/client/overlay/rooms/host/next-action.ts';
import { ACTORS, CONDITIONS } from '../../src/core/content/vocabulary.ts';
import { CLOUD_KINDS, FACT_KINDS } from '../../src/core/debrief/class/index.ts';
import { PACES } from '../../src/core/rooms/gate.ts';
import { ANIMALS, TRAITS } from '../../src/core/rooms/names.ts';
import { DEALS, MOMENTS, NAMINGS, PHASES } from '../../src/core/rooms/room.ts';

const named = (ids: readonly string[]) => ids.flatMap((id) => [`${id}.name`, `${id}.is`]);
/** What the host presses; while people gather or tables play, and at the end, there is nothing to press. */
const PRESSED = ['begin', 'openYear', 'openHouse', 'openAct', 'debrief', 'paused'];

/** Stem of the keys, and what may follow it. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  'rooms:animal': ANIMALS,
  'rooms:trait': TRAITS,
  'rooms:task': ACTORS,
  'rooms:join.phase': PHASES,
  'rooms:wall.phase': PHASES,
  'rooms:open.paces': named(PACES),
  'rooms:open.deals': named(DEALS),
  'rooms:open.namings': named(NAMINGS),
  'rooms:next': [
    ...[...NEXT, 'paused'].flatMap((name) => [`${name}.title`, `${name}.say`]),
    ...PRESSED.map((name) => `${name}.do`),
  ],
  'rooms:jump': ['next', 'code', 'tables', 'people', 'controls'],
  'rooms:control': ['end', 'again'],
  'rooms:sure': ['end', 'again'].flatMap((name) =>
    ['title', 'text', 'yes', 'no'].map((part) => `${name}.${part}`),
  ),
  'class:title': MOMENTS,
  'class:onWall.say': MOMENTS,
  'class:kind': ['compare', 'bank', 'real'],
  'class:ask': CONDITIONS.flatMap((condition) => [`${condition}.differs`, `${condition}.alike`]),
  'class:fact': [
    ...CONDITIONS.flatMap((condition) => FACT_KINDS[condition].map((kind) => `${condition}.${kind}`)),
    ...CLOUD_KINDS.map((kind) => `cloud.${kind}`),
  ],
  'class:piece.layer': CONDITIONS,
  'rooms:check': CHECKS.flatMap((check) => [`${check}.name`, `${check}.ask`]),
  'rooms:check.state': ['waiting', 'good', 'slow', 'bad'],
  'rooms:check.needs': ['same', 'port', 'socket', 'nothing'],
};

export const ROOM_KEYS: readonly string[] = Object.entries(BUILT).flatMap(([stem, ends]) =>
  ends.map((end) => `${stem}.${end}`),
);

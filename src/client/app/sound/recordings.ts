// Where are the recorded instruments? Addresses only: nothing is loaded before it is asked for.

import cello from '../../../../assets/audio/cello.mp3?url';
import flute from '../../../../assets/audio/flute.mp3?url';
import harmonium from '../../../../assets/audio/harmonium.mp3?url';
import harp from '../../../../assets/audio/harp.mp3?url';
import horn from '../../../../assets/audio/horn.mp3?url';
import percussion from '../../../../assets/audio/percussion.mp3?url';
import tuba from '../../../../assets/audio/tuba.mp3?url';
import type { Instrument } from '../../../core/music/index.ts';

export const RECORDINGS: Readonly<Record<Instrument, string>> = {
  flute,
  cello,
  horn,
  harp,
  tuba,
  harmonium,
  percussion,
};

// Which door leads to the mixer? This one, for page, worker and command.
export { type Bank, bankOf, type Pcm } from './bank.ts';
export { INSTRUMENTS, type Instrument } from './instruments.ts';
export { loudness, type Stereo } from './loudness.ts';
export { HIGHEST_PEAK, type Mastered, TARGET_LUFS } from './master.ts';
export { loopsTogether, mix, mixCue, mixLoop, placeOfLoop } from './mixer.ts';
export { longestSilence } from './silence.ts';
export { truePeak } from './true-peak.ts';
export { wavOf } from './wav.ts';

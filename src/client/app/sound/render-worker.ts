// Where is sound mixed, so that the page stays awake? In this worker, by the same mixer as the command's.
import {
  type Bank,
  bankOf,
  mix,
  mixCue,
  mixLoop,
  type Pcm,
  type Stereo,
  wavOf,
} from '../../../core/music/index.ts';
import type { Done, Job, Order } from './render.ts';

let bank: Bank | null = null;

function soundOf(job: Job, played: Bank): Stereo | Pcm {
  switch (job.kind) {
    case 'piece':
      return mix(job.piece, played);
    case 'cue':
      return mixCue(job.score, played, job.lufs);
    case 'loop':
      return mixLoop(job.score, played);
  }
}

self.onmessage = ({ data: { id, job, recordings } }: MessageEvent<Order>) => {
  if (recordings) bank = bankOf(recordings);
  if (!bank) throw new Error('no recordings yet');
  const done: Done = { id, file: wavOf(soundOf(job, bank)) };
  self.postMessage(done, { transfer: [done.file.buffer] });
};

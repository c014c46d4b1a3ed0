// Where is a piece mixed, so that the page stays awake? In this worker, by the same mixer as the command's.
import { bankOf, mix, wavOf } from '../../../core/music/index.ts';
import type { Order } from './render.ts';

self.onmessage = ({ data: { piece, recordings } }: MessageEvent<Order>) => {
  const file = wavOf(mix(piece, bankOf(recordings)));
  self.postMessage(file, { transfer: [file.buffer] });
};

// How does a piece become a file in the page? Recordings are decoded here, where browsers can; a worker mixes.
import type { Piece } from '../../../core/debrief/compose/index.ts';
import { INSTRUMENTS, type Instrument, type Pcm } from '../../../core/music/index.ts';
import { RECORDINGS } from './recordings.ts';

/** What the worker is sent, once for each piece. */
export interface Order {
  readonly piece: Piece;
  readonly recordings: Readonly<Record<Instrument, Pcm>>;
}

/** Samples a second of the recordings: they are not converted while they are decoded. */
const RATE = 32_000;

async function decoded(instrument: Instrument): Promise<Pcm> {
  const answer = await fetch(RECORDINGS[instrument]);
  if (!answer.ok) throw new Error(`${RECORDINGS[instrument]}: ${answer.status}`);
  const context = new OfflineAudioContext(1, 1, RATE);
  const buffer = await context.decodeAudioData(await answer.arrayBuffer());
  return { data: buffer.getChannelData(0), rate: buffer.sampleRate };
}

let recordings: Promise<Order['recordings']> | null = null;

/** Decoded once; tried again if that fails. */
function allDecoded(): Promise<Order['recordings']> {
  recordings ??= Promise.all(INSTRUMENTS.map(async (name) => [name, await decoded(name)] as const)).then(
    (all) => Object.fromEntries(all) as Record<Instrument, Pcm>,
  );
  recordings.catch(() => {
    recordings = null;
  });
  return recordings;
}

export async function render(piece: Piece): Promise<Blob> {
  const order: Order = { piece, recordings: await allDecoded() };
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { type: 'module' });
  try {
    const file = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(order);
    });
    return new Blob([file], { type: 'audio/wav' });
  } finally {
    worker.terminate();
  }
}

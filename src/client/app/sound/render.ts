// How do notes become a file in the page? Recordings are decoded here, where browsers can; one worker mixes.
import type { Piece, Score } from '../../../core/debrief/compose/index.ts';
import { INSTRUMENTS, type Instrument, type Pcm } from '../../../core/music/index.ts';
import { RECORDINGS } from './recordings.ts';

export type Job =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'cue'; readonly score: Score; readonly lufs: number }
  | { readonly kind: 'loop'; readonly score: Score };

type Recorded = Readonly<Record<Instrument, Pcm>>;

/** What the worker is sent; the recordings only once. */
export interface Order {
  readonly id: number;
  readonly job: Job;
  readonly recordings: Recorded | null;
}

export interface Done {
  readonly id: number;
  readonly file: Uint8Array<ArrayBuffer>;
}

/** Samples a second of the recordings: they are not converted while they are decoded. */
const RATE = 32_000;

async function decoded(instrument: Instrument): Promise<Pcm> {
  const answer = await fetch(RECORDINGS[instrument]);
  if (!answer.ok) throw new Error(`${RECORDINGS[instrument]}: ${answer.status}`);
  const context = new OfflineAudioContext(1, 1, RATE);
  const buffer = await context.decodeAudioData(await answer.arrayBuffer());
  /** A copy, to be given away as a whole: copying all at once would hold up the page. */
  return { data: buffer.getChannelData(0).slice(), rate: buffer.sampleRate };
}

async function allDecoded(): Promise<Recorded> {
  const all = await Promise.all(INSTRUMENTS.map(async (name) => [name, await decoded(name)] as const));
  return Object.fromEntries(all) as Record<Instrument, Pcm>;
}

interface Waiting {
  readonly done: (file: Done['file']) => void;
  readonly failed: (error: Error) => void;
}

interface Band {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** Until they have been sent. */
  recordings: Recorded | null;
  orders: number;
}

let band: Promise<Band> | null = null;

async function gathered(): Promise<Band> {
  const recordings = await allDecoded();
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  worker.onmessage = ({ data: { id, file } }: MessageEvent<Done>) => {
    waiting.get(id)?.done(file);
    waiting.delete(id);
  };
  worker.onerror = ({ message }) => {
    band = null;
    worker.terminate();
    for (const { failed } of waiting.values()) failed(new Error(message));
  };
  return { worker, waiting, recordings, orders: 0 };
}

/** Gathered once, for the whole page; tried again if that fails. */
function theBand(): Promise<Band> {
  if (band) return band;
  const coming = gathered();
  band = coming;
  coming.catch(() => {
    if (band === coming) band = null;
  });
  return coming;
}

export async function render(job: Job): Promise<Blob> {
  const here = await theBand();
  const order: Order = { id: here.orders++, job, recordings: here.recordings };
  const given = Object.values(here.recordings ?? {}).map(({ data }) => data.buffer);
  here.recordings = null;
  const file = await new Promise<Done['file']>((done, failed) => {
    here.waiting.set(order.id, { done, failed });
    here.worker.postMessage(order, given);
  });
  return new Blob([file], { type: 'audio/wav' });
}

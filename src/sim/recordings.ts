// How are the recorded instruments read without a browser? Decoded from the same files the page loads.
import { readFileSync } from 'node:fs';
import { MPEGDecoder } from 'mpg123-decoder';
import { type Bank, bankOf, INSTRUMENTS, type Instrument, type Pcm } from '../core/music/index.ts';

function decoded(decoder: MPEGDecoder, instrument: Instrument): Pcm {
  const { channelData, sampleRate } = decoder.decode(readFileSync(`assets/audio/${instrument}.mp3`));
  const [data] = channelData;
  if (!data || data.length === 0) throw new Error(`assets/audio/${instrument}.mp3 cannot be decoded`);
  return { data, rate: sampleRate };
}

/** All instruments, ready to be played. */
export async function readBank(): Promise<Bank> {
  const recordings: Partial<Record<Instrument, Pcm>> = {};
  for (const instrument of INSTRUMENTS) {
    const decoder = new MPEGDecoder();
    await decoder.ready;
    recordings[instrument] = decoded(decoder, instrument);
    decoder.free();
  }
  return bankOf(recordings as Record<Instrument, Pcm>);
}

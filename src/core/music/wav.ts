// How does sound become a file that everything opens? WAV: 16 bits, one channel or two.
import type { Pcm } from './bank.ts';
import type { Stereo } from './loudness.ts';

const HEADER = 44;
const BYTES = 2;

function text(view: DataView, at: number, letters: string): void {
  for (const [i, letter] of [...letters].entries()) view.setUint8(at + i, letter.charCodeAt(0));
}

interface Shape {
  readonly channels: number;
  readonly rate: number;
}

function header(view: DataView, { channels, rate }: Shape): void {
  const bytes = view.byteLength - HEADER;
  text(view, 0, 'RIFF');
  view.setUint32(4, 36 + bytes, true);
  text(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * channels * BYTES, true);
  view.setUint16(32, channels * BYTES, true);
  view.setUint16(34, 16, true);
  text(view, 36, 'data');
  view.setUint32(40, bytes, true);
}

/** Values beyond full scale are cut. */
export function wavOf(sound: Stereo | Pcm): Uint8Array<ArrayBuffer> {
  const channels = 'data' in sound ? [sound.data] : [sound.left, sound.right];
  const frame = channels.length * BYTES;
  const length = channels[0]?.length ?? 0;
  const buffer = new ArrayBuffer(HEADER + length * frame);
  const view = new DataView(buffer);
  header(view, { channels: channels.length, rate: sound.rate });
  for (const [nth, channel] of channels.entries()) {
    for (let i = 0; i < length; i++) {
      const value = Math.max(-1, Math.min(1, channel[i] ?? 0));
      view.setInt16(HEADER + i * frame + nth * BYTES, Math.round(value * 32_767), true);
    }
  }
  return new Uint8Array(buffer);
}

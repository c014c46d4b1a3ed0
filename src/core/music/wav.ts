// How does sound become a file that everything opens? WAV: 16 bits, two channels.
import type { Stereo } from './loudness.ts';

const HEADER = 44;
const FRAME = 4;

function text(view: DataView, at: number, letters: string): void {
  for (const [i, letter] of [...letters].entries()) view.setUint8(at + i, letter.charCodeAt(0));
}

function header(view: DataView, rate: number): void {
  const bytes = view.byteLength - HEADER;
  text(view, 0, 'RIFF');
  view.setUint32(4, 36 + bytes, true);
  text(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 2, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * FRAME, true);
  view.setUint16(32, FRAME, true);
  view.setUint16(34, 16, true);
  text(view, 36, 'data');
  view.setUint32(40, bytes, true);
}

/** Values beyond full scale are cut. */
export function wavOf({ left, right, rate }: Stereo): Uint8Array<ArrayBuffer> {
  const buffer = new ArrayBuffer(HEADER + left.length * FRAME);
  const view = new DataView(buffer);
  header(view, rate);
  const sample = (value: number) => Math.round(Math.max(-1, Math.min(1, value)) * 32_767);
  for (let i = 0; i < left.length; i++) {
    view.setInt16(HEADER + i * FRAME, sample(left[i] ?? 0), true);
    view.setInt16(HEADER + i * FRAME + 2, sample(right[i] ?? 0), true);
  }
  return new Uint8Array(buffer);
}

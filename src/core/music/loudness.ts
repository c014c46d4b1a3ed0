// How loud is it to an ear? Integrated loudness in LUFS and true peak, after ITU-R BS.1770-4.

/** Two channels at one rate. */
export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly rate: number;
}

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** The head: a shelf of four decibels above 1.7 kHz. */
function shelf(rate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const middle = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b: [
      (high + (middle * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (middle * k) / q + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
}

/** The ear's deafness to the lowest tones: a high-pass at 38 Hz. */
function highPass(rate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

function filtered(sound: Float32Array, { b, a }: Biquad): Float32Array {
  const out = new Float32Array(sound.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < sound.length; i++) {
    const x = sound[i] ?? 0;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
}

/** Mean square of each block of 400 ms, a new one every 100 ms; both channels together. */
function blocks({ left, right, rate }: Stereo): readonly number[] {
  const weighted = [left, right].map((one) => filtered(filtered(one, shelf(rate)), highPass(rate)));
  const hop = Math.round(rate / 10);
  const tenths = Array.from({ length: Math.floor(left.length / hop) }, (_, i) =>
    weighted.reduce((sum, channel) => sum + power(channel, i * hop, hop), 0),
  );
  return tenths.slice(3).map((_, i) => tenths.slice(i, i + 4).reduce((sum, one) => sum + one, 0) / (4 * hop));
}

function power(channel: Float32Array, from: number, length: number): number {
  let sum = 0;
  for (let i = from; i < from + length; i++) sum += (channel[i] ?? 0) ** 2;
  return sum;
}

const loudnessOf = (meanSquare: number): number => -0.691 + 10 * Math.log10(meanSquare);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Integrated loudness in LUFS; −∞ for silence. Quiet passages do not count, as the standard says. */
export function loudness(sound: Stereo): number {
  const heard = blocks(sound).filter((block) => block > 0 && loudnessOf(block) > -70);
  if (heard.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = loudnessOf(mean(heard)) - 10;
  return loudnessOf(mean(heard.filter((block) => loudnessOf(block) > gate)));
}

// How far apart are two colours to an eye, and what does an eye see that lacks one kind of cone?

/** Red, green and blue of the screen, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

/** Machado, Oliveira, Fernandes 2009, severity 1, on linear light. */
export const EYES = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;
export type Eye = keyof typeof EYES;

const linear = (value: number) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const times = ([a, b, c]: Row, [x, y, z]: Row) => a * x + b * y + c * z;
const applied = (matrix: Matrix, light: Row): Row => [
  times(matrix[0], light),
  times(matrix[1], light),
  times(matrix[2], light),
];

/** sRGB (linear) to XYZ, relative to the white of D65. */
const TO_XYZ: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
const kept = (value: number) => Math.min(1, Math.max(0, value));

/** CIE Lab of a colour as this eye sees it. */
export function labOf([red, green, blue]: Rgb, eye: Eye): Row {
  const seen = applied(EYES[eye], [linear(red), linear(green), linear(blue)]);
  const [x, y, z] = applied(TO_XYZ, [kept(seen[0]), kept(seen[1]), kept(seen[2])]);
  const [fx, fy, fz] = [curve(x), curve(y), curve(z)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** CIE 1976: about 2 is just seen side by side, 12 is another colour. */
export function deltaE(one: Rgb, other: Rgb, eye: Eye): number {
  const [a, b] = [labOf(one, eye), labOf(other, eye)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

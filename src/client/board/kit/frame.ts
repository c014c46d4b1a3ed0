// Which sheets of paper is the picture made of, and how big is each? World units: the whole town is 1600 × 640.

/** Back to front. */
export const LAYER_IDS = [
  'sky',
  'far',
  'health',
  'energy',
  'education',
  'square',
  'lanterns',
  'weather',
  'front',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Look {
  readonly palette: 'dusk' | 'contrast';
  /** 'light': fewer pieces, for slow computers. */
  readonly detail: 'full' | 'light';
}

export interface Layer {
  readonly id: LayerId;
  /** Where the sheet lies in the world. */
  readonly box: Box;
  /** A whole <svg> whose viewBox is the box. */
  readonly svg: string;
}

export const TOWN: Box = { x: 0, y: 0, width: 1600, height: 640 };

/** A quarter paints inside its own box and nowhere else. */
export const BOXES: Readonly<Record<LayerId, Box>> = {
  sky: TOWN,
  far: TOWN,
  health: { x: 0, y: 240, width: 530, height: 400 },
  energy: { x: 530, y: 222, width: 540, height: 246 },
  education: { x: 1070, y: 240, width: 530, height: 400 },
  square: { x: 420, y: 330, width: 760, height: 310 },
  lanterns: { x: 420, y: 330, width: 760, height: 310 },
  weather: { x: 0, y: 0, width: 1600, height: 420 },
  front: TOWN,
};

// Which sheets does the stage lay over each other? Whole SVG pictures, made from the picture alone.
import { BOXES, LAYER_IDS, type Layer, type LayerId, type Look } from './kit/frame.ts';
import { sheet } from './kit/ink.ts';
import { PAINTERS } from './paint/painters.ts';
import type { Picture } from './picture.ts';

export type { Layer, LayerId, Look } from './kit/frame.ts';

const EDGED: ReadonlySet<LayerId> = new Set([
  'health',
  'energy',
  'education',
  'square',
  'lanterns',
  'weather',
]);

/** By strong contrast, every cut piece has a dark edge. */
const outlined = (id: LayerId, look: Look, inner: string): string =>
  look.palette === 'contrast' && EDGED.has(id)
    ? `<g stroke="#05050d" stroke-width="1.400" stroke-linejoin="round">${inner}</g>`
    : inner;

/** Back to front. A sheet whose text is the same as before need not be drawn again. */
export function* layersIn(picture: Picture, look: Look): Generator<Layer> {
  for (const id of LAYER_IDS) {
    const inner = outlined(id, look, PAINTERS[id](picture, look));
    yield { id, box: BOXES[id], svg: sheet(BOXES[id], inner) };
  }
}

/** The same, all at once. */
export const layersOf = (picture: Picture, look: Look): readonly Layer[] => [...layersIn(picture, look)];

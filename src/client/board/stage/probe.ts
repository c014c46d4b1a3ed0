// Which renderer suits this computer? Asked once, before Phaser starts.

export type Renderer = 'webgl' | 'canvas';

/** Programs that imitate a graphics card: drawing with Canvas is several times faster. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

export const isSoftware = (card: string): boolean => SOFTWARE.test(card);

/** What the probe needs of a page. */
export interface Contexts {
  readonly webgl: () => WebGLRenderingContext | null;
  readonly plane: () => CanvasRenderingContext2D | null;
}

export const pageContexts: Contexts = {
  webgl: () => document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true }),
  plane: () => document.createElement('canvas').getContext('2d'),
};

function cardOf(gl: WebGLRenderingContext): string {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

/** Null: this browser draws nothing, and the list view plays on. */
export function probe(contexts: Contexts = pageContexts): Renderer | null {
  if (!contexts.plane()) return null;
  const gl = contexts.webgl();
  if (!gl) return 'canvas';
  const card = cardOf(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftware(card) ? 'canvas' : 'webgl';
}

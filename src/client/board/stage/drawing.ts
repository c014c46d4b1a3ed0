// What is drawn next, and when? One job at a time, the newest alone; what is no longer wanted is dropped.
import type { BoardLook } from '../board.ts';
import type { LayerId, Look } from '../kit/frame.ts';
import { layersIn } from '../layers.ts';
import { moversOf } from '../movers.ts';
import type { Picture } from '../picture.ts';
import { chosen } from './chosen.ts';
import type { Crowd } from './crowd.ts';
import { newestOnly } from './newest.ts';
import type { Renderer } from './probe.ts';
import { letGo } from './raster.ts';
import { dress, type TownScene } from './scene.ts';
import { bake, type Drawn, drawSheets, dueOf, linesOf, nextFrame } from './sheets.ts';
import type { Stills } from './stills.ts';
import type { View } from './view.ts';
import { sewAll } from './wardrobe.ts';

export interface Job {
  readonly picture: Picture;
  readonly look: BoardLook;
  readonly view: View;
}

export interface Drawing {
  readonly want: (job: Job) => void;
  /** What was drawn is lost: everything is drawn again. */
  readonly forget: () => void;
  readonly end: () => void;
}

/** The stage on which a drawing is laid out. */
export interface Set {
  readonly scene: TownScene;
  readonly renderer: Renderer;
  readonly stills: Stills;
  readonly crowd: Crowd;
  readonly clock: () => number;
  /** A job is on stage. */
  readonly done: () => void;
}

const FADE_MS = { full: 300, reduced: 150 } as const;
const BUDGET: Readonly<Record<Renderer, number>> = { canvas: 60, webgl: 150 };
const DETAIL: Readonly<Record<Renderer, Look['detail']>> = { canvas: 'light', webgl: 'full' };

const isSameView = (a: View | undefined, b: View): boolean =>
  a?.width === b.width && a.height === b.height && a.x === b.x && a.y === b.y;

function resize(scene: TownScene, { width, height }: View): void {
  scene.scale.resize(width, height);
  dress(scene.game.canvas);
}

/** What a job asks of the stage, given what is on it. */
async function planOf({ picture, look, view }: Job, shown: Job | undefined, renderer: Renderer) {
  const paint: Look = { palette: look.palette, detail: DETAIL[renderer] };
  const isResized = !isSameView(shown?.view, view);
  return {
    paint,
    lines: await linesOf(layersIn(picture, paint), view),
    isResized,
    needsClothes: isResized || shown?.look.palette !== look.palette,
    fade: shown && isResized ? 0 : FADE_MS[look.motion],
  };
}

export function makeDrawing(set: Set): Drawing {
  const drawn = new Map<LayerId, Drawn>();
  let shown: Job | undefined;

  /** True when the job is on stage; false when another came in between. */
  const { want, last, end } = newestOnly<Job>(async (job, isWanted) => {
    /** Whoever asks is answered first: painting begins in a task of its own. */
    await nextFrame();
    if (!isWanted()) return false;
    const { paint, lines, isResized, needsClothes, fade } = await planOf(job, shown, set.renderer);
    const isNew = isResized || dueOf(lines, drawn).length > 0;
    if (!(await drawSheets(lines, drawn, isWanted))) return false;
    const wardrobe = needsClothes ? await sewAll(paint, job.view) : undefined;
    if (!isWanted()) return false;
    if (isResized) resize(set.scene, job.view);
    if (isNew) set.stills.lay(bake(lines, drawn, job.view), fade);
    if (wardrobe) set.crowd.dress(wardrobe, job.view);
    set.crowd.cast(chosen(moversOf(job.picture), BUDGET[set.renderer]), set.clock());
    shown = job;
    set.done();
    return true;
  });

  function clear(): void {
    for (const { pixels } of drawn.values()) letGo(pixels);
    drawn.clear();
  }
  function forget(): void {
    clear();
    const job = last();
    if (job) want({ ...job });
  }
  function close(): void {
    end();
    clear();
  }
  return { want, forget, end: close };
}

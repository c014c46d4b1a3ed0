// How long do frames take? Every callback of the page's frames is timed, and those that draw are counted apart.

export interface Figures {
  /** Milliseconds inside each callback that drew something, or was a step of the empty scene. */
  readonly drawing: readonly number[];
  /** Milliseconds inside every callback. */
  readonly all: readonly number[];
  readonly seconds: number;
}

let drawing: number[] = [];
let all: number[] = [];
let since = performance.now();
let isDrawn = false;

/** Before anything draws: the page's frames and its pens report here. */
export function watchFrames(): void {
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      isDrawn = false;
      const start = performance.now();
      callback(time);
      const spent = performance.now() - start;
      all.push(spent);
      if (isDrawn) drawing.push(spent);
    });
  watchPens();
}

/** What is drawn is passed on as it came: the meter must not weigh on what it measures. */
function watchPens(): void {
  const pen = CanvasRenderingContext2D.prototype;
  const { drawImage } = pen;
  pen.drawImage = function draw(this: CanvasRenderingContext2D) {
    isDrawn = true;
    // biome-ignore lint/complexity/noArguments: a list of them made at every call would be measured too.
    return drawImage.apply(this, arguments as never);
  };
}

/** A step without anything to draw says so itself. */
export function countAsDrawing(): void {
  isDrawn = true;
}

export function restart(): void {
  drawing = [];
  all = [];
  since = performance.now();
}

export const figures = (): Figures => ({ drawing, all, seconds: (performance.now() - since) / 1000 });

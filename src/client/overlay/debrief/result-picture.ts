// Which picture of a game can be shared? The town as it ended, and under it the ending, the goals and the stave.
import { CONDITIONS, THEMES } from '../../../core/content/vocabulary.ts';
import type { View } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { words } from '../../app/words.ts';
import { pictureOf, TOWN } from '../../board/still.ts';
import { paintedTown } from '../figures/painted-town.ts';
import { staveOf } from '../figures/stave-model.ts';
import type { Told } from './told.ts';

export const RESULT = { width: 1200, height: 660 } as const;
const BAND = { top: (RESULT.width / TOWN.width) * TOWN.height, left: 48, line: 44 } as const;
const STAVE = { left: 800, width: 352, gap: 16, note: 5 } as const;

type Pen = CanvasRenderingContext2D;

/** Colours and type of the page: what is shared looks like what was played. */
function tokens() {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    night: of('--night'),
    light: of('--on-night'),
    soft: of('--on-night-soft'),
    lantern: of('--lantern'),
    display: of('--display'),
    text: of('--text'),
  };
}
type Tokens = ReturnType<typeof tokens>;

function write(pen: Pen, words: string, [x, y]: readonly [number, number]): void {
  pen.fillText(words, x, y);
}

function drawWords(pen: Pen, view: View, look: Tokens): void {
  const { ending, stars } = view.outcome;
  const { left, top } = BAND;
  pen.fillStyle = look.light;
  pen.font = `400 46px ${look.display}`;
  write(pen, ending ? t(`game:ending.${ending}.name`) : t('coda:picture.stopped'), [left, top + 66]);
  pen.font = `600 22px ${look.text}`;
  for (const [i, theme] of THEMES.entries()) {
    const x = left + i * 236;
    pen.fillStyle = look.soft;
    write(pen, t(`ui:theme.${theme}`), [x, top + 112]);
    pen.fillStyle = look.lantern;
    write(pen, `${view.gauges[theme]}  ${'★'.repeat(stars[theme])}`, [x, top + 142]);
  }
}

function drawStave(pen: Pen, view: View, look: Tokens): void {
  const { left, width, gap, note } = STAVE;
  const top = BAND.top + 58;
  const { bars } = staveOf(view);
  const bar = width / bars.length;
  pen.strokeStyle = look.soft;
  pen.lineWidth = 1.5;
  for (const i of CONDITIONS.keys()) pen.strokeRect(left, top + i * gap, width, 0);
  for (let i = 0; i <= bars.length; i++) pen.strokeRect(left + i * bar, top, 0, 4 * gap);
  pen.fillStyle = look.lantern;
  for (const [i, { notes }] of bars.entries()) {
    for (const [line, condition] of [...CONDITIONS].reverse().entries()) {
      for (let n = 0; n < Math.round(notes?.[condition] ?? 0); n++) {
        pen.beginPath();
        pen.ellipse(left + i * bar + 14 + n * 14, top + line * gap, note + 1, note, -0.35, 0, 2 * Math.PI);
        pen.fill();
      }
    }
  }
  pen.fillStyle = look.soft;
  pen.font = `600 20px ${look.text}`;
  write(pen, 'Concert 2030', [left, top + 4 * gap + 42]);
}

/** In words, what the picture shows: for those who do not see it, and for where it is posted. */
export function altOf({ view }: Told): string {
  const { ending, concertScore } = view.outcome;
  return t('coda:picture.alt', {
    ending: ending ? t(`game:ending.${ending}.name`) : t('coda:picture.stopped'),
    health: view.gauges.health,
    energy: view.gauges.energy,
    education: view.gauges.education,
    score: concertScore.toLocaleString(words.language, { maximumFractionDigits: 1 }),
  });
}

/** Paints the picture on the canvas. Rejects where the browser cannot draw it. */
export async function drawResult(canvas: HTMLCanvasElement, { view, rules }: Told): Promise<void> {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas here');
  const look = tokens();
  canvas.width = RESULT.width;
  canvas.height = RESULT.height;
  await document.fonts.ready;
  const palette = document.documentElement.dataset.palette === 'contrast' ? 'contrast' : 'dusk';
  const picture = pictureOf(view, (trend) => rules.deck.trend(trend).theme);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(await paintedTown(picture, palette), 0, 0, RESULT.width, BAND.top);
  pen.fillStyle = look.night;
  pen.fillRect(0, BAND.top, RESULT.width, RESULT.height - BAND.top);
  drawWords(pen, view, look);
  drawStave(pen, view, look);
}

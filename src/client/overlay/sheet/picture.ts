// Which picture of the sheet can be shared? One page in the paper and the letters of the game, its type fitted to its text.
import { t } from '../../app/say.ts';
import { type Look, lookOf } from './look.ts';
import { type Box, columns, drawIcon, rule, write } from './pen.ts';
import type { ActionWords, ConditionWords, SheetWords } from './sheet-words.ts';

/** A4 at 150 dots per inch. */
export const PAGE = { width: 1240, height: 1754, margin: 84 } as const;
const SMALLEST = 0.5;
const SHRINK = 0.97;

type Canvas = CanvasRenderingContext2D;

interface Sheet {
  readonly canvas: Canvas;
  readonly look: Look;
  readonly words: SheetWords;
}

/** A heading on its rule. */
function heading({ canvas, look }: Sheet, text: string, { x, y, width }: Box): number {
  const end = write(canvas, text, { x, y, width, face: look.title(32) });
  canvas.fillStyle = look.strip;
  canvas.fillRect(x, end + 2, width, 6);
  return end + 18;
}

function orLine({ canvas, look }: Sheet, text: string, box: Box): number {
  const face = look.plain(22);
  if (text !== '') return write(canvas, text, { ...box, face });
  rule(canvas, { ...box, y: box.y + face.size * 1.15 }, look.edge);
  return box.y + face.size * 1.3;
}

function drawHead(sheet: Sheet, box: Box): number {
  const { canvas, look, words } = sheet;
  let y = write(canvas, t('sheet:kicker'), { ...box, face: look.quiet(24) });
  y = write(canvas, words.name, { ...box, y, face: look.title(58) }) + 8;
  for (let line = 0; line < 5; line++) rule(canvas, { ...box, y: y + line * 7 }, look.edge);
  y = write(canvas, t('sheet:field.question'), { ...box, y: y + 42, face: look.quiet(22) });
  if (words.question === '') return orLine(sheet, '', { ...box, y }) + 22;
  return write(canvas, words.question, { ...box, y, face: look.title(36) }) + 22;
}

function drawReasons(sheet: Sheet, box: Box): number {
  const { canvas, look, words } = sheet;
  return columns(box, {
    items: words.reasons,
    count: 3,
    gap: 32,
    draw: ({ name, text }, cell) => {
      const end = write(canvas, name, { ...cell, face: look.strong(24) });
      return orLine(sheet, text, { ...cell, y: end });
    },
  });
}

function drawAction(sheet: Sheet, action: ActionWords, cell: Box): number {
  const { canvas, look } = sheet;
  let y = write(canvas, action.name, { ...cell, face: look.strong(25) });
  y = write(canvas, action.about, { ...cell, y, face: look.quiet(20) });
  const face = look.strong(20);
  const size = face.size * 1.7;
  drawIcon(canvas, action.leads, {
    x: cell.x,
    y,
    size,
    colour: look.colour(action.leads),
    ground: look.paper,
  });
  const beside = { x: cell.x + size * 1.25, y: y + size * 0.12, width: cell.width - size * 1.25 };
  y = Math.max(y + size, write(canvas, action.who, { ...beside, face }));
  return orLine(sheet, action.text, { ...cell, y: y + 4 });
}

function drawCondition({ canvas, look }: Sheet, { level, name, says }: ConditionWords, cell: Box): number {
  const note = look.plain(24).size * 0.4;
  canvas.lineWidth = 2.5;
  canvas.strokeStyle = look.ink;
  canvas.fillStyle = look.ink;
  for (const i of [0, 1, 2]) {
    canvas.beginPath();
    canvas.ellipse(
      cell.x + note * (1.2 + i * 2.8),
      cell.y + note,
      note * 1.15,
      note * 0.9,
      -0.35,
      0,
      2 * Math.PI,
    );
    if (level !== null && i < level) canvas.fill();
    canvas.stroke();
  }
  const end = write(canvas, name, { ...cell, y: cell.y + note * 2.4, face: look.strong(20) });
  return write(canvas, says, { ...cell, y: end, face: look.plain(20) });
}

function drawSteps(sheet: Sheet, box: Box): number {
  const { canvas, look, words } = sheet;
  return columns(box, {
    items: words.steps,
    count: 2,
    gap: 32,
    draw: ({ name, text }, cell) =>
      orLine(sheet, text, { ...cell, y: write(canvas, name, { ...cell, face: look.strong(22) }) }),
  });
}

function drawCommitment(sheet: Sheet, box: Box): number {
  const { canvas, look, words } = sheet;
  const { text, who, date } = words.commitment;
  const inner = { x: box.x + 24, y: box.y + 18, width: box.width - 48 };
  let y = write(canvas, t('sheet:part.commitment'), { ...inner, face: look.title(30) });
  y = orLine(sheet, text, { ...inner, y }) + 6;
  y = columns(
    { ...inner, y },
    {
      items: [
        { name: t('sheet:field.who'), said: who },
        { name: t('sheet:field.date'), said: date },
      ],
      count: 2,
      gap: 32,
      draw: ({ name, said }, cell) =>
        orLine(sheet, said, { ...cell, y: write(canvas, name, { ...cell, face: look.strong(20) }) }),
    },
  );
  canvas.strokeStyle = look.ink;
  canvas.lineWidth = 4;
  canvas.strokeRect(box.x, box.y, box.width, y + 18 - box.y);
  return y + 18;
}

/** Paints the page at this size of type; gives where it ends. */
function paint(sheet: Sheet): number {
  const { canvas, look, words } = sheet;
  const box = { x: PAGE.margin, width: PAGE.width - 2 * PAGE.margin };
  canvas.fillStyle = look.paper;
  canvas.fillRect(0, 0, PAGE.width, PAGE.height);
  let y = drawHead(sheet, { ...box, y: PAGE.margin * 0.7 });
  y = drawReasons(sheet, { ...box, y }) + 26;
  if (words.actions.length > 0) {
    y = heading(sheet, t('sheet:part.actions'), { ...box, y });
    const draw = (action: ActionWords, cell: Box) => drawAction(sheet, action, cell);
    y = columns({ ...box, y }, { items: words.actions, count: 2, gap: 36, draw }) + 26;
  }
  y = heading(sheet, t('sheet:part.conditions'), { ...box, y });
  const draw = (condition: ConditionWords, cell: Box) => drawCondition(sheet, condition, cell);
  y = columns({ ...box, y }, { items: words.conditions, count: 5, gap: 20, draw }) + 26;
  y = heading(sheet, t('sheet:part.steps'), { ...box, y });
  y = drawSteps(sheet, { ...box, y }) + 30;
  return drawCommitment(sheet, { ...box, y });
}

/** Rejects where the browser cannot draw it. */
export async function drawSheet(element: HTMLCanvasElement, words: SheetWords, foot: string): Promise<void> {
  const canvas = element.getContext('2d');
  if (!canvas) throw new Error('no canvas here');
  await document.fonts.ready;
  const last = PAGE.height - PAGE.margin * 0.9;
  let scale = 1.12;
  let look = lookOf(scale);
  while (paint({ canvas, look, words }) > last && scale > SMALLEST) {
    scale *= SHRINK;
    look = lookOf(scale);
  }
  const face = { ...look.quiet(18), size: 18 };
  write(canvas, foot, { x: PAGE.margin, y: PAGE.height - 56, width: PAGE.width - 2 * PAGE.margin, face });
}

// How is a card dragged onto a cloud? It lifts, follows the pointer, and gives itself where it may; else it lies back.
import { useRef } from 'preact/hooks';
import { send } from '../../app/move.ts';
import { type Table, useTable } from './table-context.ts';
import './styles/drag.css';

/** Less is a press with an unsteady hand. */
const FAR = 8;

interface Drag {
  readonly card: string;
  readonly face: HTMLElement;
  readonly from: PointerEvent;
  lifted: HTMLElement | null;
  over: HTMLElement | null;
}

function lift(face: HTMLElement): HTMLElement {
  const { width, height } = face.getBoundingClientRect();
  const lifted = document.createElement('div');
  lifted.className = `lifted-card ${face.closest('.play-card')?.className ?? ''}`;
  lifted.setAttribute('aria-hidden', 'true');
  lifted.style.width = `${width}px`;
  lifted.style.height = `${height}px`;
  lifted.append(face.cloneNode(true));
  lifted.querySelector('button')?.setAttribute('tabindex', '-1');
  face.closest('.table')?.append(lifted);
  document.body.dataset['dragging'] = '';
  return lifted;
}

function giveOf({ legal }: Table, card: string, cloud: Element | null) {
  const trend = cloud instanceof HTMLElement ? cloud.dataset['trend'] : undefined;
  return legal.find((c) => c.type === 'contribute' && c.card === card && c.trend === trend) ?? null;
}

/** The click that ends a drag is no press. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0);
}

function follow(drag: Drag, table: Table, { clientX, clientY }: PointerEvent): void {
  if (!drag.lifted) {
    if (Math.hypot(clientX - drag.from.clientX, clientY - drag.from.clientY) < FAR) return;
    drag.lifted = lift(drag.face);
    if (table.state.card !== drag.card) table.dispatch({ type: 'pickCard', card: drag.card });
  }
  drag.lifted.style.translate = `${clientX}px ${clientY}px`;
  const under =
    document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.cloud[data-trend]') ?? null;
  const over = giveOf(table, drag.card, under) ? under : null;
  if (over === drag.over) return;
  delete drag.over?.dataset['over'];
  if (over) over.dataset['over'] = '';
  drag.over = over;
}

function layDown(drag: Drag): void {
  drag.lifted?.remove();
  delete drag.over?.dataset['over'];
  delete document.body.dataset['dragging'];
}

/** For the row of cards. Buttons and keys stay as they are. */
export function useCardDrag() {
  const latest = useRef(useTable());
  latest.current = useTable();
  const onPointerDown = (from: PointerEvent) => {
    const face = from.target instanceof Element ? from.target.closest<HTMLElement>('.card-face') : null;
    const card = face?.dataset['card'];
    const { state } = latest.current;
    if (!face || card === undefined || from.button !== 0 || state.exchanging) return;
    const drag: Drag = { card, face, from, lifted: null, over: null };
    const away = new AbortController();
    const end = (give: 'give' | 'back') => {
      away.abort();
      if (!drag.lifted) return;
      const command = give === 'give' ? giveOf(latest.current, card, drag.over) : null;
      layDown(drag);
      swallowClick();
      if (command) send(command);
      latest.current.dispatch({ type: 'putDown' });
    };
    const { signal } = away;
    addEventListener('pointermove', (event) => follow(drag, latest.current, event), { signal });
    addEventListener('pointerup', () => end('give'), { signal });
    addEventListener('pointercancel', () => end('back'), { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end('back'), { signal });
  };
  return { onPointerDown };
}

// Where are the numbers of a figure? In a table behind it: one press away, and on every printed page.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import './styles/twin.css';

export interface TwinProps {
  readonly title: string;
  readonly caption: string;
  /** Heads of the columns; the first is the rows' own. */
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

/** What is wider than its sheet scrolls by itself, and then takes the focus so that keys can scroll it. */
function useScroll() {
  const box = useRef<HTMLElement>(null);
  const [focusable, setFocusable] = useState({});
  const measure = () => {
    const { scrollWidth, clientWidth } = box.current ?? { scrollWidth: 0, clientWidth: 0 };
    setFocusable(scrollWidth > clientWidth ? { tabIndex: 0 } : {});
  };
  return { box, focusable, measure };
}

export function Twin({ title, caption, columns, children }: TwinProps) {
  const { box, focusable, measure } = useScroll();
  return (
    <details class="twin" onToggle={measure}>
      <summary>
        <Icon name="list" /> <span>{title}</span>
      </summary>
      <section class="twin-scroll" aria-label={caption} ref={box} {...focusable}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </details>
  );
}

// Where are the numbers of a figure? In a table behind it: one press away, and on every printed page.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/icon.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import './styles/twin.css';

export interface TwinProps {
  readonly title: string;
  readonly caption: string;
  /** Heads of the columns; the first is the rows' own. */
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

export function Twin({ title, caption, columns, children }: TwinProps) {
  return (
    <details class="twin">
      <summary>
        <Icon name="list" /> <span>{title}</span>
      </summary>
      <ScrollBox label={caption}>
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
      </ScrollBox>
    </details>
  );
}

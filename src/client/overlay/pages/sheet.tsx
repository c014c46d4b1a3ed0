// How is a page for reading built? A heading, a lead, and sheets of paper with a title and lines each.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import './page.css';

export interface PageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

export function Page({ title, lead, children }: PageProps) {
  return (
    <div class="page">
      <h1>{title}</h1>
      {lead && <p class="page-lead">{lead}</p>}
      {children}
    </div>
  );
}

export interface SheetProps {
  readonly title: string;
  readonly icon?: IconName;
  readonly width?: 'normal' | 'wide';
  readonly children: ComponentChildren;
}

export function Sheet({ title, icon, width = 'normal', children }: SheetProps) {
  const id = useId();
  return (
    <section class={`sheet paper is-${width}`} aria-labelledby={id}>
      <h2 id={id}>
        {icon && <Icon name={icon} />} {title}
      </h2>
      {children}
    </section>
  );
}

/** A sheet as data: the keys of its title and lines. */
export interface SheetText {
  readonly title: string;
  readonly icon?: IconName;
  readonly lines: readonly string[];
}

export function Sheets({ sheets }: { sheets: readonly SheetText[] }) {
  return sheets.map(({ title, icon, lines }) => (
    <Sheet title={t(title)} {...(icon ? { icon } : {})} key={title}>
      {lines.length === 1 ? (
        <p>{t(lines[0] ?? '')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
      )}
    </Sheet>
  ));
}

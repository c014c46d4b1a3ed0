// What lies on the table? Sheets of paper: upright for reading, tilted a little for play.
import type { ComponentChildren } from 'preact';
import './card.css';

export interface CardProps {
  readonly as?: 'div' | 'section' | 'article' | 'li' | 'aside' | 'form';
  /** tilt: a card somebody has put down. */
  readonly lie?: 'straight' | 'tilt';
  /** A strip of colour on the upper edge; the word or sign inside says the same. */
  readonly strip?: string;
  readonly labelledBy?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Card({ as: Tag = 'div', lie = 'straight', strip, labelledBy, ...more }: CardProps) {
  const colour = strip ? `has-strip is-${strip}-strip` : '';
  return (
    <Tag class={`card paper is-${lie} ${colour} ${more.class ?? ''}`} aria-labelledby={labelledBy}>
      {more.children}
    </Tag>
  );
}

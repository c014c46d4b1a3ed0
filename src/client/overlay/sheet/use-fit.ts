// How large may the type of the printed page be? As large as its text allows: tried from the largest down, and measured.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SheetWords } from './sheet-words.ts';

/** In points. 7.5 holds a page whose every field is full; less is for sheets written when fields were longer. */
const SIZES = [11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6] as const;
/** A CSS millimetre in pixels. */
const MM = 96 / 25.4;
/** What the margins of A4 leave (styles/printed.css), and half a millimetre for rounding. */
const ROOM = 265.5 * MM;

function fitType(page: HTMLElement): void {
  for (const size of SIZES) {
    page.style.fontSize = `${size}pt`;
    if (page.scrollHeight <= ROOM) return;
  }
}

export function useFit(words: SheetWords): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = page;
    if (!current) return undefined;
    let isWanted = true;
    fitType(current);
    void document.fonts.ready.then(() => isWanted && fitType(current));
    return () => {
      isWanted = false;
    };
  }, [words]);
  return page;
}

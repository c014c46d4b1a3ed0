// What is printed? The tables of all figures as well: they open before the page is printed and close after it.
import { useEffect } from 'preact/hooks';

export function usePrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details.twin:not([open])')];
      for (const twin of opened) twin.open = true;
    };
    const after = () => {
      for (const twin of opened) twin.open = false;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}

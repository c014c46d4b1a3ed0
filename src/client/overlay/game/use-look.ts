// When does one look at something closely? Pointer on it, keys in it, or a tap; Escape and leaving end it.
import { useEffect, useState } from 'preact/hooks';

export function useLook() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
  return {
    open,
    /** For the part that is looked at. */
    on: {
      onPointerEnter: ({ pointerType }: PointerEvent) => pointerType === 'mouse' && setOpen(true),
      onClick: () => setOpen((now) => !now),
    },
    /** For all of it: leaving it ends the look. */
    around: {
      onPointerLeave: () => setOpen(false),
      onFocusIn: ({ target }: FocusEvent) =>
        setOpen(target instanceof HTMLElement && target.matches(':focus-visible')),
      onFocusOut: () => setOpen(false),
    },
  };
}

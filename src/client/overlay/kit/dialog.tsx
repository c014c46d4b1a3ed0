// How does a sheet come over the table? As a native dialog: the rest is inert, Escape closes, focus goes back.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** wide: tables and long reading. */
  readonly width?: 'normal' | 'wide';
  /** Buttons at the foot, the way on last. */
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Shown as long as it is drawn: `{open && <Dialog …>}`. */
export function Dialog({ title, onClose, width = 'normal', foot, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed before it is taken away, and not a moment later: only an open dialog hands the focus back.
  useLayoutEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    return () => sheet?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog paper is-${width}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={t('ui:kit.close')} onPress={onClose} />
      </div>
      <div class="dialog-body">{children}</div>
      {foot && <div class="dialog-foot">{foot}</div>}
    </dialog>
  );
}

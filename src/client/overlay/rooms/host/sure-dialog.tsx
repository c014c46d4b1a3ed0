// Is the host sure? What ends something for everybody is asked once more, with what it means and what is kept.
import type { ComponentChildren } from 'preact';
import type { HostDeed } from '../../../../core/rooms/deed.ts';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { attempt } from '../attempt.ts';

export interface SureDialogProps {
  /** Words `rooms:sure.{name}.title`, `.text`, `.no` and `.yes`. */
  readonly name: 'end' | 'again';
  readonly deed: HostDeed;
  readonly onClose: () => void;
  /** What may be done before. */
  readonly children?: ComponentChildren;
}

export function SureDialog({ name, deed, onClose, children }: SureDialogProps) {
  const go = () => {
    void attempt(deed);
    onClose();
  };
  return (
    <Dialog
      title={t(`rooms:sure.${name}.title`)}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t(`rooms:sure.${name}.no`)}</Button>
          <Button tone="primary" icon="next" onPress={go}>
            {t(`rooms:sure.${name}.yes`)}
          </Button>
        </>
      }
    >
      <p>{t(`rooms:sure.${name}.text`)}</p>
      {children}
    </Dialog>
  );
}

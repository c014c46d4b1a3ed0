// What surrounds every moment? Where one is, what to read aloud, what to look for, and one way on.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ICEBREAKER_MOMENTS } from '../../../core/pace/icebreaker.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { Budget } from './budget.tsx';
import { type MomentId, orderOf } from './moments.ts';

export interface FrameProps {
  readonly moment: MomentId;
  /** Cards to tap or messengers to send before one goes on. */
  readonly waits: number;
  readonly forward: () => void;
  readonly back: () => void;
  /** What the way on is called, where it is not always the same. */
  readonly next?: string | undefined;
  readonly children: ComponentChildren;
}

function Progress({ moment }: { moment: MomentId }) {
  const at = orderOf(moment);
  const label = t('icebreaker:progress', { at: at + 1, of: ICEBREAKER_MOMENTS.length });
  return (
    <div class="ice-progress" role="img" aria-label={label}>
      {ICEBREAKER_MOMENTS.map((id, i) => (
        <span key={id} class={i < at ? 'is-past' : i === at ? 'is-now' : ''} />
      ))}
    </div>
  );
}

/** A new moment is read from its heading on. */
function useHeading(moment: MomentId) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(moment);
  useEffect(() => {
    if (before.current === moment) return;
    before.current = moment;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [moment]);
  return heading;
}

function Foot({ moment, waits, forward, back, next }: Omit<FrameProps, 'children'>) {
  const what = moment === 'messenger' ? 'messengers' : 'cards';
  return (
    <div class="ice-foot paper">
      <div class="ice-script">
        <blockquote class="ice-say">{t(`icebreaker:moment.${moment}.say`)}</blockquote>
        <p class="ice-look">
          <Icon name="eye" /> <span>{t(`icebreaker:moment.${moment}.look`)}</span>
        </p>
      </div>
      <div class="ice-ways">
        <div class="ice-buttons">
          {moment !== 'corner' && (
            <button type="button" class="ice-small" onClick={back}>
              <Icon name="back" />
              <span>{t('icebreaker:back')}</span>
            </button>
          )}
          <Button tone="primary" size="large" class="ice-next" disabled={waits > 0} onPress={forward}>
            {next ?? t(`icebreaker:moment.${moment}.next`)}
          </Button>
        </div>
        {waits > 0 && <p class="ice-waits">{t(`icebreaker:waits.${what}`, { count: waits })}</p>}
      </div>
    </div>
  );
}

export function Frame({ children, ...props }: FrameProps) {
  const { moment } = props;
  const heading = useHeading(moment);
  return (
    <div class={`ice in-${moment}`}>
      <div class="ice-head">
        <Progress moment={moment} />
        <h1 ref={heading} tabIndex={-1}>
          {t(`icebreaker:moment.${moment}.title`)}
        </h1>
        <Budget moment={moment} />
      </div>
      <div class="ice-stage">{children}</div>
      <Foot {...props} />
    </div>
  );
}

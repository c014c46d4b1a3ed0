// What does a group say before its first cloud? Why it cooperates, who brings what, and its question. Always skippable.
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PRELUDE_MOMENTS } from '../../../../core/pace/programme.ts';
import { enterMoment } from '../../../app/desk.ts';
import { atDesk } from '../../../app/move.ts';
import { go } from '../../../app/navigate.ts';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { Motives } from '../../motives/motives.tsx';
import { Aloud } from './aloud.tsx';
import { Pitches } from './pitches.tsx';
import { Question } from './question.tsx';
import '../../pages/page.css';
import './prelude.css';

type Part = Exclude<(typeof PRELUDE_MOMENTS)[number], 'welcome'>;
const PARTS = PRELUDE_MOMENTS.filter((id): id is Part => id !== 'welcome');

const BODY: Readonly<Record<Part, ComponentType>> = {
  motives: Motives,
  pitches: Pitches,
  question: Question,
};

export function PreludeScreen() {
  const [part, setPart] = useState<Part>('motives');
  const heading = useRef<HTMLHeadingElement>(null);
  const at = PARTS.indexOf(part);
  const Body = BODY[part];
  useEffect(() => {
    atDesk((desk) => enterMoment(desk, part, Date.now()));
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [part]);
  const next = PARTS[at + 1];
  const before = PARTS[at - 1];
  return (
    <div class="page prelude">
      <header class="prelude-head">
        <p class="kicker">{t('prelude:step', { step: at + 1, steps: PARTS.length })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t(`prelude:${part}.title`)}
        </h1>
        <Aloud say={t(`prelude:${part}.say`)} look={t(`prelude:${part}.look`)} />
      </header>
      <section class={part === 'motives' ? '' : 'prelude-part paper'} aria-label={t(`prelude:${part}.title`)}>
        <Body />
      </section>
      <div class="button-row prelude-ways">
        {before && (
          <Button icon="back" onPress={() => setPart(before)}>
            {t('prelude:back')}
          </Button>
        )}
        {next && (
          <Button tone="quiet" onPress={() => void go('game')}>
            {t('prelude:skip')}
          </Button>
        )}
        <Button
          tone="primary"
          size="large"
          icon="next"
          onPress={() => (next ? setPart(next) : void go('game'))}
        >
          {next ? t(`prelude:to.${next}`) : t('prelude:to.game')}
        </Button>
      </div>
    </div>
  );
}

// What is worth talking about? Three to five questions, one at a time for a group, or all of them.
import { useEffect, useState } from 'preact/hooks';
import { QUESTIONS } from '../../../core/content/questions.ts';
import type { Asked } from '../../../core/debrief/index.ts';
import { say, t } from '../../app/say.ts';
import { Button } from '../kit/button.tsx';
import { Choice } from '../kit/choice.tsx';
import { announce } from '../kit/live.tsx';
import { Words } from '../kit/words.tsx';
import { Part } from './part.tsx';
import { type Shown, useShown } from './phases.ts';
import { Said } from './said.tsx';
import { useTold } from './told.ts';
import './styles/questions-part.css';

type Show = 'one' | 'all';

interface TurnProps {
  readonly at: number;
  readonly of: number;
  readonly onTurn: (to: number) => void;
}

function Pages({ at, of, onTurn }: TurnProps) {
  return (
    <div class="question-pages">
      <Button icon="back" disabled={at === 0} onPress={() => onTurn(at - 1)}>
        {t('coda:questions.before')}
      </Button>
      <Button icon="next" disabled={at === of - 1} onPress={() => onTurn(at + 1)}>
        {t('coda:questions.next')}
      </Button>
    </div>
  );
}

/** A group talks about its game first; the question about its own life comes with that phase. */
function inPhase(asked: readonly Asked[], shown: Shown): readonly Asked[] {
  if (shown === 'all') return asked;
  const ours = asked.filter(({ question }) => isOfLife(question) === (shown === 'life'));
  return ours.length > 0 ? ours : asked;
}

function isOfLife(id: string): boolean {
  return QUESTIONS.some((question) => question.id === id && question.about === 'transfer');
}

export function QuestionsPart() {
  const { report } = useTold();
  const shown = useShown();
  const questions = inPhase(report.questions, shown);
  const [show, setShow] = useState<Show>('one');
  const [at, setAt] = useState(0);
  const of = questions.length;
  useEffect(() => setAt(0), [shown]);
  const turn = (to: number) => {
    const question = questions[to];
    if (!question) return;
    setAt(to);
    announce(say(question.message));
  };
  return (
    <Part id="questions" icon="speech" lead={t('coda:questions.how')}>
      <Choice
        legend={t('coda:questions.show')}
        look="chips"
        value={show}
        onChange={setShow}
        options={[
          { value: 'one', label: t('coda:questions.one') },
          { value: 'all', label: t('coda:questions.all') },
        ]}
      />
      <ol class={`questions is-${show}`}>
        {questions.map(({ question, message, why }, i) => (
          <li key={question} hidden={show === 'one' && i !== at}>
            <p class="question-at">{t('coda:questions.at', { at: i + 1, of })}</p>
            <p class="question">
              <Words text={say(message)} />
            </p>
            <Said statement={why} />
          </li>
        ))}
      </ol>
      {show === 'one' && of > 1 && <Pages at={at} of={of} onTurn={turn} />}
    </Part>
  );
}

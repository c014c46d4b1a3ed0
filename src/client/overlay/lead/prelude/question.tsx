// Which question does this group exist for? One of the clouds' own, or the group's in its own words.
import { useId } from 'preact/hooks';
import { MOST_WORDS } from '../../../../core/gathering/gathering.ts';
import { gather } from '../../../app/move.ts';
import { packText, t } from '../../../app/say.ts';
import { useApp } from '../../../app/use-app.ts';
import { Choice } from '../../kit/choice.tsx';
import '../../kit/field.css';

export function Question() {
  const id = useId();
  const trends = useApp(({ playing }) => playing?.update.view.trends ?? []);
  const question = useApp(({ playing }) => playing?.gathering.question ?? null);
  const offered = trends.map((trend) => ({
    value: packText('trends', trend.id, 'question'),
    label: packText('trends', trend.id, 'question'),
    hint: packText('trends', trend.id, 'name'),
  }));
  return (
    <div class="question">
      <Choice
        legend={t('prelude:question.offered')}
        value={question}
        onChange={(value) => gather({ question: value })}
        options={offered}
      />
      <div class="field">
        <label for={id}>{t('prelude:question.own')}</label>
        <textarea
          id={id}
          class="text-input"
          rows={3}
          maxLength={MOST_WORDS}
          value={question ?? ''}
          onInput={({ currentTarget }) =>
            gather({ question: currentTarget.value.trim() === '' ? null : currentTarget.value })
          }
        />
        <p class="choice-hint">{t('prelude:question.hint')}</p>
      </div>
    </div>
  );
}

// "What do we change?" Three sentences from this year's causes; one press, no points.
import { send } from '../../app/move.ts';
import { say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { capital } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';

export function Change() {
  const { truth, legal } = useTable();
  const chosen = truth.history.at(-1)?.reflection ?? null;
  const choices = legal.filter((c) => c.type === 'reflect');
  if (choices.length === 0 && !chosen) return null;
  const first = truth.history.some((year) => year.rehearsal) && truth.year === 1;
  return (
    <section class="change paper" aria-labelledby="change-title">
      <h3 id="change-title">{t(first ? 'game:change.whatChanged' : 'game:change.title')}</h3>
      {chosen && (
        <p class="change-chosen">
          <Icon name="check" /> {capital(say(chosen))}
        </p>
      )}
      <ul>
        {choices.map((command) => {
          const sentence = truth.sentences[command.on];
          return sentence ? (
            <li key={command.on}>
              <Press icon="speech" onPress={() => send(command)}>
                {capital(say(sentence))}
              </Press>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

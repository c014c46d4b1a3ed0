// What are the rules, on one page? Made from the numbers this game is played with, for the session one asks about.
import { useState } from 'preact/hooks';
import { describeRules, describeSession } from '../../../core/content/describe-rules.ts';
import { ACTORS, CAPABILITIES, CONDITIONS, THEMES } from '../../../core/content/vocabulary.ts';
import { NUMBERS, SESSION, SESSIONS, type SessionId, tableSize } from '../../../core/engine/index.ts';
import { say, t } from '../../app/say.ts';
import { app } from '../../app/store.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { Choice } from '../kit/choice.tsx';
import { Words } from '../kit/words.tsx';
import { Page, Sheet } from './sheet.tsx';

const PART_ICONS: readonly IconName[] = ['goal', 'cloud', 'hand', 'plane', 'note'];

function Parts({ session }: { session: SessionId }) {
  const { years, goal } = SESSION[session];
  const { effort, priorities } = tableSize(ACTORS.length);
  const parts = describeRules(NUMBERS, { years, goal, effort, priorities });
  return parts.map(({ title, sentences }, index) => (
    <Sheet title={say(title)} icon={PART_ICONS[index] ?? 'note'} key={title.key}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence.key}>
            <Words text={say(sentence)} />
          </li>
        ))}
      </ul>
    </Sheet>
  ));
}

interface Sign {
  readonly id: IconName;
  readonly name: string;
  readonly is: string;
}

function Signs({ title, signs }: { title: string; signs: readonly Sign[] }) {
  return (
    <Sheet title={title}>
      <dl>
        {signs.map(({ id, name, is }) => (
          <div key={id}>
            <dt>
              <Icon name={id} class={`is-${id}`} /> {name}
            </dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

export function RulesScreen() {
  const [session, setSession] = useState<SessionId>(
    () => app.getState().playing?.update.view.setup.session ?? 'discovery',
  );
  return (
    <Page title={t('ui:title.rules')} lead={t('pages:rules.lead')}>
      <div class="sheet paper">
        <Choice
          legend={t('pages:rules.session')}
          look="chips"
          value={session}
          onChange={setSession}
          options={SESSIONS.map((id) => ({ value: id, label: t(`rules:session.${id}.name`) }))}
        />
        <p>
          {describeSession(SESSION[session])
            .map((line) => say(line))
            .join(' ')}
        </p>
      </div>
      <div class="sheets">
        <Parts session={session} />
        <Signs
          title={t('pages:rules.capabilities')}
          signs={CAPABILITIES.map((id) => ({
            id,
            name: `${t(`ui:capability.${id}`)} (${t(`rules:capability.${id}.letter`)})`,
            is: t(`rules:capability.${id}.is`),
          }))}
        />
        <Signs
          title={t('pages:rules.themes')}
          signs={THEMES.map((id) => ({ id, name: t(`ui:theme.${id}`), is: t(`rules:theme.${id}.is`) }))}
        />
        <Signs
          title={t('pages:rules.lines')}
          signs={CONDITIONS.map((id) => ({
            id,
            name: t(`ui:condition.${id}`),
            is: t('pages:rules.line', {
              is: t(`rules:condition.${id}.is`),
              notes: t(`rules:condition.${id}.notes`),
            }),
          }))}
        />
      </div>
    </Page>
  );
}

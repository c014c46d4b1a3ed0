// What can the help say about the table? Its signs and its keys.
import { CAPABILITIES } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { offerHelp } from '../shell/help-body.tsx';
import { capabilityName } from './names.ts';

const SIGNS: readonly (readonly [IconName, string])[] = [
  ['bang', 'game:help.bang'],
  ['hand', 'game:help.hand'],
  ['lanternLit', 'game:help.lantern'],
  ['effort', 'game:help.effort'],
  ['star', 'game:help.star'],
  ['duet', 'game:help.duet'],
];

const KEYS: readonly (readonly [string, string])[] = [
  ['1 – 5', 'game:help.key.card'],
  ['P', 'game:help.key.point'],
  ['R', 'game:help.key.ready'],
  ['Z', 'game:help.key.undo'],
  ['L', 'game:help.key.list'],
  ['S', 'game:help.key.stave'],
  ['J', 'game:help.key.log'],
  ['M', 'game:help.key.menu'],
];

function GameHelp() {
  const wanted = useApp((state) => state.preferences.keys);
  return (
    <section class="help-part">
      <h3>{t('game:help.signs')}</h3>
      <ul class="help-signs">
        {CAPABILITIES.map((capability) => (
          <li key={capability}>
            <Icon name={capability} class={`is-${capability}`} />
            <span>
              <strong>{capabilityName(capability)}</strong> {t(`rules:capability.${capability}.is`)}
            </span>
          </li>
        ))}
        {SIGNS.map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
      {wanted ? (
        <dl class="keys">
          {KEYS.map(([key, words]) => [<dt key={key}>{key}</dt>, <dd key={words}>{t(words)}</dd>])}
        </dl>
      ) : (
        <p>{t('game:help.keysOff')}</p>
      )}
    </section>
  );
}

offerHelp('game', GameHelp);

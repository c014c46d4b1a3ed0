// Who can play, with what, and where does it not work yet? The statement; its list of settings is the real one.
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { LinkButton } from '../kit/button.tsx';
import { SETTING_NAMES } from './settings-list.ts';
import { Page, Sheet, Sheets, type SheetText } from './sheet.tsx';

const STATE: SheetText = {
  title: 'pages:access.state.title',
  icon: 'check',
  lines: ['pages:access.state.aim', 'pages:access.state.level', 'pages:access.state.how'],
};

const MORE: readonly SheetText[] = [
  {
    title: 'pages:access.play.title',
    icon: 'keyboard',
    lines: [
      'pages:access.play.keys',
      'pages:access.play.reader',
      'pages:access.play.touch',
      'pages:access.play.colour',
      'pages:access.play.sound',
      'pages:access.play.time',
      'pages:access.play.undo',
      'pages:access.play.zoom',
    ],
  },
  {
    title: 'pages:access.gaps.title',
    icon: 'warning',
    lines: [
      'pages:access.gaps.people',
      'pages:access.gaps.readers',
      'pages:access.gaps.easy',
      'pages:access.gaps.signed',
    ],
  },
];

export function AccessibilityScreen() {
  return (
    <Page title={t('ui:title.accessibility')} lead={t('pages:access.lead')}>
      <div class="sheets">
        <Sheets sheets={[STATE]} />
        <Sheet title={t('pages:access.settings.title')} icon="settings">
          <ul>
            {Object.values(SETTING_NAMES).map((name) => (
              <li key={name}>{t(name)}</li>
            ))}
          </ul>
          <div class="button-row">
            <LinkButton href={hashOf('settings')} icon="settings">
              {t('ui:title.settings')}
            </LinkButton>
          </div>
        </Sheet>
        <Sheets sheets={MORE} />
        <Sheet title={t('pages:access.contact.title')} icon="speech">
          <p>{t('pages:access.contact.text')}</p>
          <div class="button-row">
            <LinkButton href={hashOf('problem')} icon="next">
              {t('ui:title.problem')}
            </LinkButton>
          </div>
        </Sheet>
      </div>
    </Page>
  );
}

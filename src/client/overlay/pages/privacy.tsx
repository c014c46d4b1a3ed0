// What is stored about a person? Choices and games, on this device alone; one button forgets them.
import { t } from '../../app/say.ts';
import { EraseButton } from './erase.tsx';
import { Page, Sheet, Sheets, type SheetText } from './sheet.tsx';

const PARTS: readonly SheetText[] = [
  {
    title: 'pages:privacy.kept.title',
    icon: 'download',
    lines: [
      'pages:privacy.kept.preferences',
      'pages:privacy.kept.games',
      'pages:privacy.kept.place',
      'pages:privacy.kept.rooms',
      'pages:privacy.kept.files',
      'pages:privacy.kept.nothingElse',
    ],
  },
  {
    title: 'pages:privacy.never.title',
    icon: 'eye',
    lines: [
      'pages:privacy.never.account',
      'pages:privacy.never.cookies',
      'pages:privacy.never.others',
      'pages:privacy.never.free',
    ],
  },
  {
    title: 'pages:privacy.room.title',
    icon: 'crowd',
    lines: [
      'pages:privacy.room.what',
      'pages:privacy.room.names',
      'pages:privacy.room.never',
      'pages:privacy.room.long',
    ],
  },
  { title: 'pages:privacy.host.title', icon: 'home', lines: ['pages:privacy.host.log'] },
];

export function PrivacyScreen() {
  return (
    <Page title={t('ui:title.privacy')} lead={t('pages:privacy.lead')}>
      <div class="sheets">
        <Sheets sheets={PARTS} />
        <Sheet title={t('pages:privacy.erase.title')} icon="trash">
          <p>{t('pages:privacy.erase.text')}</p>
          <EraseButton />
        </Sheet>
      </div>
    </Page>
  );
}

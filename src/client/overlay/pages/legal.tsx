// Who answers for this page, and who may do what with it?
import { t } from '../../app/say.ts';
import { Page, Sheets, type SheetText } from './sheet.tsx';

const PARTS: readonly SheetText[] = [
  { title: 'pages:legal.who.title', icon: 'home', lines: ['pages:legal.who.makers', 'pages:legal.who.host'] },
  {
    title: 'pages:legal.rights.title',
    icon: 'mandate',
    lines: ['pages:legal.rights.code', 'pages:legal.rights.content', 'pages:legal.rights.fonts'],
  },
  {
    title: 'pages:legal.care.title',
    icon: 'warning',
    lines: ['pages:legal.care.model', 'pages:legal.care.un', 'pages:legal.care.asIs'],
  },
];

export function LegalScreen() {
  return (
    <Page title={t('ui:title.legal')}>
      <div class="sheets">
        <Sheets sheets={PARTS} />
      </div>
    </Page>
  );
}

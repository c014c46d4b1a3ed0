// What do people watch who do not play? A sheet to print: the five conditions, moments to note, one thing to give back.
import { CONDITIONS } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { Button } from '../kit/button.tsx';
import { Page, Sheet } from '../pages/sheet.tsx';
import './observers.css';

const MOMENTS = ['overlap', 'met', 'silence'] as const;

export function ObserversScreen() {
  return (
    <Page title={t('ui:title.observers')} lead={t('lead:observe.lead')}>
      <div class="button-row observers-print">
        <Button tone="primary" icon="print" onPress={() => print()}>
          {t('lead:observe.print')}
        </Button>
      </div>
      <Sheet title={t('lead:observe.lines')} width="wide">
        <table class="observers-table">
          <thead>
            <tr>
              <th scope="col">{t('lead:observe.what')}</th>
              <th scope="col">{t('lead:observe.tally')}</th>
              <th scope="col">{t('lead:observe.words')}</th>
            </tr>
          </thead>
          <tbody>
            {CONDITIONS.map((condition) => (
              <tr key={condition}>
                <th scope="row">{t(`lead:observe.line.${condition}`)}</th>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
      <Sheet title={t('lead:observe.moments')} width="wide">
        <ul class="observers-moments">
          {MOMENTS.map((moment) => (
            <li key={moment}>{t(`lead:observe.moment.${moment}`)}</li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={t('lead:observe.back')} width="wide">
        <p>{t('lead:observe.backHow')}</p>
      </Sheet>
    </Page>
  );
}

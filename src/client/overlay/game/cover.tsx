// What lies on the screen while the device goes to the next hands? Whose turn it is, and one button; no card.
import { takeDevice } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { DockHead } from './dock-head.tsx';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';
import './styles/cover.css';

function Cover() {
  const { playing } = useTable();
  const { seat, persons } = playing;
  return (
    <section class="cover paper" aria-labelledby="cover-title">
      <Icon name={seat} class={`cover-roof is-${seat}`} />
      <h2 id="cover-title">{t('game:cover.title', { seat: t(`ui:actor.${seat}.the`) })}</h2>
      <p>{t('game:cover.aside', { count: persons.length - 1 })}</p>
      <Press rank="first" icon="eye" onPress={takeDevice}>
        {t('game:cover.take')}
      </Press>
    </section>
  );
}

/** The next hand waits: nothing of it is on the page before its people take the device. */
export function CoveredStage() {
  return (
    <>
      <div class="stage">
        <Cover />
      </div>
      <footer class="dock">
        <DockHead />
      </footer>
    </>
  );
}

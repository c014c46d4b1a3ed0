// How does one get around in the debrief? A programme of its movements and parts; each entry leads to its heading.
import { t } from '../../app/say.ts';
import { MOVEMENT_IDS, MOVEMENTS, PARTS, type PartId, TITLES } from './parts.ts';
import './styles/programme.css';

/** The address names the screen, so a place on it is reached by script: the heading comes up and has the focus. */
function showPart(id: PartId): void {
  const heading = document.getElementById(`part-${id}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

export function Programme({ parts }: { parts: ReadonlySet<PartId> }) {
  return (
    <nav class="programme" aria-labelledby="programme-title">
      <p id="programme-title">{t('coda:programme')}</p>
      <ol>
        {MOVEMENT_IDS.map((movement) => (
          <li key={movement}>
            <p class="programme-movement">
              <span aria-hidden="true">{MOVEMENTS[movement].number}</span> {t(MOVEMENTS[movement].name)}
            </p>
            <ul>
              {PARTS[movement]
                .filter((part) => parts.has(part))
                .map((part) => (
                  <li key={part}>
                    <button type="button" onClick={() => showPart(part)}>
                      {t(TITLES[part])}
                    </button>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </nav>
  );
}

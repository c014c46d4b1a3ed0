// What lies at the foot of every page but the game? The hills, and a way to every page.
import { hashOf, type Route } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';

const PAGES: readonly Route[] = [
  'rules',
  'glossary',
  'method',
  'sources',
  'settings',
  'accessibility',
  'privacy',
  'legal',
  'problem',
  'diagnostic',
];

/** Paper hills that carry the page's last lines. */
function Hills() {
  return (
    <svg class="hills" viewBox="0 0 1600 120" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="hill-far" d="M0 120V70q180-70 380-30t420-20 420 16 380-26v110z" />
      <path class="hill-middle" d="M0 120V88q220-50 460-18t460-24 380 26 300-20v68z" />
      <path class="hill-near" d="M0 120v-14q300-30 640-12t520-10 440 4v32z" />
    </svg>
  );
}

export function Footer() {
  const route = useApp((state) => state.route);
  return (
    <footer class="foot">
      {route !== 'home' && <Hills />}
      <div class="foot-ground">
        <nav aria-label={t('ui:pages')}>
          <ul class="foot-links">
            {PAGES.map((page) => (
              <li key={page}>
                <a href={hashOf(page)} aria-current={page === route ? 'page' : undefined}>
                  {t(`ui:title.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="foot-note">{t('ui:footNote')}</p>
      </div>
    </footer>
  );
}

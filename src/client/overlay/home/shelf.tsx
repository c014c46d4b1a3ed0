// Which games are kept on this device? A shelf of them, and a place for one that comes as a file.
import { useState } from 'preact/hooks';
import type { Found, Save } from '../../app/saves.ts';
import { say, t } from '../../app/say.ts';
import { openFile, takeAlong, throwAway } from '../../app/shelf.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { actorOf, goOn, partOf } from './continue-button.tsx';

function useWhen(): (time: number) => string {
  const language = useApp((state) => state.preferences.language);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (time) => format.format(time);
}

/** A press on the paper opens a file; what cannot be read says so here. */
function FileDoor() {
  const [error, setError] = useState('');
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const why = await openFile(file);
    setError(why ? say(why) : '');
    input.value = '';
  };
  return (
    <div class="file-door">
      <label class="button is-secondary is-normal file-label">
        <Icon name="upload" />
        <span>{t('ui:home.openFile')}</span>
        <input
          type="file"
          accept=".json,application/json"
          class="hidden-text"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      <p role="alert" class="field-error">
        {error}
      </p>
    </div>
  );
}

function Kept({ save, onThrow }: { save: Save; onThrow: () => void }) {
  const when = useWhen();
  const actor = actorOf(save);
  const name = t(save.over ? 'ui:home.keptOver' : 'ui:home.kept', {
    actor: partOf(save),
    year: save.year ?? '',
    seed: save.log.setup.seed,
  });
  return (
    <li class="kept">
      <button type="button" class="kept-open" onClick={() => void goOn(save)}>
        <Icon name={actor} class={`is-large is-${actor}`} />
        <span class="kept-words">
          <span class="kept-name">{name}</span>
          <span class="choice-hint">{when(save.savedAt)}</span>
        </span>
      </button>
      <IconButton icon="download" label={t('ui:home.takeAlong', { name })} onPress={() => takeAlong(save)} />
      <IconButton icon="trash" label={t('ui:home.throwAway', { name })} onPress={onThrow} />
    </li>
  );
}

function Unreadable({ found }: { found: Extract<Found, { ok: false }> }) {
  return (
    <li class="kept">
      <p class="kept-broken">
        <Icon name="warning" /> {say(found.why)}
      </p>
      {found.id !== '' && (
        <IconButton icon="trash" label={t('ui:home.throwBroken')} onPress={() => void throwAway(found.id)} />
      )}
    </li>
  );
}

function ThrowDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const doIt = () => {
    void throwAway(id);
    onClose();
  };
  return (
    <Dialog
      title={t('ui:home.throwTitle')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('ui:home.throwNo')}</Button>
          <Button icon="trash" onPress={doIt}>
            {t('ui:home.throwYes')}
          </Button>
        </>
      }
    >
      <p>{t('ui:home.throwText')}</p>
    </Dialog>
  );
}

export function Shelf() {
  const saves = useApp((state) => state.saves) ?? [];
  const [throwing, setThrowing] = useState<string | null>(null);
  return (
    <Card as="section" labelledBy="shelf-title" strip="research">
      <h2 id="shelf-title">{t('ui:home.shelf')}</h2>
      {saves.length === 0 ? (
        <p>{t('ui:home.shelfEmpty')}</p>
      ) : (
        <ul class="kept-list">
          {saves.map((found) =>
            found.ok ? (
              <Kept save={found.save} onThrow={() => setThrowing(found.save.id)} key={found.save.id} />
            ) : (
              <Unreadable found={found} key={found.id} />
            ),
          )}
        </ul>
      )}
      <FileDoor />
      {throwing !== null && <ThrowDialog id={throwing} onClose={() => setThrowing(null)} />}
    </Card>
  );
}

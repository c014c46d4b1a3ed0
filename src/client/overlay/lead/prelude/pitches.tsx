// Who brings what, and who needs it? Each actor finds its place on themes × dynamics and says two things.
import { useState } from 'preact/hooks';
import {
  ACTORS,
  type ActorId,
  CAPABILITIES,
  type Capability,
  DYNAMICS,
  type Dynamic,
  THEMES,
  type Theme,
} from '../../../../core/content/vocabulary.ts';
import type { Pitch } from '../../../../core/gathering/gathering.ts';
import { gather } from '../../../app/move.ts';
import { t } from '../../../app/say.ts';
import { useApp } from '../../../app/use-app.ts';
import { Icon } from '../../icons/icon.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Matches } from './matches.tsx';
import './pitches.css';

const FIRST: Readonly<Record<ActorId, Pick<Pitch, 'brings' | 'needs'>>> = {
  association: { brings: 'outreach', needs: 'means' },
  company: { brings: 'means', needs: 'framework' },
  authority: { brings: 'framework', needs: 'knowledge' },
  research: { brings: 'knowledge', needs: 'outreach' },
};

export function usePitches() {
  return useApp(({ playing }) => playing?.gathering.pitches ?? {});
}

interface CellProps {
  readonly actor: ActorId;
  readonly theme: Theme;
  readonly dynamic: Dynamic;
}

function Cell({ actor, theme, dynamic }: CellProps) {
  const pitches = usePitches();
  const here = ACTORS.filter((one) => pitches[one]?.theme === theme && pitches[one]?.dynamic === dynamic);
  const place = () =>
    gather({ pitches: { ...pitches, [actor]: { ...FIRST[actor], ...pitches[actor], theme, dynamic } } });
  const name = `${t(`ui:theme.${theme}`)}, ${t(`rules:dynamic.${dynamic}.name`)}`;
  const who = here.map((one) => t(`ui:actor.${one}.name`)).join(', ');
  return (
    <td>
      <button
        type="button"
        class={`pitch-cell of-${theme}`}
        aria-label={who === '' ? name : `${name} (${who})`}
        aria-pressed={here.includes(actor)}
        onClick={place}
      >
        {here.map((one) => (
          <Icon key={one} name={one} class={`is-${one}`} />
        ))}
      </button>
    </td>
  );
}

function Matrix({ actor }: { actor: ActorId }) {
  return (
    <table class="pitch-matrix">
      <caption>{t('prelude:pitches.where', { actor: t(`ui:actor.${actor}.the`) })}</caption>
      <thead>
        <tr>
          <td />
          {DYNAMICS.map((dynamic) => (
            <th key={dynamic} scope="col">
              {t(`rules:dynamic.${dynamic}.name`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {THEMES.map((theme) => (
          <tr key={theme}>
            <th scope="row">
              <Icon name={theme} class={`is-${theme}`} /> {t(`ui:theme.${theme}`)}
            </th>
            {DYNAMICS.map((dynamic) => (
              <Cell key={dynamic} actor={actor} theme={theme} dynamic={dynamic} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ actor, pitch }: { actor: ActorId; pitch: Pitch }) {
  const pitches = usePitches();
  const options = CAPABILITIES.map((value) => ({
    value,
    label: t(`ui:capability.${value}`),
    icon: value,
    tint: `is-${value}`,
  }));
  const set = (part: Partial<Record<'brings' | 'needs', Capability>>) =>
    gather({ pitches: { ...pitches, [actor]: { ...pitch, ...part } } });
  return (
    <div class="pitch-words">
      {(['brings', 'needs'] as const).map((field) => (
        <Choice
          key={field}
          look="chips"
          legend={t(`prelude:pitches.${field}`)}
          value={pitch[field]}
          onChange={(value) => set({ [field]: value })}
          options={options}
        />
      ))}
    </div>
  );
}

export function Pitches() {
  const [actor, setActor] = useState<ActorId>('association');
  const pitches = usePitches();
  const pitch = pitches[actor];
  return (
    <div class="pitches">
      <div class="pitch-own">
        <Choice
          look="chips"
          legend={t('prelude:pitches.who')}
          value={actor}
          onChange={setActor}
          options={ACTORS.map((value) => ({
            value,
            label: t(`ui:actor.${value}.name`),
            icon: value,
            tint: `is-${value}`,
          }))}
        />
        {pitch && <Words actor={actor} pitch={pitch} />}
      </div>
      <div class="pitch-own">
        <Matrix actor={actor} />
        <Matches pitches={pitches} />
      </div>
    </div>
  );
}

// Who waits for an answer, and how does one ask something oneself?
import { useState } from 'preact/hooks';
import type { ActorId } from '../../../core/content/vocabulary.ts';
import type { Want } from '../../../core/engine/index.ts';
import { send } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Choice } from '../kit/choice.tsx';
import { askable, conditionOf, type Waiting, waitingFor, wantsOf } from './ask-model.ts';
import { actorName, capital, wantText } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';

function Answer({ waiting }: { waiting: Waiting }) {
  const [more, setMore] = useState(false);
  const { from, want, mine, plain, ifs } = waiting;
  const who = t(`ui:actor.${from}.the`);
  const words = mine
    ? t('game:ask.ifYou', { who, want: wantText(want), mine: wantText(mine) })
    : t('game:ask.wants', { who, want: wantText(want) });
  return (
    <li class="waiting paper">
      <p>
        <Icon name={from} class={`is-${from}`} /> <span>{capital(words)}</span>
      </p>
      {plain.every((command) => command.reply === 'no') && <p>{t('game:ask.cannot')}</p>}
      <div class="waiting-doings">
        {plain.map((command) => (
          <Press
            key={String(command.reply)}
            rank={command.reply === 'yes' ? 'first' : 'second'}
            icon={command.reply === 'yes' ? 'check' : 'close'}
            onPress={() => send(command)}
          >
            {t(command.reply === 'yes' ? 'game:ask.yes' : 'game:ask.no')}
          </Press>
        ))}
        {ifs.length > 0 && (
          <Press icon="more" pressed={more} onPress={() => setMore(!more)}>
            {t('game:ask.yesIf')}
          </Press>
        )}
      </div>
      {more && (
        <ul class="ifs" aria-label={t('game:ask.yesIf')}>
          {ifs.map((command) => {
            const condition = conditionOf(command.reply);
            return condition ? (
              <li key={wantText(condition)}>
                <Press rank="quiet" icon="next" onPress={() => send(command)}>
                  {capital(wantText(condition))}
                </Press>
              </li>
            ) : null;
          })}
        </ul>
      )}
    </li>
  );
}

/** Asks that wait for this person: they come to the front of everything else. */
export function Answers() {
  const { view, legal } = useTable();
  const waiting = waitingFor(view, legal);
  if (waiting.length === 0) return null;
  return (
    <ul class="waitings" aria-label={t('game:ask.waiting')}>
      {waiting.map((one) => (
        <Answer key={one.ask.id} waiting={one} />
      ))}
    </ul>
  );
}

const KINDS: readonly Want['kind'][] = ['bring', 'leave', 'lend'];

export function AskPanel() {
  const { legal, dispatch } = useTable();
  const whom = askable(legal);
  const [seat, setSeat] = useState<ActorId | null>(whom[0] ?? null);
  const [kind, setKind] = useState<Want['kind']>('bring');
  if (seat === null) return <p>{t('game:ask.nobody')}</p>;
  const kinds = KINDS.filter((one) => wantsOf(legal, { seat, kind: one }).length > 0);
  return (
    <div class="ask">
      <p>{t('game:ask.once')}</p>
      <Choice
        legend={t('game:ask.whom')}
        look="chips"
        options={whom.map((one) => ({ value: one, label: actorName(one), icon: one, tint: `is-${one}` }))}
        value={seat}
        onChange={setSeat}
      />
      <Choice
        legend={t('game:ask.what')}
        look="chips"
        options={kinds.map((one) => ({ value: one, label: t(`game:ask.kind.${one}`) }))}
        value={kind}
        onChange={setKind}
      />
      <ul class="ifs" aria-label={t(`game:ask.kind.${kind}`)}>
        {wantsOf(legal, { seat, kind }).map((command) => (
          <li key={wantText(command.want)}>
            <Press
              rank="quiet"
              icon={command.want.kind === 'lend' ? 'lend' : command.want.capability}
              onPress={() => {
                send(command);
                dispatch({ type: 'close' });
              }}
            >
              {capital(wantText(command.want))}
            </Press>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What has been asked this year, and how it was answered. */
export function AskedSoFar() {
  const { view } = useTable();
  const done = view.asks.filter((ask) => ask.reply !== null);
  if (done.length === 0) return null;
  return (
    <ul class="asked" aria-label={t('game:ask.soFar')}>
      {done.map(({ id, from, to, want, reply, closed }) => {
        const said = conditionOf(reply ?? null) ? (closed ?? 'if') : String(reply);
        const params = {
          from: t(`ui:actor.${from}.the`),
          who: t(`ui:actor.${to}.the`),
          want: wantText(want),
        };
        return (
          <li key={id}>
            {capital(t('game:ask.done', params))} <strong>{t(`game:ask.said.${said}`)}</strong>
          </li>
        );
      })}
    </ul>
  );
}

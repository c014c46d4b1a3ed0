// How is the year played? Beat by beat, each with its picture and its because; then the group's ✦ and what it will change.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { StaveFigure } from '../figures/stave-figure.tsx';
import { staveOf } from '../figures/stave-model.ts';
import { Icon } from '../icons/icon.tsx';
import { announce } from '../kit/live.tsx';
import { givenIn, linesOf, titleOf } from './beat-lines.ts';
import { SIGN } from './beat-signs.ts';
import type { Beat } from './beats.ts';
import { Change } from './change.tsx';
import { Comparison, MissingCards } from './rehearsal.tsx';
import { Stars } from './stars.tsx';
import { useTable } from './table-context.ts';
import './styles/review.css';

function seatsIn(beat: Beat) {
  const event = beat.entries[0]?.event;
  if (beat.entries.length > 2 || !event) return [];
  if (event.type === 'accordSounded' || event.type === 'resonated') return event.seats;
  return event.type === 'contributed' || event.type === 'wentAlone' ? [event.seat] : [];
}

function BeatCard({ beat, before }: { beat: Beat; before: readonly Beat[] }) {
  const { deck, view } = useTable();
  const telling = { deck, me: view.seat, given: givenIn(before) };
  return (
    <li class={`beat is-${beat.kind}`}>
      <span class="beat-sign">
        <Icon name={SIGN[beat.kind]} />
      </span>
      <div class="beat-words">
        <h3>
          {titleOf(beat)}
          {seatsIn(beat).map((seat) => (
            <Icon key={seat} name={seat} class={`is-${seat}`} />
          ))}
        </h3>
        {linesOf(beat, telling).map((line, i) => (
          <p key={`${i} ${line.text}`} class={`line is-${line.look}`}>
            {line.text}
          </p>
        ))}
        {beat.kind === 'notes' && <StaveFigure stave={staveOf(view)} size="large" />}
      </div>
    </li>
  );
}

/** A beat as one hears it: its heading, a pause, its lines. */
function heard(beat: Element): string {
  const [heading, ...lines] = [...beat.querySelectorAll('h3, p')].map((part) => part.textContent ?? '');
  return `${heading}. ${lines.join(' ')}`;
}

/** The newest beat is in sight, and read aloud. */
function useFollow(count: number) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const last = list.current?.lastElementChild;
    if (!last) return;
    announce(heard(last));
    last.scrollIntoView({ block: 'nearest' });
    document.querySelector('.review-then')?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return list;
}

export function Review() {
  const { beats, shown, held, truth } = useTable();
  const list = useFollow(shown);
  const seen = beats.slice(0, shown);
  const done = !held.reviewing;
  return (
    <section class="review" aria-labelledby="review-title">
      <h2 id="review-title">{t(truth.rehearsal ? 'game:review.rehearsal' : 'game:review.title')}</h2>
      <ol class="beats" ref={list}>
        {seen.map((beat, i) => (
          <BeatCard key={beat.entries[0]?.index} beat={beat} before={beats.slice(0, i)} />
        ))}
      </ol>
      {seen.length === 0 && <p class="review-hush">{t('game:review.hush')}</p>}
      {done && (
        <div class="review-then">
          {truth.step === 'star' && <Stars />}
          {truth.rehearsal && <MissingCards />}
          {truth.step === 'reflect' && <Comparison />}
          {truth.step === 'reflect' && <Change />}
        </div>
      )}
    </section>
  );
}

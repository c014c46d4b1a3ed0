// Has something happened that the town plays for a moment? An accord, a clear sky, two cards that met, a higher bandstand.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { announce } from '../kit/live.tsx';
import type { Beat } from './beats.ts';
import type { Table } from './table-context.ts';

/** The loudest first: where several beats come at once, it is the one that is played. */
export const MOMENTS = ['sky', 'accord', 'overlap', 'roof'] as const;
export type MomentKind = (typeof MOMENTS)[number];

export interface Moment {
  readonly kind: MomentKind;
  /** Which one in this game: a new one starts anew. */
  readonly count: number;
}

const LONG_IN_MS = 2000;

export function momentIn(beats: readonly Beat[]): MomentKind | null {
  return MOMENTS.find((kind) => beats.some((beat) => beat.kind === kind)) ?? null;
}

/** It never holds anything up: it ends by itself, by Escape, and by whatever comes next. */
export function useMoment({ beats, shown, truth, held }: Table): Moment | null {
  const [moment, setMoment] = useState<Moment | null>(null);
  const before = useRef({ shown, backbone: truth.house.backbone });
  const play = (kind: MomentKind | null) =>
    setMoment((last) => (kind ? { kind, count: (last?.count ?? 0) + 1 } : null));
  useEffect(() => {
    const from = before.current.shown;
    before.current.shown = shown;
    play(shown > from ? momentIn(beats.slice(from, shown)) : null);
  }, [shown]);
  const { backbone } = truth.house;
  useEffect(() => {
    const higher = backbone > before.current.backbone;
    before.current.backbone = backbone;
    if (!higher || held.reviewing) return;
    play('roof');
    announce(t('game:moment.roof'));
  }, [backbone]);
  useEffect(() => {
    if (!moment) return undefined;
    const end = setTimeout(() => setMoment(null), LONG_IN_MS);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && setMoment(null);
    addEventListener('keydown', onKey);
    return () => {
      clearTimeout(end);
      removeEventListener('keydown', onKey);
    };
  }, [moment]);
  return moment;
}

// What did each actor do in a year, in a form that can be played?
import type { ActorId, Theme } from '../../content/vocabulary.ts';
import type { Entry } from '../../engine/index.ts';
import { type Told, told } from '../tale.ts';

export interface Deed {
  readonly kind: 'filled' | 'alone' | 'clash' | 'unspent';
  readonly theme: Theme;
  /** Who was there first; only for a clash. */
  readonly other: ActorId | null;
  readonly because: number;
}

export type Deeds = Readonly<Record<ActorId, readonly Deed[]>>;

interface Done {
  readonly seats: readonly ActorId[];
  readonly deed: Deed;
}

type ThemeOf = (trend: string) => Theme;

function contributions({ event, index: because }: Told<'contributed'>, themeOf: ThemeOf): readonly Done[] {
  const theme = themeOf(event.trend);
  const seats = [event.seat];
  const filled: Deed = { kind: 'filled', theme, other: null, because };
  const [lost] = event.lost;
  return [
    ...event.needs.map(() => ({ seats, deed: filled })),
    ...(lost ? [{ seats, deed: { ...filled, kind: 'clash', other: lost.to } as const }] : []),
  ];
}

export function deedsOf(entries: readonly Entry[], themeOf: ThemeOf): Deeds {
  const done: readonly Done[] = [
    ...told(entries, 'contributed').flatMap((entry) => contributions(entry, themeOf)),
    ...told(entries, 'resonated').map(({ event: { seats, trend }, index: because }) => ({
      seats,
      deed: { kind: 'filled', theme: themeOf(trend), other: null, because } as const,
    })),
    ...told(entries, 'wentAlone').map(({ event: { seat, theme }, index: because }) => ({
      seats: [seat],
      deed: { kind: 'alone', theme, other: null, because } as const,
    })),
    ...told(entries, 'unspent').map(({ event: { seat }, index: because }) => ({
      seats: [seat],
      deed: { kind: 'unspent', theme: 'health', other: null, because } as const,
    })),
  ];
  const of = (actor: ActorId) => done.filter(({ seats }) => seats.includes(actor)).map(({ deed }) => deed);
  return {
    association: of('association'),
    company: of('company'),
    authority: of('authority'),
    research: of('research'),
  };
}

// What does the town play when the five years are over? Lights, lines and what moves, from the picture and the outcome alone.
import type { Ending } from '../../../core/engine/index.ts';
import type { Picture } from '../picture.ts';
import { cacophony, duet, solos } from './apart.ts';
import type { Finale, Playing, Told } from './model.ts';
import { concert, ensemble } from './together.ts';

const PLAYED: Readonly<Record<Ending, Playing>> = { cacophony, solos, duet, ensemble, concert };

const endOf = ({ wait, seconds }: { readonly wait: number; readonly seconds: number }) => wait + seconds;

export function finaleOf(picture: Picture, told: Told): Finale {
  const played = PLAYED[told.ending](picture, told);
  return { ...played, seconds: Math.max(...[...played.pools, ...played.movers].map(endOf)) };
}

// What do the notes of the end look like? Paper notes in the colours of who plays, told apart by their heads as well.
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import { darker, lighter } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { cut, line } from '../kit/ink.ts';
import { PAPER } from '../papers.ts';
import { type Sprite, type SpriteId, spritesOf } from '../sprites.ts';

export type FinaleSprite = SpriteId | `note-${ActorId}` | 'note-hollow';

/** Round, square, eight-sided, and a drop: as the roofs of the four differ, so do the heads of their notes. */
const HEADS: Readonly<Record<ActorId, string>> = {
  association: 'M7 33q0-7 9-8 8 0 8 6 0 7-9 8-8 0-8-6z',
  company: 'M7 27l15-3 2 11-15 4z',
  authority: 'M12 25h7l5 5-1 5-5 4h-7l-4-5 1-5z',
  research: 'M6 37q2-12 18-13-1 14-11 15-6 0-7-2z',
};
const STEM = 'M22 30V7';
const TAIL = 'M21 5q2 7 10 9 4 5 0 11-1-8-10-10z';
const WHITE = '#fffaf0';

function noteOf(head: string, colour: string): string {
  const bright = lighter(colour, 0.18);
  const halo = `<g stroke="${WHITE}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round" fill="${WHITE}"><path d="${head}"/><path d="${TAIL}"/><path fill="none" stroke-width="8" d="${STEM}"/></g>`;
  return halo + cut(bright, head) + line(darker(colour, 0.1), STEM, 3) + cut(bright, TAIL);
}

const hollow = (head: string): string =>
  `<g fill="none" stroke="${WHITE}" stroke-width="2.600" stroke-linejoin="round" opacity=".75"><path d="${head}"/><path d="${STEM}"/><path d="${TAIL}"/></g>`;

function cutOut(drawn: string): Sprite {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 38 46" width="38" height="46">${drawn}</svg>`;
  return { svg, width: 38, height: 46, origin: { x: 0.42, y: 0.7 } };
}

export function finaleSpritesOf(look: Look): Readonly<Record<FinaleSprite, Sprite>> {
  const notes = ACTORS.map((actor) => [`note-${actor}`, cutOut(noteOf(HEADS[actor], PAPER[actor]))] as const);
  return {
    ...spritesOf(look),
    ...(Object.fromEntries(notes) as Record<`note-${ActorId}`, Sprite>),
    'note-hollow': cutOut(hollow(HEADS.association)),
  };
}

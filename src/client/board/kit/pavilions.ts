// What stands round the square? Four pavilions, told apart by their roofs.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import type { Scene } from '../palette.ts';
import { marquee } from './pavilions/marquee.ts';
import { observatory } from './pavilions/observatory.ts';
import { townHall } from './pavilions/town-hall.ts';
import { workshop } from './pavilions/workshop.ts';

export const PAVILION: Readonly<Record<ActorId, (scene: Scene) => string>> = {
  association: marquee,
  company: workshop,
  authority: townHall,
  research: observatory,
};

// Which pictograms are there? Every name that <Icon> knows.
import { ACTOR_SHAPES } from './actor-shapes.ts';
import { CAPABILITY_SHAPES } from './capability-shapes.ts';
import { IDEA_SHAPES } from './idea-shapes.ts';
import { INTERFACE_SHAPES } from './interface-shapes.ts';
import type { Pictogram } from './shape.ts';
import { TABLE_SHAPES } from './table-shapes.ts';

const ALL = {
  ...CAPABILITY_SHAPES,
  ...ACTOR_SHAPES,
  ...IDEA_SHAPES,
  ...TABLE_SHAPES,
  ...INTERFACE_SHAPES,
};

export type IconName = keyof typeof ALL;

export const PICTOGRAMS: Readonly<Record<IconName, Pictogram>> = ALL;

// Why not? A key of the words of rooms, and what to fill in.
import type { Message } from '../engine/index.ts';

export const no = (name: string): Message => ({ key: `rooms:why.${name}`, params: {} });

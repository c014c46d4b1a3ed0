// Why did a number change, and why was an effort lost?
import type { ActorId, Capability } from '../content/vocabulary.ts';

/** Why a gauge moved. */
export type Because =
  | { readonly kind: 'pressure'; readonly trend: string }
  | {
      readonly kind: 'need';
      readonly trend: string;
      readonly need: number;
      readonly seat: ActorId;
      readonly card: string;
    }
  | { readonly kind: 'resonance'; readonly trend: string; readonly need: number }
  | { readonly kind: 'star'; readonly trend: string; readonly need: number }
  | { readonly kind: 'alone'; readonly seat: ActorId; readonly card: string }
  | { readonly kind: 'accord'; readonly trend: string }
  | { readonly kind: 'sky'; readonly trend: string }
  | { readonly kind: 'priority'; readonly trend: string }
  | { readonly kind: 'link'; readonly trend: string }
  | { readonly kind: 'ready'; readonly event: string }
  | { readonly kind: 'unready'; readonly event: string }
  | { readonly kind: 'voice'; readonly event: string; readonly trend: string };

/** Why an icon was lost: somebody filled the need first, or nobody needed it. */
export interface Lost {
  readonly capability: Capability;
  /** The seat whose action filled the need; null when the guess at a "?" was wrong. */
  readonly to: ActorId | null;
  /** That seat's card; null likewise. */
  readonly card: string | null;
}

// What can happen? Events are past tense; every change of a number carries its because.
import type { ActorId, Condition, Theme } from '../content/vocabulary.ts';
import type { Because, Lost } from './because.ts';
import type { Reply, Want } from './command.ts';
import type { Placement } from './model.ts';
import type { Notes } from './record.ts';
import type { Message, Pair, Player } from './setup.ts';

export type GameEvent =
  | { readonly type: 'yearBegan'; readonly year: number; readonly rehearsal: boolean }
  | {
      readonly type: 'gaugeMoved';
      readonly theme: Theme;
      readonly from: number;
      readonly to: number;
      readonly because: Because;
    }
  | { readonly type: 'trendArrived'; readonly trend: string; readonly theme: Theme; readonly hidden: number }
  | { readonly type: 'eventRead'; readonly event: string }
  | { readonly type: 'levelGiven'; readonly condition: 'measurement' | 'backbone'; readonly level: number }
  | {
      readonly type: 'effortSet';
      readonly seat: ActorId;
      readonly effort: number;
      readonly because: 'year' | 'mandate';
    }
  | { readonly type: 'pointed'; readonly seat: ActorId }
  | {
      readonly type: 'handsShown';
      readonly marks: readonly {
        readonly seat: ActorId;
        readonly important: string | null;
        readonly act: string | null;
      }[];
    }
  | { readonly type: 'prioritiesSet'; readonly trends: readonly string[] }
  | { readonly type: 'lanternLit'; readonly between: Pair; readonly trend: string }
  | { readonly type: 'crowded'; readonly trend: string; readonly seats: readonly ActorId[] }
  | { readonly type: 'handMoved'; readonly seat: ActorId; readonly from: string; readonly to: string }
  | { readonly type: 'pledged'; readonly seat: ActorId; readonly into: 'measurement' | 'backbone' | 'upkeep' }
  | {
      readonly type: 'withdrawn';
      readonly seat: ActorId;
      readonly into: 'measurement' | 'backbone' | 'upkeep';
    }
  | {
      readonly type: 'pledgeReturned';
      readonly seat: ActorId;
      readonly into: 'measurement' | 'backbone' | 'upkeep';
    }
  | {
      readonly type: 'levelReached';
      readonly condition: 'measurement' | 'backbone';
      readonly level: number;
      readonly by: readonly ActorId[];
    }
  | { readonly type: 'backboneKept'; readonly by: ActorId }
  | { readonly type: 'backboneFaded'; readonly level: number }
  | {
      readonly type: 'needShown';
      readonly trend: string;
      readonly need: number;
      readonly because: 'measurement' | 'filled' | 'voice';
    }
  | { readonly type: 'drew'; readonly seat: ActorId; readonly count: number; readonly reshuffled: boolean }
  | { readonly type: 'exchanged'; readonly seat: ActorId; readonly count: number }
  | {
      readonly type: 'mandateShown';
      readonly seat: ActorId;
      readonly mandate: string;
      readonly only: readonly ActorId[];
    }
  | {
      readonly type: 'placed';
      readonly seat: ActorId;
      readonly card: string;
      readonly trend: string | null;
      readonly only: readonly ActorId[];
    }
  | {
      readonly type: 'tookBack';
      readonly seat: ActorId;
      readonly card: string;
      readonly trend: string | null;
      readonly only: readonly ActorId[];
    }
  | { readonly type: 'lent'; readonly from: ActorId; readonly to: ActorId; readonly only: readonly ActorId[] }
  | {
      readonly type: 'recalled';
      readonly from: ActorId;
      readonly to: ActorId;
      readonly only: readonly ActorId[];
    }
  | {
      readonly type: 'asked';
      readonly ask: number;
      readonly from: ActorId;
      readonly to: ActorId;
      readonly want: Want;
      readonly only: readonly ActorId[];
    }
  | {
      readonly type: 'answered';
      readonly ask: number;
      readonly from: ActorId;
      readonly to: ActorId;
      readonly want: Want;
      readonly reply: Reply;
      readonly only: readonly ActorId[];
    }
  | { readonly type: 'becameReady'; readonly seat: ActorId }
  | {
      readonly type: 'cardReturned';
      readonly seat: ActorId;
      readonly card: string;
      readonly trend: string;
      readonly to: ActorId;
      readonly only: readonly ActorId[];
    }
  | {
      readonly type: 'plansTurned';
      readonly plans: readonly { readonly seat: ActorId; readonly plan: readonly Placement[] }[];
    }
  | {
      readonly type: 'contributed';
      readonly seat: ActorId;
      readonly card: string;
      readonly trend: string;
      readonly needs: readonly number[];
      readonly lost: readonly Lost[];
      readonly duet: string | null;
    }
  | {
      readonly type: 'wentAlone';
      readonly seat: ActorId;
      readonly card: string;
      readonly theme: Theme;
      readonly effort: number;
    }
  | { readonly type: 'unspent'; readonly seat: ActorId; readonly effort: number }
  | {
      readonly type: 'resonated';
      readonly trend: string;
      readonly need: number;
      readonly seats: readonly ActorId[];
      readonly duet: string | null;
    }
  | { readonly type: 'accordSounded'; readonly trend: string; readonly seats: readonly ActorId[] }
  | { readonly type: 'starPlaced'; readonly trend: string; readonly need: number; readonly by: ActorId }
  | { readonly type: 'skyCleared'; readonly trend: string; readonly theme: Theme; readonly priority: boolean }
  | {
      readonly type: 'eventChecked';
      readonly event: string;
      readonly condition: Condition;
      readonly ready: boolean;
    }
  | {
      readonly type: 'voiceHeard';
      readonly event: string;
      readonly trend: string | null;
      readonly changes: 'showsNeed' | 'fillsNeed' | 'easesPressure';
    }
  | { readonly type: 'handKept'; readonly seat: ActorId; readonly trend: string }
  | { readonly type: 'handBroken'; readonly seat: ActorId; readonly trend: string }
  | { readonly type: 'lanternStays'; readonly between: Pair }
  | { readonly type: 'lanternWentOut'; readonly between: Pair }
  | {
      readonly type: 'mandateChecked';
      readonly seat: ActorId;
      readonly mandate: string;
      readonly met: 'alone' | 'together' | null;
      readonly only: readonly ActorId[];
    }
  | { readonly type: 'notesEarned'; readonly year: number; readonly notes: Notes }
  | {
      readonly type: 'yearEnded';
      readonly year: number;
      readonly rehearsal: boolean;
      readonly filled: number;
      readonly lost: number;
      readonly skies: number;
    }
  | { readonly type: 'reflected'; readonly seat: ActorId; readonly year: number; readonly sentence: Message }
  | { readonly type: 'difficultySet'; readonly easier: boolean }
  | { readonly type: 'seatTaken'; readonly seat: ActorId; readonly player: Player }
  | { readonly type: 'steppedBack'; readonly commands: number }
  | { readonly type: 'gameEnded'; readonly ending: string };

export type EventType = GameEvent['type'];

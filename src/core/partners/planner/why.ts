// Which words go with a decision? Keys and what to fill in; the sentences live in locales/<lang>/partners.json.
import type { Message } from '../../engine/index.ts';
import type { Decision } from '../mind.ts';

export function say(key: string, params: Message['params'] = {}): Message {
  return { key: `partner.${key}`, params };
}

export function decide(command: Decision['command'], key: string, params: Message['params'] = {}): Decision {
  return { command, why: say(key, params) };
}

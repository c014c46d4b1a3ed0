// What does a network person take along? The checks as plain lines, with the address, the port and the browser they were made with.
import { CHECKS, type Check, type Looked } from '../../../app/remote/look.ts';
import { t } from '../../../app/say.ts';

export type Results = Readonly<Partial<Record<Check, Looked>>>;

type Here = Pick<Location, 'protocol' | 'host' | 'port' | 'origin'>;

/** What the sentences of checks speak of: this page's own address, port and the address of its WebSocket. */
export function addressWords({ protocol, host, port, origin }: Here = location) {
  const safe = protocol === 'https:';
  return {
    origin,
    port: port === '' ? (safe ? '443' : '80') : port,
    socket: `${safe ? 'wss' : 'ws'}://${host}/socket.io/`,
  };
}

/** One check in words; what to ask for where it is not good. */
export function checkLines(check: Check, looked: Looked | undefined): { state: string; ask: string | null } {
  const state = looked?.state ?? 'waiting';
  const ms = looked?.ms == null ? '' : ` ${t('rooms:check.ms', { ms: looked.ms })}`;
  const wrong = state === 'bad' || state === 'slow';
  return {
    state: `${t(`rooms:check.state.${state}`)}${ms}`,
    ask: wrong ? t(`rooms:check.${check}.ask`, addressWords()) : null,
  };
}

/** @param verdict one sentence for all of it */
export function reportOf(results: Results, verdict: string): string {
  const lines = CHECKS.flatMap((check) => {
    const { state, ask } = checkLines(check, results[check]);
    return [`- ${t(`rooms:check.${check}.name`)} ${state}`, ...(ask === null ? [] : [`  ${ask}`])];
  });
  const { origin, port, socket } = addressWords();
  return [
    `Concert 2030, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    t('rooms:check.report.address', { origin, port, socket }),
    verdict,
    ...lines,
    navigator.userAgent,
  ].join('\n');
}

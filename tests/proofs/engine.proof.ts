// How fast are the rules, and the planners? `npm run bench -- engine --json`: games per second of one core, and
// the time of one plan. Everything is warmed up first, so that the figures are those of a long run.
import { performance } from 'node:perf_hooks';
import { france } from '../../src/core/content/france.ts';
import { type Rules, rulesOf } from '../../src/core/engine/index.ts';
import { playGames } from '../../src/sim/games.ts';
import { type Seating, seatingOf } from '../../src/sim/players.ts';

const BARS = { randomGamesPerSecond: 300, concertGamesPerSecond: 30, planP95InMs: 10 } as const;
const GAMES = { random: 1500, concert: 200 } as const;

const at = process.argv.indexOf('--seed');
const seed = at < 0 ? 1 : Number(process.argv[at + 1]);
const clock = () => performance.now();

function seatingFor(rules: Rules, policy: string): Seating {
  const seating = seatingOf(rules, policy);
  if (!seating) throw new Error(`no policy ${policy}`);
  return seating;
}

function perSecond(rules: Rules, policy: keyof typeof GAMES): number {
  const seating = seatingFor(rules, policy);
  const options = {
    policy,
    seed,
    session: 'standard',
    information: 'apart',
    json: true,
    list: false,
  } as const;
  playGames(rules, { options: { ...options, games: GAMES[policy] / 5 }, seating }, clock);
  return playGames(rules, { options: { ...options, games: GAMES[policy] }, seating }, clock).gamesPerSecond;
}

/** The same policy with a watch on every decision: milliseconds, shortest first. */
function plans(rules: Rules): readonly number[] {
  const seating = seatingFor(rules, 'concert');
  const times: number[] = [];
  const watched: Seating = (game) => {
    const company = seating(game);
    const minds = Object.entries(company.minds).map(([seat, mind]) => [
      seat,
      (...asked: Parameters<typeof mind>) => {
        const began = clock();
        const decision = mind(...asked);
        times.push(clock() - began);
        return decision;
      },
    ]);
    return { ...company, minds: Object.fromEntries(minds) };
  };
  const options = { policy: 'concert', seed, session: 'standard', information: 'apart' } as const;
  playGames(rules, { options: { ...options, games: 40, json: true, list: false }, seating: watched }, clock);
  return times.sort((a, b) => a - b);
}

const rules = rulesOf(france);
const randomGamesPerSecond = Math.round(perSecond(rules, 'random'));
const concertGamesPerSecond = Math.round(perSecond(rules, 'concert'));
const times = plans(rules);
const planP95InMs = Number((times[Math.floor(times.length * 0.95)] ?? 0).toFixed(3));
const pass =
  randomGamesPerSecond >= BARS.randomGamesPerSecond &&
  concertGamesPerSecond >= BARS.concertGamesPerSecond &&
  planP95InMs <= BARS.planP95InMs;
const figures = { pass, randomGamesPerSecond, concertGamesPerSecond, planP95InMs, bars: BARS };
console.log(process.argv.includes('--json') ? JSON.stringify(figures) : figures);
process.exitCode = pass ? 0 : 1;

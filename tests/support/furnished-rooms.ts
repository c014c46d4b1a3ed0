// Which rooms does one look at? A few on a real server, each at its moment, with people who stay where they are.
import type { Plan } from '../../src/core/rooms/room.ts';
import { classServer } from './class-server.ts';
import { type DeviceLine, deviceLine, PLAN } from './device-line.ts';
import { does, type Joined, joinBy, legalAt, says } from './served-room.ts';

export interface FurnishedRoom {
  readonly code: string;
  /** Shown by the page of the host. */
  readonly token: string;
  readonly host: DeviceLine;
  readonly people: readonly Joined[];
}

export interface FurnishedRooms {
  readonly url: string;
  readonly line: () => DeviceLine;
  /** Five people wait, two of them at one seat, and one wishes for a name. */
  readonly lobby: FurnishedRoom;
  /** Four tables play. At the first: one who decides and one who points, the others, and one who looks on; at the second, a partner plays. */
  readonly playing: FurnishedRoom;
  /** Stopped by the host, with a budget, and locked. */
  readonly paused: FurnishedRoom;
  /** One table, where people may come and go. */
  readonly open: FurnishedRoom;
  /** Four towns side by side. */
  readonly told: FurnishedRoom;
  readonly close: () => Promise<void>;
}

type Lines = () => DeviceLine;

async function roomOf(line: Lines, plan: Partial<Plan>, people: number): Promise<FurnishedRoom> {
  const host = line();
  const opened = await host.ask({ type: 'open', plan: { ...PLAN, pace: 'years', ...plan } });
  if (!opened.ok) throw new Error(opened.why.key);
  const joined: Joined[] = [];
  for (let n = 0; n < people; n++) joined.push(await joinBy(line(), opened.code));
  return { code: opened.code, token: opened.token, host, people: joined };
}

const person = ({ people }: FurnishedRoom, n: number): Joined => {
  const one = people[n];
  if (!one) throw new Error(`there is no person ${n}`);
  return one;
};

async function done(line: DeviceLine, deed: Parameters<typeof does>[1]): Promise<void> {
  const why = await does(line, deed);
  if (why) throw new Error(`${deed.type}: ${why}`);
}

/** The last one shares the place of the first. */
async function share(room: FurnishedRoom, n: number): Promise<void> {
  const { table, seat } = person(room, 0).seat();
  await done(person(room, n).line, { type: 'sit', table, seat });
}

async function begun(room: FurnishedRoom): Promise<void> {
  await done(room.host, { type: 'begin' });
  for (const { line, seat } of room.people) await line.until(() => line.table(seat().table));
}

async function lobbyRoom(line: Lines): Promise<FurnishedRoom> {
  const room = await roomOf(line, { tables: 4, naming: 'free' }, 5);
  await share(room, 4);
  await done(person(room, 1).line, { type: 'wish', text: 'Marguerite du troisième' });
  return room;
}

async function playingRoom(line: Lines): Promise<FurnishedRoom> {
  const room = await roomOf(line, { tables: 4 }, 9);
  await share(room, 4);
  await done(person(room, 5).line, { type: 'sit', table: 0, seat: null });
  for (const n of [1, 2, 3]) await done(person(room, n + 5).line, { type: 'sit', table: n, seat: 'company' });
  await begun(room);
  const { line: adviser } = person(room, 4);
  const [trend] = adviser.table(0).view.trends;
  await adviser.ask({ type: 'mark', on: { trend: trend?.id ?? '' } });
  await done(room.host, { type: 'lend', table: 1, seat: 'company', on: true });
  return room;
}

async function pausedRoom(line: Lines): Promise<FurnishedRoom> {
  const room = await roomOf(line, { tables: 1 }, 2);
  await begun(room);
  await done(room.host, { type: 'budget', minutes: 45 });
  await done(room.host, { type: 'pause', on: true });
  await done(room.host, { type: 'lock', on: true });
  return room;
}

async function openRoom(line: Lines): Promise<FurnishedRoom> {
  const room = await roomOf(line, { tables: 1 }, 1);
  await begun(room);
  const { line: first } = person(room, 0);
  const said = await says(first, legalAt(first, 0, 'point'));
  if (typeof said === 'string') throw new Error(said);
  return room;
}

async function toldRoom(line: Lines): Promise<FurnishedRoom> {
  const room = await roomOf(line, { tables: 4 }, 4);
  for (const n of [1, 2, 3]) await done(person(room, n).line, { type: 'sit', table: n, seat: 'research' });
  await begun(room);
  await done(room.host, { type: 'debrief' });
  return room;
}

/** Nobody is away for long: what is looked at stays as it is. */
const NEVER = 86_400_000;

export async function furnishRooms(): Promise<FurnishedRooms> {
  const server = await classServer({ absentAfter: NEVER });
  const lines: DeviceLine[] = [];
  const line = () => {
    const one = deviceLine(server.port);
    lines.push(one);
    return one;
  };
  return {
    url: `http://127.0.0.1:${server.port}/`,
    line,
    lobby: await lobbyRoom(line),
    playing: await playingRoom(line),
    paused: await pausedRoom(line),
    open: await openRoom(line),
    told: await toldRoom(line),
    close: async () => {
      for (const one of lines) one.drop();
      await server.close();
    },
  };
}

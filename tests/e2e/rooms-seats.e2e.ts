// Who holds a seat? Two share it and one decides; somebody comes late; a partner takes the place of whoever is away.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Classroom, type Device, openClassroom } from '../support/classroom.ts';
import { type DeviceLine, deviceLine } from '../support/device-line.ts';
import { begin, closeAll, join, openRoom, playOn, press, seatOf, toAct } from '../support/room-in-play.ts';
import { roomWords } from '../support/room-words.ts';
import { besides } from '../support/tier.ts';

/** A partner is waited for no longer than a test waits. */
const ABSENT_IN_MS = 1500;

let classroom: Classroom;
beforeAll(async () => {
  classroom = await openClassroom({ absentAfter: ABSENT_IN_MS });
});
afterAll(() => classroom?.close());

async function phonesIn(code: string): Promise<readonly [Device, Device]> {
  const phones = [await classroom.device('#/join'), await classroom.device('#/join')] as const;
  for (const phone of phones) await join(phone, code);
  return phones;
}

const mine = ({ page }: Device) => page.locator('.place-seat[aria-pressed=true]');

/** Sits down where the other sits. */
async function share(device: Device, other: Device): Promise<void> {
  const icon = await mine(other).locator('use').getAttribute('href');
  await device.page
    .locator('.place-table[open] .place-seat', { has: device.page.locator(`use[href="${icon}"]`) })
    .click();
  await device.page.locator('.me', { hasText: roomWords(device.language, 'place.advises') }).waitFor();
}

test('two phones at one seat: one points, the other sees it, decides, and hands over', async () => {
  const { host, code } = await openRoom(classroom);
  const [decider, adviser] = await phonesIn(code);
  await share(adviser, decider);
  await begin(host, [decider, adviser]);
  await toAct({ host, phones: [decider, adviser] });
  const { hand } = await seatOf(decider.page);
  expect((await seatOf(adviser.page)).hand).toEqual(hand);

  await press(adviser, 'strip.point');
  const cards = adviser.page.locator('dialog .choice').nth(1).locator('.choice-option');
  const card = (await cards.first().innerText()).trim();
  await cards.first().click();
  await press(adviser, 'strip.pointed');
  await adviser.page.locator('.strip-advice', { hasText: card }).waitFor();
  await decider.page.locator('.strip-marks', { hasText: card }).waitFor();

  await decider.page.locator('.strip-line .button').click();
  await decider.page.locator('.sharers button').click();
  await decider.page.locator('.strip-advice').waitFor();
  await adviser.page.locator('.strip-advice').waitFor({ state: 'detached' });
  // The one who decides now plays the year to its end alone; the other's page follows.
  await playOn(
    { host, phones: [adviser] },
    async () => (await adviser.page.locator('.in-act').count()) === 0,
  );
  await decider.page.locator('.in-act').waitFor({ state: 'detached' });
  expect(classroom.problems).toEqual([]);
  await closeAll(host, decider, adviser);
}, 120_000);

besides(
  'whoever comes late reads in ten seconds where the game is, and plays',
  async () => {
    const { host, code } = await openRoom(classroom);
    const phones = await phonesIn(code);
    await begin(host, phones);
    await toAct({ host, phones });
    const late = await classroom.device('#/join');
    await join(late, code);
    const recap = late.page.locator('.recap-sheet');
    await recap.waitFor();
    const words = (await recap.innerText()).split(/\s+/).filter((word) => /\p{L}/u.test(word));
    // Four words a second are read in silence.
    expect(words.length).toBeLessThanOrEqual(40);
    await press(late, 'recap.go');
    const seat = await seatOf(late.page);
    expect(seat.hand.length).toBeGreaterThan(0);
    expect(seat.moment).toBe((await seatOf(phones[0].page)).moment);
    const names = await Promise.all([...phones, late].map(({ page }) => seatOf(page)));
    expect(new Set(names.map(({ who }) => who)).size).toBe(3);
    await playOn(
      { host, phones: [...phones, late] },
      async () => (await late.page.locator('.in-act').count()) === 0,
    );
    expect(classroom.problems).toEqual([]);
    await closeAll(host, late, ...phones);
  },
  120_000,
);

/** Everything that lies open at the table. */
async function watching(code: string): Promise<DeviceLine> {
  const line = deviceLine(classroom.port);
  const answer = await line.ask({ type: 'watch', code });
  if (!answer.ok) throw new Error(answer.why.key);
  await line.until(() => line.table(0));
  return line;
}

const persons = (line: DeviceLine): number =>
  line.table(0).view.seats.filter(({ player }) => player === 'person').length;

besides(
  'a partner takes the seat of whoever stays away, and gives it back at once',
  async () => {
    const { host, code } = await openRoom(classroom);
    const phones = await phonesIn(code);
    await begin(host, phones);
    await toAct({ host, phones });
    const [stays, goes] = phones;
    const line = await watching(code);
    expect(persons(line)).toBe(2);
    const { who } = await seatOf(goes.page);
    await goes.page.close();
    await host.page.locator('.roster .is-away').waitFor();
    await line.until(() => persons(line) === 1);
    const again = await goes.context.newPage();
    await again.goto('./#/room');
    expect((await seatOf(again)).who).toBe(who);
    await line.until(() => persons(line) === 2);
    await host.page.locator('.roster .is-away').waitFor({ state: 'detached' });
    const back = { ...goes, page: again };
    await playOn(
      { host, phones: [stays, back] },
      async () => (await again.locator('.table.in-agree, .dock').count()) > 0,
    );
    line.drop();
    expect(classroom.problems).toEqual([]);
    await closeAll(host, ...phones);
  },
  120_000,
);

import { randomUUID } from 'node:crypto';
import type { HourDayState } from '@housestaff/compliance/application';
import type { LoggedEntry } from '@housestaff/compliance/domain';
import { SystemClock, type Id } from '@housestaff/kernel';
import { seedOrganization, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlHourLogs } from './sql-hour-logs';

const YEAR = { start: '2026-07-01', end: '2027-07-01' };
const HOUR = 3_600_000;

let db: TestDatabase;
let mine: Id;
let theirs: Id;
let programId: Id;
let personId: Id;
let logs: SqlHourLogs;

beforeAll(async () => {
  db = await testDatabase();
  [mine, theirs] = [await seedOrganization('Mine', db), await seedOrganization('Theirs', db)];
  logs = new SqlHourLogs(db.context, db.currentActor, new SystemClock());
});
afterAll(() => db.close());

beforeEach(async () => {
  [programId, personId] = [randomUUID(), randomUUID()];
  await db.asTenant(mine, async () => {
    await db.context.execute(`insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, $3, 'x', 'UTC')`, [mine, programId, programId]);
    await db.context.execute(`insert into people.person (organization_id, id, program_id, kind, family_name) values ($1, $2, $3, 'resident', 'Vance')`, [mine, personId, programId]);
  });
});

const as = <T>(work: () => Promise<T>, organization = mine): Promise<T> => db.asTenant(organization, work);
const entry = (date: string, from: number, to: number): LoggedEntry => ({ kind: 'call-in', dutyId: null, activityId: null, date, note: 'n', start: Date.parse(date) + from * HOUR, end: Date.parse(date) + to * HOUR });
const dayOf = (version: number, entries: LoggedEntry[], date = '2026-11-18'): HourDayState => ({ personId, date, version, logged: true, entries });
const save = (day: HourDayState): Promise<void> => as(() => logs.save(day, 'UTC'));

it('keeps days with their entries in order of time, each version once', async () => {
  const day = dayOf(1, [entry('2026-11-18', 8, 9), entry('2026-11-18', 10, 36)]);
  const stamps = [await as(() => logs.stamp(programId, YEAR))];
  await save(day);
  stamps.push(await as(() => logs.stamp(programId, YEAR)));
  expect(await as(() => logs.ofPerson(personId, YEAR))).toEqual([day]);
  await expect(save(day)).rejects.toMatchObject({ code: 'resource.stale' });
  await expect(save({ ...day, version: 3 })).rejects.toMatchObject({ code: 'resource.stale' });
  await save({ ...day, version: 2, logged: false, entries: [] });
  stamps.push(await as(() => logs.stamp(programId, YEAR)));
  expect(await as(() => logs.ofProgram(programId, YEAR))).toEqual([{ ...day, version: 2, logged: false, entries: [] }]);
  expect(new Set(stamps).size).toBe(3);
});

it('lets no two entries of a person overlap, also of neighbouring days; one day may be rewritten', async () => {
  await save(dayOf(1, [entry('2026-11-18', 20, 32)]));
  await expect(save(dayOf(1, [entry('2026-11-19', 7, 9)], '2026-11-19'))).rejects.toMatchObject({ code: 'compliance.entries_overlap' });
  await save(dayOf(1, [entry('2026-11-19', 8, 9)], '2026-11-19'));
  await save(dayOf(2, [entry('2026-11-18', 19, 31)]));
  expect((await as(() => logs.ofPerson(personId, YEAR))).map((one) => [one.date, one.version])).toEqual([['2026-11-18', 2], ['2026-11-19', 1]]);
});

it('keeps an attestation once, by its Monday, and takes it back', async () => {
  const attestation = { personId, weekFrom: '2026-11-16', at: new Date(1_800_000_000_000), by: 'me@example.org' };
  await as(() => logs.attest(attestation));
  await as(() => logs.attest({ ...attestation, by: 'again' }));
  expect(await as(() => logs.attestationsOf(personId, YEAR))).toEqual([attestation]);
  expect(await as(() => logs.attestationsOfProgram(programId, YEAR))).toEqual([attestation]);
  await expect(as(() => logs.attest({ ...attestation, weekFrom: '2026-11-17' }))).rejects.toThrow(/check/);
  expect(await as(() => logs.takeBack(personId, '2026-11-16'), theirs)).toBe(false);
  expect([await as(() => logs.takeBack(personId, '2026-11-16')), await as(() => logs.takeBack(personId, '2026-11-16'))]).toEqual([true, false]);
});

it('shows another organization nothing', async () => {
  await save(dayOf(1, [entry('2026-11-18', 8, 9)]));
  expect(await as(() => logs.ofPerson(personId, YEAR), theirs)).toEqual([]);
  expect(await as(() => logs.ofProgram(programId, YEAR), theirs)).toEqual([]);
  await expect(db.asTenant(theirs, () => logs.save(dayOf(2, []), 'UTC'))).rejects.toMatchObject({ code: 'resource.stale' });
});

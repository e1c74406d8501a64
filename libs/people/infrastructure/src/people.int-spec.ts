import { newId, StaleVersion } from '@housestaff/kernel';
import { UNANSWERED, type AbsencePageFilter, type NamedAbsence } from '@housestaff/people/application';
import type { Absence, Person } from '@housestaff/people/domain';
import { seedOrganization, testClock, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlAbsences } from './persistence/sql-absences';
import { SqlPeopleDirectory } from './persistence/sql-people-directory';
import { SqlPersons } from './persistence/sql-persons';
import { SqlQualifications } from './persistence/sql-qualifications';
import { SqlWeekPreferences } from './persistence/sql-week-preferences';

let db: TestDatabase;
let org: string;
let programId: string;
const id = (): string => newId(testClock);

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
});
afterAll(() => db.close());
beforeEach(async () => {
  programId = id();
  const sql = 'insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2::uuid, $2::text, $3, $4)';
  await db.asTenant(org, () => db.context.query(sql, [org, programId, 'family-medicine', 'America/New_York']));
});

function parts() {
  const persons = new SqlPersons(db.context, db.currentActor);
  const absences = new SqlAbsences(db.context, db.currentActor);
  const [qualifications, preferences] = [new SqlQualifications(db.context, db.currentActor, testClock), new SqlWeekPreferences(db.context, db.currentActor)];
  return { persons, absences, directory: new SqlPeopleDirectory(db.context, persons, absences, qualifications, preferences) };
}

const person = (familyName: string, more: Partial<Person> = {}): Person => {
  const givenName = more.givenName ?? 'Ada';
  return { id: id(), programId, kind: 'resident', givenName, familyName, displayName: `${givenName} ${familyName}`, email: null, phone: null, externalId: null, specialties: [], titles: [], cohort: null, active: true, pgyPeriods: [], version: 1, ...more };
};
const absence = (personId: string, more: Partial<Absence> = {}): Absence => ({ id: id(), programId, personId, kind: 'vacation', period: { start: '2026-10-05', end: '2026-10-10' }, startsPm: true, endsAm: false, status: 'approved', blocking: true, countsAway: true, note: '', source: 'manual', importBatchId: null, version: 1, ...more });

it('keeps people with their PGY periods in order', () => db.asTenant(org, async () => {
  const pgyPeriods = [1, 2].map((pgy) => ({ id: id(), pgy, offCycle: false, period: { start: `${2025 + pgy}-07-01`, end: `${2026 + pgy}-07-01` } }));
  const ada = person('Byron', { titles: ['Chief resident'], cohort: 'B', pgyPeriods });
  await parts().persons.add({ ...ada, pgyPeriods: [...pgyPeriods].reverse() });
  expect(await parts().persons.findById(ada.id)).toEqual(ada);
  await parts().persons.setPgyPeriods(ada, pgyPeriods.slice(1));
  expect((await parts().persons.findById(ada.id))?.pgyPeriods).toEqual(pgyPeriods.slice(1));
  await expect(parts().persons.save(ada)).rejects.toThrow(StaleVersion);
}));

it('pages by name without losing or repeating anyone', () => db.asTenant(org, async () => {
  for (const name of ['Ñandú', 'abara', 'Abara', 'Åberg', 'Zola', 'O’Neil', 'Li']) await parts().persons.add(person(name));
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await parts().persons.page(programId, { limit: 2, cursor });
    seen.push(...page.people.map((one) => one.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual((await parts().directory.ofProgram(programId)).map((one) => one.id));
  expect(new Set(seen).size).toBe(7);
}));

it('searches names, e-mails and external ids, literally', () => db.asTenant(org, async () => {
  await parts().persons.add(person('Percent', { givenName: 'Per_cy', email: 'percy@example.org', externalId: 'E-100%' }));
  await parts().persons.add(person('Other', { kind: 'faculty' }));
  const found = async (q: string): Promise<number> => (await parts().persons.page(programId, { q, limit: 10 })).people.length;
  for (const q of ['per_cy percent', 'Percent, Per', 'PERCY@', '100%', '%', '_']) expect([q, await found(q)]).toEqual([q, 1]);
  expect(await found('q')).toBe(0);
  expect((await parts().persons.page(programId, { kind: 'faculty', limit: 10 })).people).toHaveLength(1);
  await expect(parts().persons.page(programId, { cursor: 'bad', limit: 10 })).rejects.toMatchObject({ code: 'value.invalid' });
}));

it.each([
  ['externalId', { externalId: 'E1', email: 'other@example.org', givenName: 'Eve' }],
  ['email', { externalId: 'E2', email: 'ADA@example.org', givenName: 'Eve' }],
  ['name', { givenName: 'ADA' }],
  [undefined, { givenName: 'Eve' }],
])('finds a twin by %s', (field, more) => db.asTenant(org, async () => {
  const ada = person('Byron', { externalId: 'E1', email: 'ada@example.org' });
  await parts().persons.add(ada);
  const twin = await parts().persons.findTwin(person('Byron', more));
  expect(twin).toEqual(field && { id: ada.id, displayName: 'Ada Byron', field });
  expect(await parts().persons.findTwin(ada)).toBeUndefined();
}));

it('keeps leave and finds it by range, person and status', () => db.asTenant(org, async () => {
  const ada = person('Byron');
  await parts().persons.add(ada);
  const leave = { ...absence(ada.id), ...UNANSWERED, requestedOn: '2026-09-01' };
  await parts().absences.add(leave);
  expect(await parts().absences.findById(leave.id)).toEqual({ ...leave, personName: 'Ada Byron' });
  const found = async (filter: Parameters<SqlAbsences['ofProgram']>[1]): Promise<number> => (await parts().absences.ofProgram(programId, filter)).length;
  expect(await found({ range: { start: '2026-10-09', end: '2026-10-10' } })).toBe(1);
  expect(await found({ range: { start: '2026-10-10', end: '2026-10-11' } })).toBe(0);
  expect(await found({ personId: ada.id, status: 'approved' })).toBe(1);
  expect(await found({ status: 'denied' })).toBe(0);
  expect(await parts().absences.lock(leave.id)).toEqual(await parts().absences.findById(leave.id));
  const before = await parts().directory.revision(programId);
  await parts().absences.save({ ...leave, status: 'cancelled' });
  expect(await parts().directory.revision(programId)).not.toBe(before);
  await expect(parts().absences.save(leave)).rejects.toThrow(StaleVersion);
}));

it('pages leave: who waits comes first, nothing is lost or repeated', () => db.asTenant(org, async () => {
  const people = [person('Byron', { pgyPeriods: [{ id: id(), pgy: 2, offCycle: false, period: { start: '2026-07-01', end: '2027-07-01' } }] }), person('Noether')];
  for (const one of people) await parts().persons.add(one);
  const wanted = Array.from({ length: 23 }, (_, at) => {
    const start = `2026-10-${String(1 + (at % 9)).padStart(2, '0')}`;
    return { ...absence(people[at % 2]!.id, { status: at % 5 === 0 ? 'requested' : 'approved', kind: at % 3 === 0 ? 'sick' : 'vacation', period: { start, end: '2026-10-15' } }), requestedOn: '2026-09-01' };
  });
  for (const one of wanted) await parts().absences.add(one);
  const all = async (filter: Partial<AbsencePageFilter>): Promise<NamedAbsence[]> => {
    const found: NamedAbsence[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await parts().absences.page(programId, { limit: 4, ...filter, cursor });
      found.push(...page.absences);
      cursor = page.nextCursor;
    }
    return found;
  };
  const inOrder = await all({ pendingFirst: true });
  expect(new Set(inOrder.map((one) => one.id)).size).toBe(23);
  expect(inOrder.map((one) => one.status !== 'requested')).toEqual([...Array<boolean>(5).fill(false), ...Array<boolean>(18).fill(true)]);
  expect((await all({})).map((one) => one.period.start)).toEqual(wanted.map((one) => one.period.start).sort());
  expect(await all({ kind: 'sick', q: 'noether' })).toHaveLength(4);
  expect(await all({ pgy: 2 })).toHaveLength(12);
  const later = { start: '2027-01-01', end: '2027-02-01' };
  expect([(await all({ range: later })).length, (await all({ range: later, pendingFirst: true })).length]).toEqual([0, 5]);
  await expect(parts().absences.page(programId, { limit: 4, cursor: 'bad' })).rejects.toMatchObject({ code: 'value.invalid' });
}));

import { newId, StaleVersion } from '@housestaff/kernel';
import { NO_PREFERENCE, type WeekPreference } from '@housestaff/people/domain';
import { seedOrganization, testClock, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlWeekPreferences } from './persistence/sql-week-preferences';

let db: TestDatabase;
let org: string;
const [programId, personId, thisYear, nextYear] = [1, 2, 3, 4].map(() => newId(testClock)) as [string, string, string, string];
const rows = (): SqlWeekPreferences => new SqlWeekPreferences(db.context, db.currentActor);
const said = (over: Partial<WeekPreference> = {}): WeekPreference => ({ ...NO_PREFERENCE, ...{ programId, personId, academicYearId: thisYear, version: 0 }, ...over });
const week = (start: string, end: string) => ({ start, end });

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
  await db.asTenant(org, async () => {
    await db.context.query("insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, 'Riverbend', 'family-medicine', 'UTC')", [org, programId]);
    for (const [id, from, to] of [[thisYear, '2026-07-01', '2027-07-01'], [nextYear, '2027-07-01', '2028-07-01']]) {
      await db.context.query("insert into program.academic_year (organization_id, id, program_id, name, period) values ($1, $2, $3, 'AY', daterange($4, $5))", [org, id, programId, from, to]);
    }
    await db.context.query("insert into people.person (organization_id, program_id, id, kind, given_name, family_name) values ($1, $2, $3, 'faculty', 'Ada', 'Byron')", [org, programId, personId]);
  });
});
afterAll(() => db.close());

it('keeps what was said of a year, one version after another', () => db.asTenant(org, async () => {
  expect(await rows().find(personId, thisYear)).toBeUndefined();
  const first = said({ preferred: [week('2026-10-02', '2026-10-09')], blocked: [week('2026-12-18', '2027-01-01'), week('2027-03-05', '2027-03-12')], mostInARow: 1, target: 6, note: 'Boards in March' });
  await rows().save(first);
  expect(await rows().find(personId, thisYear)).toEqual({ ...first, version: 1 });
  await expect(rows().save(first)).rejects.toThrow(StaleVersion);
  await rows().save({ ...first, version: 1, preferred: [], mostInARow: null });
  expect(await rows().ofYear(thisYear)).toEqual([{ ...first, preferred: [], mostInARow: null, version: 2 }]);
  await expect(rows().save(said({ academicYearId: nextYear, version: 3 }))).rejects.toThrow(StaleVersion);
}));

it('keeps each year on its own, and is nobody else\'s', async () => {
  await db.asTenant(org, async () => {
    await rows().save(said({ academicYearId: nextYear, blocked: [week('2027-07-02', '2027-07-16')] }));
    expect((await rows().ofYear(nextYear)).map(({ blocked }) => blocked)).toEqual([[week('2027-07-02', '2027-07-16')]]);
    expect(await rows().find(personId, thisYear)).toMatchObject({ target: 6 });
  });
  await db.asTenant(await seedOrganization(), async () => expect([await rows().ofYear(nextYear), await rows().find(personId, nextYear)]).toEqual([[], undefined]));
});

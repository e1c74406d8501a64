import fc from 'fast-check';
import { changedSince, WHOLE_SETS, writtenRows, type StoredRows } from '@housestaff/exchange/domain';
import { newId } from '@housestaff/kernel';
import { seedOrganization, testClock, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlImportLedger } from './sql-import-ledger';

let db: TestDatabase;
let org: string;
let programId: string;
let ledger: SqlImportLedger;
const id = (): string => newId(testClock);
const run = (sql: string, values: unknown[] = []) => db.context.execute(sql, values);

/** What an import may do, one statement each, on whatever is there. */
const EDITS: readonly string[] = [
  `insert into program.rotation (organization_id, id, program_id, name, abbreviation) values ($1, gen_random_uuid(), $2, 'R' || gen_random_uuid(), 'R')`,
  `insert into program.activity (organization_id, id, program_id, code, name, category, times) values ($1, gen_random_uuid(), $2, 'A' || gen_random_uuid(), 'Activity', 'clinical', '{"am":{"start":480,"end":720}}')`,
  `insert into program.pattern_cell (organization_id, rotation_id, week, weekday, half, activity_id)
   select $1, r.id, 1 + floor(random() * 4)::int, 1 + floor(random() * 7)::int, 'am', a.id from program.rotation r, program.activity a where r.program_id = $2 and a.program_id = $2 limit 3 on conflict do nothing`,
  `insert into people.person (organization_id, id, program_id, kind, given_name, family_name, specialties, cohort) values ($1, gen_random_uuid(), $2, 'resident', 'Ann', 'P' || gen_random_uuid(), '{"Sports, and more","\\"quoted\\""}', '1')`,
  `insert into people.pgy_period (organization_id, id, person_id, period, pgy) select $1, gen_random_uuid(), p.id, '[2026-07-01,2027-07-01)', 1 from people.person p
   where p.program_id = $2 and not exists (select from people.pgy_period o where o.person_id = p.id) limit 2`,
  `insert into people.absence (organization_id, id, program_id, person_id, kind, period, status, source) select $1, gen_random_uuid(), $2, id, 'vacation', '[2026-10-05,2026-10-10)', 'approved', 'import' from people.person where program_id = $2 limit 2`,
  `insert into program.coverage_requirement (organization_id, id, program_id, academic_year_id, rotation_id, pgys, min_people, max_people, status)
   select $1, gen_random_uuid(), $2, y.id, r.id, '{2,3}', 1, 2, 'observed' from program.academic_year y, program.rotation r where y.program_id = $2 and r.program_id = $2 limit 2 on conflict do nothing`,
  `update program.rotation set name = name || '!', version = version + 1, changed_at = now() where program_id = $2 and $1::uuid is not null`,
  `update people.person set family_name = family_name || '!', email = id || '@x.example', version = version + 1, changed_at = now() where program_id = $2 and $1::uuid is not null`,
  `update people.absence set status = 'cancelled' where program_id = $2 and $1::uuid is not null`,
  `update program.academic_block set split_on = null, period = daterange(lower(period) + 365000, upper(period) + 365000) where program_id = $2 and $1::uuid is not null`,
  `delete from program.coverage_requirement where program_id = $2 and $1::uuid is not null`,
  `delete from program.pattern_cell where rotation_id in (select id from program.rotation where program_id = $2) and $1::uuid is not null`,
  `delete from people.pgy_period where person_id in (select id from people.person where program_id = $2) and $1::uuid is not null`,
];

const edit = async (steps: readonly number[]): Promise<void> => {
  for (const step of steps) await run(EDITS[step] as string, [org, programId]);
};
const differing = (one: StoredRows, other: StoredRows) => writtenRows(one, other).map(({ table, key }) => `${table} ${key}`);

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
  ledger = new SqlImportLedger(db.context, db.currentActor);
});
afterAll(() => db.close());

beforeEach(async () => {
  programId = id();
  await db.asTenant(org, async () => {
    await run(`insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, $3, 'x', 'UTC')`, [org, programId, `Program ${programId}`]);
    const yearId = id();
    await run(`insert into program.academic_year (organization_id, id, program_id, name, period) values ($1, $2, $3, 'AY', '[2026-07-01,2026-08-26)')`, [org, yearId, programId]);
    await run(
      `insert into program.academic_block (organization_id, id, program_id, academic_year_id, ordinal, name, period, split_on)
       values ($1, gen_random_uuid(), $2, $3, 1, 'Block 1', '[2026-07-01,2026-07-29)', '2026-07-15'), ($1, gen_random_uuid(), $2, $3, 2, 'Block 2', '[2026-07-29,2026-08-26)', null)`,
      [org, programId, yearId],
    );
    await edit([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('what an import wrote', () => {
  const steps = fc.array(fc.nat({ max: EDITS.length - 1 }), { maxLength: 8 });

  it('is kept as it is, and taken back gives every row that was there before', async () => {
    await fc.assert(
      fc.asyncProperty(steps, (given) =>
        db.asTenant(org, async () => {
          const before = await ledger.look(programId);
          await edit(given);
          const after = await ledger.look(programId);
          const written = writtenRows(before, after);
          const batchId = id();
          await run(
            `insert into exchange.import_batch (organization_id, id, program_id, file_name, file_size, file, sha256, status, created_by, parsed, mapping) values ($1, $2, $3, 'x', 1, '', repeat('0', 64), 'committed', 'x', '{}', '{}')`,
            [org, batchId, programId],
          );
          await ledger.keep(batchId, written);
          const kept = await ledger.of(batchId);
          expect(kept.map(({ table, key }) => [table, key])).toEqual(written.map(({ table, key }) => [table, key]));
          expect(changedSince(kept, after, WHOLE_SETS)).toEqual([]);
          await ledger.takeBack(kept);
          expect(differing(before, await ledger.look(programId))).toEqual([]);
        }),
      ),
      { numRuns: 25 },
    );
  });

  it('counts the versions of parents up, so that nobody goes on with an older copy', () => db.asTenant(org, async () => {
    const version = async () => (await db.context.query<{ sum: string }>('select sum(version) from program.rotation where program_id = $1', [programId]))[0]?.sum;
    const before = await ledger.look(programId);
    await edit([12]);
    const written = writtenRows(before, await ledger.look(programId));
    expect(written.length).toBeGreaterThan(0);
    const old = Number(await version());
    await ledger.takeBack(written);
    expect(Number(await version())).toBeGreaterThan(old);
  }));
});

describe('what hangs on created rows', () => {
  it('is found by foreign key in any table, but not in the schedules that go along', () => db.asTenant(org, async () => {
    const before = await ledger.look(programId);
    await edit([3]);
    const created = writtenRows(before, await ledger.look(programId));
    expect(await ledger.hangingOn(created, [])).toEqual([]);
    const personId = created[0]?.key as string;
    await run(`insert into compliance.hour_day (organization_id, person_id, local_date, logged) values ($1, $2, '2026-10-05', true)`, [org, personId]);
    const [yearId] = [...((await ledger.look(programId)).get('program.academic_year')?.keys() ?? [])];
    const [rotationId] = [...((await ledger.look(programId)).get('program.rotation')?.keys() ?? [])];
    const scheduleId = id();
    await run('insert into assignments.schedule (organization_id, id, program_id, academic_year_id) values ($1, $2, $3, $4)', [org, scheduleId, programId, yearId]);
    await run(`insert into assignments.stay (organization_id, id, schedule_id, person_id, rotation_id, period, source, published_from) values ($1, $2, $3, $4, $5, '[2026-07-01,2026-07-29)', 'import', 1)`, [org, id(), scheduleId, personId, rotationId]);
    expect((await ledger.hangingOn(created, [])).map(({ table, on }) => [table, on])).toEqual([['assignments.stay', personId], ['compliance.hour_day', personId]]);
    expect((await ledger.hangingOn(created, [scheduleId])).map(({ table }) => table)).toEqual(['compliance.hour_day']);
  }));

  it('and what is written is another organization’s alone', async () => {
    const other = await seedOrganization('Other');
    expect([...(await db.asTenant(other, () => ledger.look(programId))).values()].every((rows) => rows.size === 0)).toBe(true);
  });
});

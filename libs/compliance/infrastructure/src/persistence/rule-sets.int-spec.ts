import { randomUUID } from 'node:crypto';
import type { OverrideState, RuleSetState } from '@housestaff/compliance/application';
import { SystemClock, type Id } from '@housestaff/kernel';
import { seedOrganization, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlFindingOverrides } from './sql-finding-overrides';
import { SqlRuleSets } from './sql-rule-sets';

let db: TestDatabase;
let mine: Id;
let theirs: Id;
let programId: Id;
let scheduleId: Id;
let ruleSets: SqlRuleSets;
let overrides: SqlFindingOverrides;

beforeAll(async () => {
  db = await testDatabase();
  [mine, theirs] = [await seedOrganization('Mine', db), await seedOrganization('Theirs', db)];
  ruleSets = new SqlRuleSets(db.context, db.currentActor);
  overrides = new SqlFindingOverrides(db.context, db.currentActor, new SystemClock());
});
afterAll(() => db.close());

beforeEach(async () => {
  const yearId = randomUUID();
  [programId, scheduleId] = [randomUUID(), randomUUID()];
  const run = (sql: string, values: unknown[]): Promise<number> => db.context.execute(sql, [mine, ...values]);
  await db.asTenant(mine, async () => {
    await run(`insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, $3, 'x', 'UTC')`, [programId, programId]);
    await run(`insert into program.academic_year (organization_id, id, program_id, name, period) values ($1, $2, $3, 'AY', '[2026-07-01,2027-07-01)')`, [yearId, programId]);
    await run('insert into assignments.schedule (organization_id, id, program_id, academic_year_id) values ($1, $2, $3, $4)', [scheduleId, programId, yearId]);
  });
});

const setOf = (version: number, more: Partial<RuleSetState> = {}): RuleSetState => ({
  ...{ programId, packId: 'common', packVersion: 1, overrides: { rules: [{ ruleId: 'night-float', limit: 5 }], settings: { breakMinutes: 30 } } },
  ...{ note: `Version ${version}`, changedBy: 'director@example.org', changedAt: new Date(1_800_000_000_000 + version), version, ...more },
});
const as = <T>(work: () => Promise<T>, organization = mine): Promise<T> => db.asTenant(organization, work);

describe('rule sets', () => {
  it('come back as they were saved, with every version before', async () => {
    expect(await as(() => ruleSets.find(programId))).toBeUndefined();
    for (const version of [1, 2, 3]) await as(() => ruleSets.save(setOf(version)));
    expect(await as(() => ruleSets.find(programId))).toEqual(setOf(3));
    expect(await as(() => ruleSets.history(programId))).toEqual([1, 2, 3].map((version) => setOf(version)));
  });

  it('are saved once for each version: of two at the same time, one is stale', async () => {
    const first = await Promise.allSettled([as(() => ruleSets.save(setOf(1))), as(() => ruleSets.save(setOf(1, { note: 'other' })))]);
    expect(first.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(as(() => ruleSets.save(setOf(3)))).rejects.toMatchObject({ code: 'resource.stale' });
    await as(() => ruleSets.save(setOf(2)));
    await expect(as(() => ruleSets.save(setOf(2)))).rejects.toMatchObject({ code: 'resource.stale' });
    expect((await as(() => ruleSets.history(programId))).map((one) => one.version)).toEqual([1, 2]);
  });

  it('are not another organization’s', async () => {
    await as(() => ruleSets.save(setOf(1)));
    expect(await as(() => ruleSets.find(programId), theirs)).toBeUndefined();
    expect(await as(() => ruleSets.history(programId), theirs)).toEqual([]);
    await expect(as(() => ruleSets.save(setOf(2)), theirs)).rejects.toMatchObject({ code: 'resource.stale' });
  });
});

describe('overrides', () => {
  const given = (findingId: string, publishedVersion: number): OverrideState => ({
    ...{ findingId, ruleId: 'supervision', personId: null, personName: '', measured: 0.5, allowed: 1, reason: 'Agreed' },
    ...{ givenBy: 'director@example.org', givenAt: new Date(1_800_000_000_000), publishedVersion },
  });

  it('come back in the order of their versions, for their schedule and organization alone', async () => {
    await as(() => overrides.add(scheduleId, [given('a', 2), given('b', 2)]));
    await as(() => overrides.add(scheduleId, [given('a', 1)]));
    expect(await as(() => overrides.of(scheduleId))).toEqual([given('a', 1), given('a', 2), given('b', 2)]);
    expect(await as(() => overrides.of(randomUUID()))).toEqual([]);
    expect(await as(() => overrides.of(scheduleId), theirs)).toEqual([]);
  });

  it('are given once for a finding and a version', async () => {
    await expect(as(() => overrides.add(scheduleId, [given('a', 1), given('a', 1)]))).rejects.toThrow(/finding_override/);
  });
});

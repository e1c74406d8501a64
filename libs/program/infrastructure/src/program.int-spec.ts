import { newId, StaleVersion } from '@housestaff/kernel';
import { seedOrganization, testClock, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { planBlocks, type AcademicYear, type Activity, type Program, type Rotation } from '@housestaff/program/domain';
import { SqlAcademicYears } from './persistence/sql-academic-years';
import { SqlActivities } from './persistence/sql-activities';
import { SqlInstitutionalEvents } from './persistence/sql-institutional-events';
import { SqlHolidays } from './persistence/sql-holidays';
import { SqlProgramCatalog } from './persistence/sql-program-catalog';
import { SqlPrograms } from './persistence/sql-programs';
import { SqlRequirements } from './persistence/sql-requirements';
import { SqlRotations } from './persistence/sql-rotations';

let db: TestDatabase;
let org: string;
let program: Program;
const id = (): string => newId(testClock);

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
});
afterAll(() => db.close());
beforeEach(async () => {
  program = { id: id(), name: `Program ${id()}`, specialty: 'family-medicine', zone: 'America/New_York', siteId: null, version: 1 };
  await db.asTenant(org, () => parts().programs.add(program));
});

function parts() {
  const [tenant, actor] = [db.context, db.currentActor];
  const programs = new SqlPrograms(tenant, actor);
  const years = new SqlAcademicYears(tenant, actor);
  const holidays = new SqlHolidays(tenant, actor);
  const activities = new SqlActivities(tenant, actor);
  const rotations = new SqlRotations(tenant, actor);
  const requirements = new SqlRequirements(tenant, actor);
  const catalog = new SqlProgramCatalog(tenant, programs, years, holidays, new SqlInstitutionalEvents(tenant, actor), activities, rotations, requirements);
  return { programs, years, holidays, activities, rotations, requirements, catalog };
}

const year = (): AcademicYear => {
  const period = { start: '2026-07-01', end: '2026-08-27' };
  const blocks = planBlocks(period, [{ from: '2026-07-01', to: '2026-07-02' }, { from: '2026-07-02', to: '2026-07-30', splitOn: '2026-07-16' }, { from: '2026-07-30', to: '2026-08-27' }]);
  return { id: id(), programId: program.id, name: 'AY 2026-27', period, blocks: blocks.map((block) => ({ ...block, id: id() })), version: 1 };
};
const activity = (more: Partial<Activity> = {}): Activity => ({ id: id(), programId: program.id, code: 'ICU', name: 'Intensive care', category: 'clinical', place: 'in-house', dutyKind: 'day', countsHours: true, mayOverlap: false, supervises: false, colour: 'icu', times: null, version: 1, ...more });
const rotation = (more: Partial<Rotation> = {}): Rotation => ({ id: id(), programId: program.id, name: 'Intensive care', abbreviation: 'ICU', colour: 'icu', category: 'critical-care', siteId: null, siteName: null, zone: null, leaveEligible: false, halfBlock: false, hoursLimit: 80, supervisionWeight: 0.25, audience: 'resident', active: true, pattern: [], version: 1, ...more });

describe('academic years', () => {
  it('come back as they were stored, blocks in order', () => db.asTenant(org, async () => {
    const stored = year();
    await parts().years.add(stored);
    expect(await parts().years.findById(stored.id)).toEqual(stored);
    expect(await parts().years.ofProgram(program.id)).toEqual([stored]);
  }));

  it('do not overlap', async () => {
    const stored = year();
    await db.asTenant(org, () => parts().years.add(stored));
    const again = db.asTenant(org, () => parts().years.add({ ...year(), name: 'Again' }));
    await expect(again).rejects.toMatchObject({ code: 'program.year_overlaps', facts: { existing: { id: stored.id } } });
  });

  it('get other blocks that cross the old ones, and keep their ids by number', () => db.asTenant(org, async () => {
    const stored = year();
    await parts().years.add(stored);
    const [orientation, first, second] = stored.blocks;
    const moved = [orientation!, { ...first!, period: { start: '2026-07-02', end: '2026-08-06' }, splitOn: null }, { ...second!, period: { start: '2026-08-06', end: '2026-08-27' } }];
    await parts().years.replaceBlocks(stored, moved);
    expect((await parts().years.findById(stored.id))?.blocks).toEqual(moved);
  }));

  it('refuse a version that is no longer the newest', () => db.asTenant(org, async () => {
    const stored = year();
    await parts().years.add(stored);
    await parts().years.touch(stored);
    await expect(parts().years.touch(stored)).rejects.toThrow(StaleVersion);
  }));
});

describe('rotations and activities', () => {
  it('come back with pattern and times', () => db.asTenant(org, async () => {
    const [ward, icu] = [activity({ times: { day: { start: 360, end: 1080 } } }), rotation()];
    await parts().activities.add(ward);
    await parts().rotations.add(icu);
    const cells = [{ week: 1, weekday: 1, half: 'am' as const, activityId: ward.id }, { week: 1, weekday: 1, half: 'pm' as const, activityId: ward.id }];
    await parts().rotations.setPattern(icu, cells);
    expect(await parts().activities.findById(ward.id)).toEqual(ward);
    expect(await parts().rotations.findById(icu.id)).toEqual({ ...icu, pattern: cells, version: 2 });
  }));

  it('say that a name or code is taken', async () => {
    await db.asTenant(org, () => parts().rotations.add(rotation()));
    await db.asTenant(org, () => parts().activities.add(activity()));
    await expect(db.asTenant(org, () => parts().rotations.add(rotation()))).rejects.toMatchObject({ code: 'program.already_there', facts: { field: 'name' } });
    await expect(db.asTenant(org, () => parts().activities.add(activity()))).rejects.toMatchObject({ code: 'program.already_there', facts: { field: 'code' } });
  });

  it('are not another organization’s', async () => {
    const icu = rotation();
    await db.asTenant(org, () => parts().rotations.add(icu));
    const elsewhere = await seedOrganization('Elsewhere', db);
    expect(await db.asTenant(elsewhere, () => parts().rotations.findById(icu.id))).toBeUndefined();
  });
});

describe('the catalog', () => {
  it('holds requirements and coverage as they were replaced', () => db.asTenant(org, async () => {
    const [stored, icu] = [year(), rotation()];
    await parts().years.add(stored);
    const ward = { ...rotation(), name: 'Wards' };
    await parts().rotations.add(icu);
    await parts().rotations.add(ward);
    const requirement = { id: id(), rotationId: icu.id, pgy: 1, minBlocks: 0.5, targetBlocks: 1, maxBlocks: null, fulfilledBy: [ward.id], status: 'confirmed' as const };
    const coverage = { id: id(), rotationId: icu.id, blockId: stored.blocks[1]!.id, pgys: [2, 3], minPeople: 1, maxPeople: 2, status: 'observed' as const };
    await parts().requirements.replace(stored, [requirement], [coverage]);
    await parts().requirements.replace(stored, [requirement], [coverage]);
    expect(await parts().catalog.loadForYear(stored.id)).toMatchObject({ program, year: stored, requirements: [requirement], coverage: [coverage], rotations: [icu, ward] });
  }));

  it('has another revision after each change, and the same without one', async () => {
    const [icu, holiday] = [rotation(), { id: id(), programId: program.id, day: '2026-12-25', name: 'Christmas', version: 1 }];
    const changes = [() => parts().rotations.add(icu), () => parts().rotations.setPattern(icu, []), () => parts().holidays.add(holiday), () => parts().holidays.remove(holiday.id), () => parts().programs.save(program)];
    const revision = (): Promise<string> => db.asTenant(org, () => parts().catalog.revision(program.id));
    const seen = [await revision()];
    for (const change of changes) {
      await db.asTenant(org, change);
      seen.push(await revision());
    }
    expect(await revision()).toBe(seen.at(-1));
    // Without its holiday the program is what it was before.
    expect(seen[4]).toBe(seen[2]);
    expect(new Set(seen).size).toBe(seen.length - 1);
  });
});

import { newId, StaleVersion } from '@housestaff/kernel';
import { seedOrganization, testClock, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import type { InstitutionalEvent, Program } from '@housestaff/program/domain';
import { SqlAcademicYears } from './persistence/sql-academic-years';
import { SqlActivities } from './persistence/sql-activities';
import { SqlHolidays } from './persistence/sql-holidays';
import { SqlInstitutionalEvents } from './persistence/sql-institutional-events';
import { SqlProgramCatalog } from './persistence/sql-program-catalog';
import { SqlPrograms } from './persistence/sql-programs';
import { SqlRequirements } from './persistence/sql-requirements';
import { SqlRotations } from './persistence/sql-rotations';
import { SqlSites } from './persistence/sql-sites';

let db: TestDatabase;
let org: string;
let program: Program;
const id = (): string => newId(testClock);

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  org = await seedOrganization(`Hospital ${id()}`, db);
  program = { id: id(), name: `Program ${id()}`, specialty: 'family-medicine', zone: 'America/New_York', siteId: null, version: 1 };
  await db.asTenant(org, () => parts().programs.add(program));
});

function parts() {
  const [tenant, actor] = [db.context, db.currentActor];
  const [programs, sites, events] = [new SqlPrograms(tenant, actor), new SqlSites(tenant, actor), new SqlInstitutionalEvents(tenant, actor)];
  const [years, holidays, activities, rotations] = [new SqlAcademicYears(tenant, actor), new SqlHolidays(tenant, actor), new SqlActivities(tenant, actor), new SqlRotations(tenant, actor)];
  const catalog = new SqlProgramCatalog(tenant, programs, years, holidays, events, activities, rotations, new SqlRequirements(tenant, actor));
  return { programs, sites, events, activities, rotations, catalog };
}

const site = (name: string) => ({ id: id(), name, zone: 'America/Chicago', version: 1 });
const icu = (siteId: string) => ({
  ...{ id: id(), programId: program.id, name: 'Intensive care', abbreviation: 'ICU', colour: 'icu', category: 'critical-care' as const, siteId, siteName: null, zone: null },
  ...{ leaveEligible: false, halfBlock: false, hoursLimit: 80, supervisionWeight: 0, audience: 'resident' as const, active: true, pattern: [], version: 1 },
});

describe('sites', () => {
  it('are kept by name, one of each whatever the case', () => db.asTenant(org, async () => {
    const [main, clinic] = [site('Main'), site('clinic')];
    await parts().sites.add(main);
    await parts().sites.add(clinic);
    expect(await parts().sites.all()).toEqual([clinic, main]);
    const taken = { code: 'program.already_there', facts: { field: 'name', existing: { id: main.id, name: 'Main' } } };
    await expect(parts().sites.add(site('MAIN'))).rejects.toMatchObject(taken);
    await expect(parts().sites.save({ ...clinic, name: 'main' })).rejects.toMatchObject(taken);
    await parts().sites.save({ ...main, name: 'MAIN', zone: 'UTC' });
    expect(await parts().sites.lock(main.id)).toEqual({ ...main, name: 'MAIN', zone: 'UTC', version: 2 });
    await expect(parts().sites.save(main)).rejects.toThrow(StaleVersion);
    await parts().sites.remove(main.id);
    expect(await parts().sites.all()).toEqual([clinic]);
  }));

  it('may have a name that another organization uses', async () => {
    const elsewhere = await seedOrganization(`Elsewhere ${id()}`, db);
    for (const one of [org, elsewhere]) await db.asTenant(one, () => parts().sites.add(site('Main')));
    expect(await db.asTenant(elsewhere, async () => (await parts().sites.all()).length)).toBe(1);
  });

  it('say who uses them', () => db.asTenant(org, async () => {
    const [main, unused] = [site('Main'), site('Unused')];
    await parts().sites.add(main);
    await parts().sites.add(unused);
    await parts().programs.save({ ...program, siteId: main.id });
    const rotation = icu(main.id);
    await parts().rotations.add(rotation);
    expect((await parts().programs.findById(program.id))?.siteId).toBe(main.id);
    expect(await parts().sites.uses()).toEqual(new Map([[main.id, { programs: [{ id: program.id, name: program.name }], rotations: [{ id: rotation.id, name: 'Intensive care', programId: program.id }] }]]));
  }));
});

describe('institutional events', () => {
  const event = (more: Partial<InstitutionalEvent> = {}): InstitutionalEvent => ({ id: id(), programId: program.id, name: 'Moving day', period: { start: '2026-10-05', end: '2026-10-07' }, half: null, effect: 'closed', activityId: null, audience: null, version: 1, ...more });

  it('come back as they were stored, in order of time', () => db.asTenant(org, async () => {
    const ward = { id: id(), programId: program.id, code: 'RET', name: 'Retreat', category: 'educational' as const, place: 'in-house' as const, dutyKind: 'day' as const, countsHours: true, mayOverlap: false, supervises: false, colour: 'elec', times: null, version: 1 };
    await parts().activities.add(ward);
    const later = event({ period: { start: '2026-11-02', end: '2026-11-03' }, half: 'pm', effect: 'protected', activityId: ward.id, audience: { kinds: ['resident', 'faculty'], pgys: [1, 3] } });
    const first = event({ audience: null });
    for (const one of [later, first]) await parts().events.add(one);
    expect(await parts().events.ofProgram(program.id)).toEqual([first, later]);
    const changed = { ...later, name: 'Retreat', half: null, audience: { pgys: [2] } };
    await parts().events.save(changed);
    expect(await parts().events.findById(later.id)).toEqual({ ...changed, version: 2 });
    await expect(parts().events.save(later)).rejects.toThrow(StaleVersion);
    await parts().events.remove(later.id);
    expect(await parts().events.findById(later.id)).toBeUndefined();
  }));

  it('are in the catalog, and in its revision, as the zones of sites are', () => db.asTenant(org, async () => {
    const main = site('Main');
    await parts().sites.add(main);
    await parts().rotations.add(icu(main.id));
    const held = event();
    const revisions: string[] = [];
    const changes = [() => parts().events.add(held), () => parts().events.save({ ...held, half: 'am' }), () => parts().events.remove(held.id), () => parts().sites.save({ ...main, zone: 'UTC' })];
    for (const change of changes) {
      await change();
      revisions.push(await parts().catalog.revision(program.id));
    }
    expect(new Set(revisions).size).toBe(changes.length);
    await parts().events.add(held);
    expect((await parts().catalog.load(program.id)).events).toEqual([held]);
  }));
});

import { randomUUID } from 'node:crypto';
import { ScheduleWorld, type PersonOfProgram, type RotationOfProgram, type ScheduleCatalog, type World } from '@housestaff/assignments/application';
import { addDays, type DateRange, type Id } from '@housestaff/kernel';
import type { TestDatabase } from '@housestaff/platform/testing';

export const YEAR: DateRange = { start: '2026-07-01', end: '2027-07-01' };

/** Four blocks of four weeks from the first of July, the third one over the end of daylight saving time. */
export const BLOCKS: readonly DateRange[] = [0, 1, 2, 3].map((index) => ({ start: addDays(YEAR.start, 28 * index + 56), end: addDays(YEAR.start, 28 * index + 84) }));

export interface SmallProgram {
  readonly programId: Id;
  readonly yearId: Id;
  readonly world: World;
  readonly rotation: (abbreviation: string) => Id;
  readonly activity: (code: string) => Id;
  readonly people: readonly Id[];
}

/** A program with three rotations and some residents, stored, and the world that it makes. */
export async function smallProgram(db: TestDatabase, organizationId: Id, headcount = 4): Promise<SmallProgram> {
  const [programId, yearId] = [randomUUID(), randomUUID()];
  const catalog = catalogOf(programId, yearId);
  const people = Array.from({ length: headcount }, (_, index) => personNamed(index));
  await db.asTenant(organizationId, () => store(db, organizationId, catalog, people));
  return {
    ...{ programId, yearId, people: people.map((one) => one.id) },
    world: { revision: '1', catalog, people, absences: [] },
    rotation: (abbreviation) => catalog.rotations.find((one) => one.abbreviation === abbreviation)!.id,
    activity: (code) => catalog.activities.find((one) => one.code === code)!.id,
  };
}

/** Always the same world. */
export class GivenWorld extends ScheduleWorld {
  constructor(public world: World) {
    super();
  }

  async load(): Promise<World> {
    return this.world;
  }

  async yearOn(): Promise<Id> {
    return this.world.catalog.year.id;
  }
}

function catalogOf(programId: Id, yearId: Id): ScheduleCatalog {
  const activities = [
    activityOf('ICU', { day: { start: 420, end: 1080 } }),
    activityOf('FMC', { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 } }),
    activityOf('NF', { day: { start: 1080, end: 1860 } }),
    activityOf('CALL', { day: { start: 420, end: 1860 } }),
  ];
  return {
    ...{ program: { id: programId, name: 'Small', zone: 'America/New_York' }, zone: 'America/New_York' },
    year: { id: yearId, name: 'AY 2026-27', period: YEAR, version: 1 },
    blocks: BLOCKS.map((period, index) => ({ id: randomUUID(), ordinal: index + 1, name: `${index + 1}`, period, splitOn: null })),
    ...{ holidays: [], activities, requirements: [], coverage: [] },
    rotations: [
      rotationOf('ICU', 'critical-care', activities[0]!.id),
      rotationOf('FMC', 'ambulatory', activities[1]!.id),
      rotationOf('NF', 'night-float', activities[2]!.id),
    ],
  };
}

function activityOf(code: string, times: ScheduleCatalog['activities'][number]['times']): ScheduleCatalog['activities'][number] {
  const dutyKind = code === 'CALL' ? 'call' : code === 'NF' ? 'night-float' : 'day';
  return { id: randomUUID(), code, name: code, category: 'clinical', place: 'in-house', dutyKind, countsHours: true, mayOverlap: false, supervises: false, colour: 'elec', times, version: 1 };
}

function rotationOf(abbreviation: string, category: string, activityId: Id): RotationOfProgram {
  const pattern = [1, 2, 3, 4].flatMap((week) => [1, 2, 3, 4, 5].flatMap((weekday) => (['am', 'pm'] as const).map((half) => ({ week, weekday, half, activityId }))));
  return {
    ...{ id: randomUUID(), name: abbreviation, abbreviation, colour: 'elec', category, siteName: null, leaveEligible: true, halfBlock: true },
    ...{ hoursLimit: 80, supervisionWeight: 0, audience: 'resident', active: true, version: 1, pattern },
  };
}

function personNamed(index: number): PersonOfProgram {
  const names = { displayName: `Given Resident${index}`, familyName: `Resident${index}`, givenName: 'Given', phone: null, cohort: null };
  return { id: randomUUID(), kind: 'resident', ...names, active: true, pgyPeriods: [{ period: YEAR, pgy: 1 + (index % 3), offCycle: false }] };
}

async function store(db: TestDatabase, organizationId: Id, catalog: ScheduleCatalog, people: readonly PersonOfProgram[]): Promise<void> {
  const { program, year } = catalog;
  const run = (sql: string, values: unknown[]): Promise<number> => db.context.execute(sql, [organizationId, ...values]);
  await run(`insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, $3, 'Family Medicine', 'America/New_York')`, [program.id, `Small ${program.id}`]);
  await run('insert into program.academic_year (organization_id, id, program_id, name, period) values ($1, $2, $3, $4, $5::daterange)', [year.id, program.id, year.name, `[${year.period.start},${year.period.end})`]);
  for (const one of catalog.activities) await run(`insert into program.activity (organization_id, id, program_id, code, name, category) values ($1, $2, $3, $4, $4, 'clinical')`, [one.id, program.id, one.code]);
  for (const one of catalog.rotations) await run('insert into program.rotation (organization_id, id, program_id, name, abbreviation) values ($1, $2, $3, $4, $4)', [one.id, program.id, one.name]);
  for (const one of people) await run(`insert into people.person (organization_id, id, program_id, kind, family_name) values ($1, $2, $3, 'resident', $4)`, [one.id, program.id, one.familyName]);
}

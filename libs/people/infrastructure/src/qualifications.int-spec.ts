import { Clock, Events, newId, StaleVersion, type DomainEvent, type JobContext } from '@housestaff/kernel';
import { RemindOfExpiry } from '@housestaff/people/application';
import type { Qualification, QualificationType } from '@housestaff/people/domain';
import { seedOrganization, testClock, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlQualifications } from './persistence/sql-qualifications';

class SetClock extends Clock {
  at = '2026-11-22T12:00:00Z';

  now(): Date {
    return new Date(this.at);
  }
}

class Recorded extends Events {
  readonly events: DomainEvent[] = [];

  async record(event: DomainEvent): Promise<void> {
    this.events.push(event);
  }
}

let db: TestDatabase;
let org: string;
let programId: string;
let personId: string;
let rotationId: string;
const id = (): string => newId(testClock);
const rows = (): SqlQualifications => new SqlQualifications(db.context, db.currentActor, testClock);

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  org = await seedOrganization();
  [programId, personId, rotationId] = [id(), id(), id()];
  await db.asTenant(org, async () => {
    await db.context.query('insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2::uuid, $2::text, $3, $4)', [org, programId, 'family-medicine', 'America/New_York']);
    await db.context.query("insert into people.person (organization_id, program_id, id, kind, given_name, family_name) values ($1, $2, $3, 'resident', 'Ada', 'Byron')", [org, programId, personId]);
    await db.context.query("insert into program.rotation (organization_id, program_id, id, name, abbreviation, category) values ($1, $2, $3, 'Intensive care', 'ICU', 'critical-care')", [org, programId, rotationId]);
  });
});

const type = (name: string, more: Partial<QualificationType> = {}): QualificationType => ({ id: id(), programId, family: 'certification', name, lastsMonths: 24, requiredBy: [], version: 1, ...more });
const has = (typeId: string, more: Partial<Qualification> = {}): Qualification => ({ id: id(), programId, personId, typeId, level: null, issued: '2025-01-01', expires: '2026-12-20', note: '', version: 1, ...more });

it('keeps types with what asks for them, by family and name', () => db.asTenant(org, async () => {
  const lines = type('Central lines', { family: 'procedure', requiredBy: [{ kind: 'rotation', id: rotationId, leastLevel: 'independent' }] });
  for (const one of [lines, type('NRP'), type('acls')]) await rows().addType(one);
  expect((await rows().typesOf(programId)).map(({ name }) => name)).toEqual(['acls', 'NRP', 'Central lines']);
  expect(await rows().findType(lines.id)).toEqual({ ...lines, held: 0, requiredBy: [{ kind: 'rotation', id: rotationId, name: 'Intensive care', leastLevel: 'independent' }] });
  await rows().saveType({ ...lines, name: 'Lines', requiredBy: [] });
  expect(await rows().findType(lines.id)).toMatchObject({ name: 'Lines', requiredBy: [], version: 2 });
  await expect(rows().saveType(lines)).rejects.toThrow(StaleVersion);
}));

it('has each name once', () => db.asTenant(org, async () => {
  const acls = type('ACLS');
  await rows().addType(acls);
  await expect(rows().addType(type('acls'))).rejects.toMatchObject({ code: 'people.qualification.type_there', facts: { existing: { id: acls.id } } });
}));

it('keeps what people have, what expires first first, and nobody else sees it', async () => {
  const acls = type('ACLS');
  const [late, early, never] = [has(acls.id), has(acls.id, { expires: '2026-11-01' }), has(acls.id, { expires: null, issued: '2026-02-01' })];
  await db.asTenant(org, async () => {
    await rows().addType(acls);
    for (const one of [never, late, early]) await rows().add(one);
    expect((await rows().ofProgram(programId)).map((one) => one.id)).toEqual([early.id, late.id, never.id]);
    expect(await rows().findById(late.id)).toEqual({ ...late, personName: 'Ada Byron', personActive: true, personUntil: null, typeName: 'ACLS' });
    expect(await rows().findType(acls.id)).toMatchObject({ held: 1 });
    await rows().save({ ...late, note: 'Card 7' });
    await expect(rows().save(late)).rejects.toThrow(StaleVersion);
  });
  await db.asTenant(await seedOrganization(), async () => {
    expect([await rows().ofProgram(programId), await rows().typesOf(programId), await rows().findById(late.id)]).toEqual([[], [], undefined]);
  });
});

it('reminds once of each mark, by the date of the program, and again of another date', async () => {
  const clock = new SetClock();
  const events = new Recorded();
  const job = new RemindOfExpiry(rows(), events, clock);
  const context = { commit: <T>(work: () => Promise<T>) => db.asTenant(org, work) } as unknown as JobContext;
  const acls = type('ACLS');
  const card = has(acls.id);
  await db.asTenant(org, async () => {
    await rows().addType(acls);
    await rows().add(card);
    await rows().add(has(acls.id, { expires: '2026-11-01' }));
  });
  const days = async (at: string): Promise<unknown[]> => {
    clock.at = at;
    events.events.length = 0;
    await job.handle(null, context);
    return events.events.map(({ facts }) => (facts as { days: number }).days);
  };
  expect(await days('2026-11-22T12:00:00Z')).toEqual([30]);
  expect(events.events[0]).toMatchObject({ kind: 'people.certification.expiring', programId, resourceId: card.id, personIds: [personId], facts: { typeId: acls.id, expires: '2026-12-20' } });
  expect(await days('2026-11-23T12:00:00Z')).toEqual([]);
  // Still the day before in New York.
  expect(await days('2026-12-06T03:00:00Z')).toEqual([]);
  expect(await days('2026-12-06T12:00:00Z')).toEqual([14]);
  await db.asTenant(org, () => rows().save({ ...card, expires: '2027-01-05' }));
  expect(await days('2026-12-07T12:00:00Z')).toEqual([30]);
  await db.asTenant(org, () => rows().add(has(acls.id, { issued: '2026-12-01', expires: null })));
  expect(await days('2026-12-30T12:00:00Z')).toEqual([]);
});

it('reminds nobody who is through with their training', async () => {
  const events = new Recorded();
  const job = new RemindOfExpiry(rows(), events, new SetClock());
  const context = { commit: <T>(work: () => Promise<T>) => db.asTenant(org, work) } as unknown as JobContext;
  const acls = type('ACLS');
  const trained = (until: string) => db.context.query('insert into people.pgy_period (organization_id, id, person_id, period, pgy) values ($1, $2, $3, daterange($4, $5), 3)', [org, id(), personId, '2025-07-01', until]);
  await db.asTenant(org, async () => {
    await rows().addType(acls);
    await rows().add(has(acls.id));
    await trained('2026-11-22');
  });
  expect(await job.handle(null, context)).toEqual({ told: 0 });
  await db.asTenant(org, () => db.context.query("update people.pgy_period set period = daterange('2025-07-01', '2026-11-23') where person_id = $1", [personId]));
  expect(await job.handle(null, context)).toEqual({ told: 1 });
});

import { randomUUID } from 'node:crypto';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';
import { violates } from './database-errors';

let db: TestDatabase;
let org: string;
const [program, year, schedule, first, second, ward, clinic] = Array.from({ length: 7 }, () => randomUUID());

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
  await db.asTenant(org, async () => {
    const insert = (into: string, ...values: unknown[]) =>
      db.context.query(`insert into ${into} values ($1, ${values.map((_, i) => `$${i + 2}`).join(', ')})`, [org, ...values]);
    await insert('program.program (organization_id, id, name, specialty, zone)', program, 'FM', 'family-medicine', 'UTC');
    await insert('program.academic_year (organization_id, id, program_id, name, period)', year, program, '2026', '[2026-07-01,2027-07-01)');
    await insert('assignments.schedule (organization_id, id, program_id, academic_year_id)', schedule, program, year);
    for (const [id, name] of [[ward, 'Ward'], [clinic, 'Clinic']]) {
      await insert('program.rotation (organization_id, id, program_id, name, abbreviation)', id, program, name, 'X');
    }
    for (const id of [first, second]) {
      await insert('people.person (organization_id, id, program_id, kind, family_name)', id, program, 'resident', 'Doe');
    }
  });
});
afterAll(() => db.close());

const addStay = async (person: string | undefined, rotation: string | undefined, period: string) => {
  const id = randomUUID();
  await db.context.query(
    `insert into assignments.stay (organization_id, id, schedule_id, person_id, rotation_id, period, source, published_from)
     values ($1, $2, $3, $4, $5, $6, 'manual', 1)`,
    [org, id, schedule, person, rotation, period],
  );
  return id;
};
const clear = () => db.asTenant(org, () => db.context.execute('delete from assignments.stay'));
beforeEach(clear);

describe('stays of one person', () => {
  it('may not overlap, and the refusal names the constraint', async () => {
    const refusal = await db
      .asTenant(org, async () => {
        await addStay(first, ward, '[2026-07-01,2026-07-29)');
        await addStay(first, clinic, '[2026-07-28,2026-08-01)');
      })
      .catch((error: unknown) => error);
    expect(violates(refusal, 'stay_exclusive')).toBe(true);
  });

  it('may touch', async () => {
    await db.asTenant(org, async () => {
      await addStay(first, ward, '[2026-07-01,2026-07-29)');
      await addStay(first, clinic, '[2026-07-29,2026-08-01)');
    });
  });

  it('swap within one transaction although they cross in between', async () => {
    const period = '[2026-07-01,2026-07-29)';
    const [a, b] = await db.asTenant(org, async () => [await addStay(first, ward, period), await addStay(second, clinic, period)]);
    const give = (id: string | undefined, person: string | undefined) =>
      db.context.execute('update assignments.stay set person_id = $2 where id = $1', [id, person]);
    await db.asTenant(org, async () => {
      await give(a, second);
      await give(b, first);
    });
    const stays = await db.asTenant(org, () => db.context.query('select id, person_id from assignments.stay order by id'));
    expect(stays).toEqual([{ id: a, person_id: second }, { id: b, person_id: first }].sort((x, y) => (String(x.id) < String(y.id) ? -1 : 1)));
  });

  it('of an earlier version do not count', async () => {
    await db.asTenant(org, async () => {
      const old = await addStay(first, ward, '[2026-07-01,2026-07-29)');
      await db.context.execute('update assignments.stay set published_to = 2 where id = $1', [old]);
      await addStay(first, clinic, '[2026-07-01,2026-07-29)');
    });
  });

  it('let one of two bookings at once through', async () => {
    const book = () => db.asTenant(org, () => addStay(first, ward, '[2026-07-01,2026-07-29)'));
    const results = await Promise.allSettled(Array.from({ length: 6 }, book));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

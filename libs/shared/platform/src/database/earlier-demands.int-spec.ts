import { randomUUID } from 'node:crypto';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';
import { migrate } from './data-sources';
import { withClient } from './roles';

const BEFORE_0088 = `
  alter table program.coverage_requirement drop column pgys, add column pgy int check (pgy between 1 and 9),
    add unique nulls not distinct (organization_id, academic_year_id, rotation_id, block_id, pgy);
  alter table program.rotation_requirement drop column fulfilled_by;
  alter table people.person drop column cohort;
  drop function program.is_set_of_pgys(int[]);
  delete from schema_migration where name like 'Demands%';`;

describe('coverage of before', () => {
  let db: TestDatabase;
  let owner: { organizationId: string; programId: string; yearId: string; rotationId: string };
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());

  const insert = (column: 'pgy' | 'pgys', value: string): Promise<unknown> => {
    const { organizationId, programId, yearId, rotationId } = owner;
    const sql = `insert into program.coverage_requirement (organization_id, id, program_id, academic_year_id, rotation_id, ${column}, min_people, status) values ($1, $2, $3, $4, $5, ${value}, 1, 'confirmed')`;
    return db.asTenant(organizationId, () => db.context.execute(sql, [organizationId, randomUUID(), programId, yearId, rotationId]));
  };

  it('means the same: of one PGY, or of any', async () => {
    await withClient(db.superuserUrl, (client) => client.query(BEFORE_0088));
    const organizationId = await seedOrganization('Here');
    const [programId, yearId, rotationId] = [randomUUID(), randomUUID(), randomUUID()];
    owner = { organizationId, programId, yearId, rotationId };
    await db.asTenant(organizationId, async () => {
      await db.context.execute("insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, 'FM', 'fm', 'UTC')", [organizationId, programId]);
      await db.context.execute("insert into program.academic_year (organization_id, id, program_id, name, period) values ($1, $2, $3, 'AY', '[2026-07-01,2027-07-01)')", [organizationId, yearId, programId]);
      await db.context.execute("insert into program.rotation (organization_id, id, program_id, name, abbreviation, category, colour) values ($1, $2, $3, 'Intensive care', 'ICU', 'critical-care', 'icu')", [organizationId, rotationId, programId]);
    });
    await insert('pgy', '2');
    await insert('pgy', 'null');
    expect(await migrate(db.ownerUrl)).toHaveLength(1);
    const rows = await db.asTenant(organizationId, () => db.context.query<{ pgys: number[] | null }>('select pgys from program.coverage_requirement order by pgys'));
    expect(rows.map(({ pgys }) => pgys)).toEqual([[2], null]);
  });

  it('stands once for the same PGYs, which are in order, each once; several sets may share one', async () => {
    await insert('pgys', "'{2,3}'");
    for (const twice of ["'{2,3}'", "'{2}'", 'null']) await expect(insert('pgys', twice)).rejects.toThrow('coverage_requirement');
    for (const none of ["'{3,2}'", "'{2,2}'", "'{}'", "'{0}'"]) await expect(insert('pgys', none)).rejects.toThrow('pgys');
  });
});

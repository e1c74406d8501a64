import { randomUUID } from 'node:crypto';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';
import { migrate } from './data-sources';
import { withClient } from './roles';

const BEFORE_0083 = `
  drop table program.institutional_event;
  drop index program.site_name;
  delete from schema_migration where name like 'SitesAndEvents%';`;

describe('sites of before', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());

  it('keep their rows, and get names that are their own in each organization', async () => {
    await withClient(db.superuserUrl, (client) => client.query(BEFORE_0083));
    const [here, there] = [await seedOrganization('Here', db), await seedOrganization('There', db)];
    const add = (organizationId: string, name: string): Promise<unknown> =>
      db.asTenant(organizationId, () => db.context.execute("insert into program.site (organization_id, id, name, zone) values ($1, $2, $3, 'UTC')", [organizationId, randomUUID(), name]));
    for (const name of ['Main', 'main', 'Clinic']) await add(here, name);
    await add(there, 'Main');
    expect(await migrate(db.ownerUrl)).toHaveLength(1);
    const names = async (organizationId: string): Promise<string[]> =>
      (await db.asTenant(organizationId, () => db.context.query<{ name: string }>('select name from program.site'))).map(({ name }) => name.toLowerCase()).sort();
    expect([await names(here), await names(there)]).toEqual([['clinic', 'main', 'main (2)'], ['main']]);
    await expect(add(here, 'CLINIC')).rejects.toThrow('site_name');
  });

  it('are seen by their own organization alone, also by the owner of the tables', async () => {
    await withClient(db.ownerUrl, async (client) => expect((await client.query('select * from program.site')).rows).toEqual([]));
  });
});

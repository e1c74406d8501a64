import { seedOrganization, testDatabase, type TestDatabase } from '../testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const sites = () => db.context.query<{ name: string }>('select name from program.organization');

describe('tenancy', () => {
  it('shows a tenant its own rows and no other', async () => {
    const [a, b] = [await seedOrganization('A'), await seedOrganization('B')];
    expect(await db.asTenant(a, sites)).toEqual([{ name: 'A' }]);
    expect(await db.asTenant(b, sites)).toEqual([{ name: 'B' }]);
  });
});

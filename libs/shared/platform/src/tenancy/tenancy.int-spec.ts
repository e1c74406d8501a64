import { randomUUID } from 'node:crypto';
import { withClient } from '../database/roles';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const names = async () => (await db.context.query<{ name: string }>('select name from program.organization')).map(({ name }) => name);
const addSite = (org: string, name: string) =>
  db.context.query("insert into program.site (organization_id, id, name, zone) values ($1, $2, $3, 'UTC')", [org, randomUUID(), name]);
const sites = async () => (await db.context.query<{ name: string }>('select name from program.site order by name')).map(({ name }) => name);

describe('steady work', () => {
  const steadily = (org: string, work: () => Promise<unknown>) => db.actingAs(org, () => db.unitOfWork.run(work, { steady: true }));
  const added = async (org: string, seen: unknown[]) => {
    seen.push(await sites());
    if (seen.length === 1) await db.asTenant(org, () => addSite(org, 'Theirs'));
    seen.push(await sites());
  };

  it('sees nothing of what others commit meanwhile; other work does', async () => {
    const [a, b] = [await seedOrganization('A'), await seedOrganization('B')];
    const [steady, usual]: [unknown[], unknown[]] = [[], []];
    await steadily(a, () => added(a, steady));
    await db.asTenant(b, () => added(b, usual));
    expect([steady, usual]).toEqual([[[], []], [[], ['Theirs']]]);
  });

  it('begins again where others changed the same rows, and is done once', async () => {
    const org = await seedOrganization('A');
    await db.asTenant(org, () => addSite(org, 'Site'));
    const seen: unknown[] = [];
    const rename = (to: string) => db.context.execute('update program.site set name = name || $1', [to]);
    await steadily(org, async () => {
      seen.push(await sites());
      if (seen.length === 1) await db.asTenant(org, () => rename(' of theirs'));
      await rename(' of ours');
    });
    expect(seen).toEqual([['Site'], ['Site of theirs']]);
    expect(await db.asTenant(org, sites)).toEqual(['Site of theirs of ours']);
  });
});

describe('row-level security', () => {
  it('shows a tenant its own rows and no other', async () => {
    const [a, b] = [await seedOrganization('A'), await seedOrganization('B')];
    expect(await db.asTenant(a, names)).toEqual(['A']);
    expect(await db.asTenant(b, names)).toEqual(['B']);
  });

  it('shows nothing without a tenant, also on a connection that had one', async () => {
    await seedOrganization();
    for (let i = 0; i < 10; i++) {
      expect(await db.system.run((manager) => manager.query('select from program.organization'))).toEqual([]);
    }
    expect(await db.source.query('select from program.organization')).toEqual([]);
  });

  it('keeps a tenant from writing, changing and removing another’s rows', async () => {
    const [a, b] = [await seedOrganization('A'), await seedOrganization('B')];
    await expect(db.asTenant(a, () => addSite(b, 'X'))).rejects.toThrow(/row-level security/);
    expect(await db.asTenant(a, () => db.context.execute("update program.organization set name = 'X' where organization_id = $1", [b]))).toBe(0);
    expect(await db.asTenant(a, () => db.context.execute('delete from program.organization where organization_id = $1', [b]))).toBe(0);
    await expect(
      db.asTenant(a, () => db.context.execute('update program.organization set organization_id = $1', [randomUUID()])),
    ).rejects.toThrow(/row-level security/);
  });

  it('keeps tenants apart that work at the same time', async () => {
    const orgs = await Promise.all(Array.from({ length: 12 }, (_, i) => seedOrganization(`O${i}`)));
    const seen = await Promise.all(orgs.map((org) => db.asTenant(org, names)));
    expect(seen).toEqual(orgs.map((_, i) => [`O${i}`]));
  });

  it('is forced, with a policy for the tenant, on every table that has an organization', async () => {
    const { rows } = await withClient(db.superuserUrl, (client) =>
      client.query<{ table: string }>(`
        select n.nspname || '.' || c.relname as table
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
          and not (c.relrowsecurity and c.relforcerowsecurity and exists (
            select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
              and p.policyname = 'tenant' and p.qual like '%app.organization_id%' and p.with_check like '%app.organization_id%'))`),
    );
    expect(rows.map(({ table }) => table)).toEqual([]);
  });

  it('leaves the application no table without an organization to write to', async () => {
    const { rows } = await withClient(db.superuserUrl, (client) =>
      client.query<{ table: string }>(`
        select c.oid::regclass::text as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and not c.relrowsecurity
          and has_table_privilege('housestaff_app', c.oid, 'insert, update, delete, truncate')`),
    );
    expect(rows).toEqual([]);
  });

  it('is not escaped by a function of the owner that anyone may call, or whose names can be redirected', async () => {
    const { rows } = await withClient(db.superuserUrl, (client) =>
      client.query(`
        select p.oid::regprocedure::text as function from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
          and (has_function_privilege('public', p.oid, 'execute')
            or not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%'))`),
    );
    expect(rows).toEqual([]);
  });
});

describe('a unit of work', () => {
  it('joins the one around it: both commit, or neither', async () => {
    const org = await seedOrganization();
    const nested = (fail: boolean) =>
      db.asTenant(org, async () => {
        await addSite(org, 'outer');
        await db.unitOfWork.run(() => addSite(org, 'inner'));
        if (fail) throw new Error('late');
      });
    await expect(nested(true)).rejects.toThrow('late');
    expect(await db.asTenant(org, sites)).toEqual([]);
    await nested(false);
    expect(await db.asTenant(org, sites)).toEqual(['inner', 'outer']);
  });

  it('rolls back on a nested throw, even one that was caught', async () => {
    const org = await seedOrganization();
    const swallowing = db.asTenant(org, async () => {
      await addSite(org, 'outer');
      await db.unitOfWork.run(() => Promise.reject(new Error('refused'))).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('refused');
    expect(await db.asTenant(org, sites)).toEqual([]);
  });

  it('tells of its commit afterwards, and of no rollback', async () => {
    const org = await seedOrganization();
    const told: string[] = [];
    const work = (name: string, fail: boolean) =>
      db.asTenant(org, async () => {
        db.context.afterCommit(() => told.push(name));
        if (fail) throw new Error('no');
      });
    await work('committed', false);
    await expect(work('rolled back', true)).rejects.toThrow('no');
    expect(told).toEqual(['committed']);
  });

  it('is another one when another organization acts inside', async () => {
    const [a, b] = [await seedOrganization('A'), await seedOrganization('B')];
    expect(await db.asTenant(a, async () => [await names(), await db.asTenant(b, names), await names()])).toEqual([['A'], ['B'], ['A']]);
  });

  it('is wanted: no manager outside, no unit without an actor', async () => {
    expect(() => db.context.manager()).toThrow(/No unit of work/);
    await expect(db.unitOfWork.run(async () => 1)).rejects.toThrow(/Nobody is acting/);
    expect(() => db.currentActor.get()).toThrow(/Nobody is acting/);
  });

  it('gives rows of every statement, and counts', async () => {
    const org = await seedOrganization('Before');
    const rows = await db.asTenant(org, () => db.context.query("update program.organization set name = 'After' returning name"));
    expect(rows).toEqual([{ name: 'After' }]);
    expect(await db.asTenant(org, () => db.context.execute("update program.organization set name = 'Again'"))).toBe(1);
  });
});

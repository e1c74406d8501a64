import { setTimeout as sleep } from 'node:timers/promises';
import { SystemClock } from '@housestaff/kernel';
import { withClient } from '../database/roles';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';
import { AuditLogQuery } from './audit-log.query';
import { AuditSealer } from './audit-sealer';
import { TypeOrmAuditTrail } from './typeorm-audit-trail';
import { VerifyAudit } from './verify-audit';

let db: TestDatabase;
let trail: TypeOrmAuditTrail;
let sealer: AuditSealer;
let verify: VerifyAudit;

beforeAll(async () => {
  db = await testDatabase();
  trail = new TypeOrmAuditTrail(db.context, db.currentActor, db.unitOfWork, new SystemClock());
  sealer = new AuditSealer(db.system);
  verify = new VerifyAudit(db.unitOfWork, db.context);
});
afterAll(() => db.close());

const record = (org: string, resourceId: string) =>
  db.asTenant(org, () => trail.record({ action: 'test.row.change', resource: 'row', resourceId, before: { a: 1 }, after: { a: 2 } }));
const asSuperuser = (sql: string, parameters: unknown[] = []) => withClient(db.superuserUrl, (client) => client.query(sql, parameters));
const breaksOf = async (org: string) => (await db.actingAs(org, () => verify.execute())).breaks;

async function sealedChain(length: number): Promise<{ org: string; ids: string[] }> {
  const org = await seedOrganization();
  for (let i = 0; i < length; i++) await record(org, `row-${i}`);
  await sealer.seal();
  const { rows } = await asSuperuser('select id from platform.audit_event where organization_id = $1 order by seq', [org]);
  return { org, ids: rows.map(({ id }) => id as string) };
}

describe('the audit chain', () => {
  it('seals each tenant by itself and holds', async () => {
    const [a, b] = [await sealedChain(5), await sealedChain(3)];
    expect(await db.actingAs(a.org, () => verify.execute())).toEqual({ sealed: 5, waiting: 0, breaks: [] });
    expect(await db.actingAs(b.org, () => verify.execute())).toEqual({ sealed: 3, waiting: 0, breaks: [] });
  });

  it('goes on where it was', async () => {
    const { org } = await sealedChain(2);
    await record(org, 'later');
    expect((await db.actingAs(org, () => verify.execute())).waiting).toBe(1);
    await sealer.seal();
    expect(await db.actingAs(org, () => verify.execute())).toEqual({ sealed: 3, waiting: 0, breaks: [] });
  });

  it('seals once when two seal at the same time', async () => {
    const org = await seedOrganization();
    for (let i = 0; i < 20; i++) await record(org, String(i));
    await Promise.all([sealer.seal(), sealer.seal(), sealer.seal()]);
    await sealer.seal();
    expect(await db.actingAs(org, () => verify.execute())).toEqual({ sealed: 20, waiting: 0, breaks: [] });
  });

  it('names the altered row, and no other', async () => {
    const { org, ids } = await sealedChain(5);
    await asSuperuser(`update platform.audit_event set after = '{"a":3}' where id = $1`, [ids[2]]);
    expect(await breaksOf(org)).toEqual([{ seq: 3, id: ids[2], reason: 'altered' }]);
  });

  it('notices a removed row, also the last', async () => {
    const { org, ids } = await sealedChain(5);
    await asSuperuser('delete from platform.audit_event where id = $1', [ids[1]]);
    expect(await breaksOf(org)).toEqual([{ seq: 3, id: ids[2], reason: 'missing-before' }]);
    await asSuperuser('delete from platform.audit_event where id = $1', [ids[4]]);
    expect(await breaksOf(org)).toContainEqual({ seq: 5, id: null, reason: 'missing-at-end' });
  });

  it('notices a row that was sealed anew by hand', async () => {
    const { org, ids } = await sealedChain(3);
    await asSuperuser(`update platform.audit_event set actor = 'someone else' where id = $1`, [ids[1]]);
    await asSuperuser(`update platform.audit_event e set hash = platform.audit_hash(prev_hash, seq, e) where id = $1`, [ids[1]]);
    expect(await breaksOf(org)).toEqual([{ seq: 3, id: ids[2], reason: 'unchained' }]);
  });
});

describe('the application role', () => {
  it.each([
    "update platform.audit_event set actor = 'x'",
    'delete from platform.audit_event',
    'truncate platform.audit_event',
    'update platform.audit_chain set seq = 0',
  ])('may not %s', async (sql) => {
    const org = await seedOrganization();
    await expect(db.asTenant(org, () => db.context.query(sql))).rejects.toThrow(/permission denied/);
  });

  it('may not seal what it inserts', async () => {
    const org = await seedOrganization();
    const insert = () =>
      db.context.query(
        `insert into platform.audit_event (organization_id, id, at, actor_id, actor, action, resource, outcome, correlation_id, seq, prev_hash, hash)
         values ($1, gen_random_uuid(), now(), $1, 'x', 'x', 'x', 'allowed', 'x', 1, '', 'x')`,
        [org],
      );
    await expect(db.asTenant(org, insert)).rejects.toThrow(/permission denied/);
  });
});

describe('recording', () => {
  it('keeps a denial when the refused transaction rolls back', async () => {
    const org = await seedOrganization();
    const refused = db.asTenant(org, async () => {
      await trail.record({ action: 'test.row.change', resource: 'row' });
      await trail.denied({ action: 'test.row.publish', resource: 'row' });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    const { items } = await db.actingAs(org, () => new AuditLogQuery(db.unitOfWork, db.context, trail).execute({}));
    expect(items.map(({ action, outcome }) => [action, outcome])).toEqual([['test.row.publish', 'denied']]);
  });

  it('pages newest first, without gap or repeat, and filters', async () => {
    const org = await seedOrganization();
    for (let i = 0; i < 7; i++) {
      await record(org, String(i));
      await sleep(2);
    }
    const log = new AuditLogQuery(db.unitOfWork, db.context, trail);
    const seen: (string | null)[] = [];
    let cursor: string | undefined;
    do {
      const page = await db.actingAs(org, () => log.execute({ action: 'test.', limit: 3, cursor }));
      seen.push(...page.items.map(({ resourceId }) => resourceId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(['6', '5', '4', '3', '2', '1', '0']);
    await expect(db.actingAs(org, () => log.execute({ cursor: 'forged' }))).rejects.toThrow(/cursor/);
  });
});

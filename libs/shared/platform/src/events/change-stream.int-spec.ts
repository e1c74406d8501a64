import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditTrail, UnitOfWork, WorkScope, type AuditEntry, type Id } from '@housestaff/kernel';
import { PlatformModule } from '../platform.module';
import { readSettings } from '../settings/settings';
import { seedOrganization, testDatabase, until, type TestDatabase } from '../testing';
import type { ChangeNotice } from './change-notice';
import { ChangeStream } from './change-stream';

const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
const heard: ChangeNotice[] = [];
let missed = 0;
let db: TestDatabase;
let app: INestApplicationContext;
let org: Id;

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
  app = await NestFactory.createApplicationContext(PlatformModule.forRoot(settings, { app: db.source, ownerUrl: db.ownerUrl }, { background: false }), { logger: false, abortOnError: false });
  await app.get(ChangeStream).listen({ heard: (notice) => heard.push(notice), missed: () => (missed += 1) });
});
afterAll(async () => {
  await app.close();
  await db.close();
});
beforeEach(() => (heard.length = 0));

const changed = (entry: AuditEntry, ...programs: Id[]): Promise<void> =>
  db.actingAs(org, () =>
    app.get<UnitOfWork>(UnitOfWork).run(async () => {
      for (const program of programs) app.get(WorkScope).concerns(program);
      await app.get(AuditTrail).record(entry);
    }),
  );

describe('the stream of changes', () => {
  it('says each audited change, with the programs that its unit of work was about', async () => {
    const [draft, program, other] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    await changed({ action: 'assignments.draft.change', resource: 'draft', resourceId: draft, after: { name: 'Noor Haddad' } }, program, other);
    await until('a notice for each program', () => heard.length === 2);
    expect(heard.map(({ organizationId, kind, programId, resource, resourceId }) => ({ organizationId, kind, programId, resource, resourceId }))).toEqual(
      [program, other].map((programId) => ({ organizationId: org, kind: 'assignments.draft.change', programId, resource: 'draft', resourceId: draft })),
    );
    expect(JSON.stringify(heard)).not.toContain('Noor');
  });

  it('says nothing of what was read, nor of what was rolled back', async () => {
    await changed({ action: 'people.person.read', resource: 'person', query: { personId: org } });
    await expect(
      db.actingAs(org, () =>
        app.get<UnitOfWork>(UnitOfWork).run(async () => {
          await app.get(AuditTrail).record({ action: 'people.person.update', resource: 'person', after: {} });
          throw new Error('Something else went wrong');
        }),
      ),
    ).rejects.toThrow();
    const program = crypto.randomUUID();
    await changed({ action: 'program.program.update', resource: 'program', resourceId: program, after: {} });
    await until('the change heard', () => heard.length > 0);
    expect(heard.map(({ kind, programId }) => [kind, programId])).toEqual([['program.program.update', program]]);
  });

  it('comes back after its connection was cut, and says that it has missed something', async () => {
    await db.system.run(async () => undefined);
    const admin = new (await import('pg')).Client({ connectionString: db.superuserUrl });
    await admin.connect();
    await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'housestaff-changes' and datname = current_database()");
    await admin.end();
    await until('the stream open again', () => missed === 1 && app.get(ChangeStream).isOpen);
    await changed({ action: 'program.site.update', resource: 'site', resourceId: org, after: {} });
    await until('the change after it heard', () => heard.some(({ resource }) => resource === 'site'));
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PublishGate, ScheduleReader, type ScheduleFinding } from '@housestaff/assignments/application';
import { ConflictDetection, ConflictOptions, Conflicts, isClean, LookForConflicts, ResolutionMaker, SchedulesAhead } from '@housestaff/conflicts/application';
import { sameAs, USUAL_CONFLICT_SETTINGS, type Conflict } from '@housestaff/conflicts/domain';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { UnitOfWork, type Id } from '@housestaff/kernel';
import { readSettings } from '@housestaff/platform';
import { testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { createApp } from '../create-app';
import { seedDemoIfEmpty } from '../demo/seed-demo';

let db: TestDatabase;
let dataDir: string;
let app: Awaited<ReturnType<typeof createApp>>;
let organizationId: Id;
let programId: Id;

const part = <T>(type: abstract new (...args: never[]) => T): T => app.get<T>(type, { strict: false });
const within = <T>(work: () => Promise<T>): Promise<T> => db.actingAs(organizationId, () => part(UnitOfWork).run(work));

beforeAll(async () => {
  db = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'housestaff-conflicts-'));
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: dataDir });
  app = await createApp({ settings, dataSources: { app: db.source, ownerUrl: db.ownerUrl }, keys: SigningKeys.fresh(), platform: { background: false } });
  await seedDemoIfEmpty(app, dataDir, () => undefined);
  const [row] = await db.system.run((manager) => manager.query("select organization_id as id from identity.find_login('admin@riverbend.example')"));
  organizationId = row.id;
  programId = (await within(() => db.context.query<{ id: Id }>('select id from program.program')))[0]!.id;
});

afterAll(async () => {
  await app.close();
  await db.close();
  rmSync(dataDir, { recursive: true });
});

const unresolved = (): Promise<Conflict[]> => within(() => part(Conflicts).lockUnresolved(programId));

it('finds a handful in a well-run program, the same ones again, and nothing twice', async () => {
  const first = await within(() => part(LookForConflicts).look(programId));
  expect(first?.open).toBeGreaterThan(3);
  expect(first?.open).toBeLessThan(40);
  expect(await within(() => part(LookForConflicts).look(programId))).toBeNull();
  await within(() => db.context.query("update conflicts.look set stamp = 'older'"));
  expect(await within(() => part(LookForConflicts).look(programId))).toEqual({ added: 0, gone: 0, open: first?.open });
});

/** Nothing of it is kept: each begins from the schedule as it is. */
class TakenBack extends Error {}

async function resolvedAndLookedAt(conflict: Conflict): Promise<{ before: readonly ScheduleFinding[]; after: readonly ScheduleFinding[]; still: boolean } | null> {
  const found = await part(ConflictOptions).of(conflict);
  const option = found?.options.find(isClean);
  if (!option) return null;
  const violations = async () => part(PublishGate).blockers(await part(ScheduleReader).effective(conflict.scheduleId));
  const before = await violations();
  await part(ResolutionMaker).apply(conflict, option, { note: '', automatic: false });
  const { schedule, window } = (await part(SchedulesAhead).one(programId, conflict.scheduleId))!;
  const now = await part(ConflictDetection).of(schedule, window, USUAL_CONFLICT_SETTINGS);
  return { before, after: await violations(), still: sameAs(conflict, now) !== undefined };
}

it('ends one of each kind by an option of full feasibility, and breaks no rule that held before', async () => {
  let tried = 0;
  const oneOfEachKind = new Map((await unresolved()).map((one) => [one.kind, one]));
  for (const conflict of oneOfEachKind.values()) {
    let outcome: Awaited<ReturnType<typeof resolvedAndLookedAt>> = null;
    const undone = within(async () => {
      outcome = await resolvedAndLookedAt(conflict);
      throw new TakenBack();
    });
    await expect(undone).rejects.toThrow(TakenBack);
    const { before, after, still } = outcome ?? { before: [], after: [], still: false };
    const known = new Set(before.map(({ id }) => id));
    expect([conflict.title, still, after.filter(({ id }) => !known.has(id))]).toEqual([conflict.title, false, []]);
    tried += Number(outcome !== null);
  }
  expect(tried).toBeGreaterThan(1);
});

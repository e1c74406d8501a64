import { randomUUID } from 'node:crypto';
import type { ScrambleAssignment } from '@housestaff/conflicts/application';
import { payBack, paybackTallies, type Activation } from '@housestaff/conflicts/domain';
import { StaleVersion, type Id } from '@housestaff/kernel';
import { seedOrganization, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlBackupLog } from '../backup/sql-backup-log';
import { SqlBackupSettings } from '../backup/sql-backup-settings';
import { SqlScrambleLog } from './sql-scramble-log';

const AT = new Date('2026-11-20T11:00:00Z');
const PERIOD = { start: '2026-11-20', end: '2026-11-21' };

let db: TestDatabase;
let organizationId: Id;
let programId: Id;
let ana: Id;
let ben: Id;

beforeAll(async () => {
  db = await testDatabase();
  organizationId = await seedOrganization('Scrambling', db);
  [programId, ana, ben] = [randomUUID(), randomUUID(), randomUUID()];
  await db.asTenant(organizationId, async () => {
    await db.context.execute("insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, 'FM', 'family-medicine', 'UTC')", [organizationId, programId]);
    for (const [id, name] of [[ana, 'Ana'], [ben, 'Ben']]) await db.context.execute("insert into people.person (organization_id, id, program_id, kind, given_name, family_name) values ($1, $2, $3, 'resident', $4, 'Test')", [organizationId, id, programId, name]);
  });
});
afterAll(() => db?.close());

const here = <T>(work: () => Promise<T>): Promise<T> => db.asTenant(organizationId, work);
const assignment = (more: Partial<ScrambleAssignment> = {}): ScrambleAssignment => ({
  ...{ id: randomUUID(), programId, scheduleId: randomUUID(), outPersonId: ana, personId: ben, workKey: 'duty', label: 'Call, 20 Nov 2026', period: PERIOD },
  ...{ versionNumber: 3, absenceId: null, onBackup: true, by: 'chief', at: AT, undone: null, version: 1, ...more },
});
const activation = (more: Partial<Activation> = {}): Activation => ({
  ...{ id: randomUUID(), programId, personId: ben, forPersonId: ana, label: 'Call, 20 Nov 2026', period: PERIOD, why: 'Sick', worth: 1.5 },
  ...{ by: 'chief', at: AT, takenBackAt: null, paidBack: null, version: 1, ...more },
});

describe('the log of the scramble', () => {
  it('gives back what was put in, by who is out and when, and is undone once', async () => {
    const log = new SqlScrambleLog(db.context, db.currentActor);
    const one = assignment();
    await here(() => log.add(one));
    expect(await here(() => log.findById(one.id))).toEqual({ ...one, personName: 'Ben Test', outPersonName: 'Ana Test' });
    expect(await here(() => log.of(ana, PERIOD))).toHaveLength(1);
    expect(await here(() => log.of(ana, { start: '2026-11-21', end: '2026-11-22' }))).toEqual([]);
    expect(await here(() => log.of(ben, PERIOD))).toEqual([]);
    await here(() => log.undo(one.id, 1, { by: 'coordinator', at: AT }));
    expect(await here(() => log.findById(one.id))).toMatchObject({ undone: { by: 'coordinator', at: AT }, version: 2 });
    await expect(here(() => log.undo(one.id, 2, { by: 'coordinator', at: AT }))).rejects.toBeInstanceOf(StaleVersion);
  });
});

describe('the log of the backup pool', () => {
  it('tallies what is stored as what was put in: halves, paybacks, what was taken back', async () => {
    const [scrambles, log] = [new SqlScrambleLog(db.context, db.currentActor), new SqlBackupLog(db.context, db.currentActor)];
    const [first, second, gone] = [activation(), activation({ worth: 2, forPersonId: null }), activation()];
    const undone = assignment();
    await here(() => scrambles.add(undone));
    for (const one of [first, second]) await here(() => log.add(one, null));
    await here(() => log.add(gone, undone.id));
    await here(() => log.takeBack(undone.id, AT));
    await here(() => log.save(payBack(first, { note: 'Took a Saturday', by: 'chief', at: AT })));
    await expect(here(() => log.save(first))).rejects.toBeInstanceOf(StaleVersion);
    const stored = await here(() => log.ofProgram(programId));
    expect(stored.find(({ id }) => id === first.id)).toMatchObject({ personName: 'Ben Test', forPersonName: 'Ana Test', worth: 1.5, paidBack: { note: 'Took a Saturday', at: AT }, version: 2 });
    expect(stored.find(({ id }) => id === gone.id)).toMatchObject({ takenBackAt: AT, version: 2 });
    expect(paybackTallies(stored)).toEqual([{ personId: ben, activated: 2, earned: 3.5, paidBack: 1.5, owed: 2 }]);
  });

  it('and its settings are nobody else’s', async () => {
    const [log, settings] = [new SqlBackupLog(db.context, db.currentActor), new SqlBackupSettings(db.context, db.currentActor)];
    expect(await here(() => settings.ofProgram(programId))).toMatchObject({ weekday: 1, version: 0 });
    await here(() => settings.save(programId, { weekday: 1, weekend: 1.5, holiday: 2, version: 0 }));
    expect(await here(() => settings.ofProgram(programId))).toEqual({ weekday: 1, weekend: 1.5, holiday: 2, version: 1 });
    await expect(here(() => settings.save(programId, { weekday: 1, weekend: 1, holiday: 1, version: 0 }))).rejects.toBeInstanceOf(StaleVersion);
    const other = await seedOrganization('Another', db);
    expect(await db.asTenant(other, () => log.ofProgram(programId))).toEqual([]);
    expect(await db.asTenant(other, () => settings.ofProgram(programId))).toMatchObject({ version: 0 });
  });
});

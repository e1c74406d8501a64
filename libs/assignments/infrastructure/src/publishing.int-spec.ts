import type { ChangeInput } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { BLOCKS } from './testing/small-program';
import { drafted, workbench, type Workbench } from './testing/workbench';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

interface RowMark {
  readonly id: Id;
  readonly personId: Id;
  readonly marks: string;
}

describe('publishing', () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await workbench(db);
  });

  const set = (person: number, rotation: string | null, block: number): ChangeInput => ({
    ...{ kind: 'set-stay', personId: bench.program.people[person]!, from: BLOCKS[block]!.start, to: BLOCKS[block]!.end },
    rotationId: rotation === null ? null : bench.program.rotation(rotation),
  });

  const publish = async (changes: ChangeInput[]) => {
    const draft = await drafted(bench, changes);
    return bench.as(() => bench.publishDraft.execute({ draftId: draft.id, expectedVersion: draft.version, note: '' }));
  };

  const rowsOf = async (table: 'stay' | 'duty'): Promise<RowMark[]> => {
    return bench.db.asTenant(bench.organizationId, () =>
      bench.db.context.query<RowMark>(
        `select id, person_id as "personId", concat(version, changed_at, sequence, published_from) as marks from assignments.${table}
         where schedule_id = $1 and published_to is null order by id`,
        [bench.scheduleId],
      ),
    );
  };

  const filled = () => publish([0, 1, 2].flatMap((person) => [set(person, 'ICU', 0), set(person, person === 1 ? 'NF' : 'FMC', 1)]));

  it('stores stays and their duties as version 1', async () => {
    expect(await filled()).toMatchObject({ number: 1, changeCount: 6 });
    expect(await rowsOf('stay')).toHaveLength(6);
    expect(await rowsOf('duty')).toHaveLength(3 * 20 + 20 + 2 * 40);
  });

  it('changes no row when the draft is empty', async () => {
    await filled();
    const before = [await rowsOf('stay'), await rowsOf('duty')];
    expect(await publish([])).toMatchObject({ number: 2, changeCount: 0 });
    expect([await rowsOf('stay'), await rowsOf('duty')]).toEqual(before);
  });

  it('swaps two crossing cells, and changes the rows of these two people only', async () => {
    await filled();
    const [stays, duties] = [await rowsOf('stay'), await rowsOf('duty')];
    await publish([set(0, 'NF', 1), set(1, 'FMC', 1)]);
    const third = (row: RowMark): boolean => row.personId === bench.program.people[2];
    expect((await rowsOf('stay')).filter(third)).toEqual(stays.filter(third));
    expect((await rowsOf('duty')).filter(third)).toEqual(duties.filter(third));
    expect(await rowsOf('stay')).toHaveLength(6);
    expect(await rowsOf('duty')).not.toEqual(duties);
  });

  it('keeps the id of a stay that ends otherwise, counts its sequence up, and remembers what it was', async () => {
    await filled();
    const [first] = await bench.db.asTenant(bench.organizationId, async () => (await bench.rows.live(bench.scheduleId)).stays);
    await publish([{ ...set(0, null, 0), personId: first!.personId, from: '2026-09-10' }]);
    const { live, was, row } = await bench.db.asTenant(bench.organizationId, async () => ({
      live: (await bench.rows.live(bench.scheduleId)).stays.find((stay) => stay.id === first!.id),
      was: (await bench.rows.asOf(bench.scheduleId, 1)).stays.find((stay) => stay.personId === first!.personId && stay.period.start === first!.period.start),
      row: await bench.db.context.query('select sequence, version from assignments.stay where id = $1', [first!.id]),
    }));
    expect(live?.period.end).toBe('2026-09-10');
    expect(was?.period).toEqual(first!.period);
    expect(row).toEqual([{ sequence: 1, version: 2 }]);
  });

  it('rolls back to a version that equals the earlier one, as a new version', async () => {
    await filled();
    const before = await bench.db.asTenant(bench.organizationId, () => bench.rows.asOf(bench.scheduleId, 1));
    await publish([set(0, 'NF', 0), set(1, null, 1)]);
    const schedule = await bench.db.asTenant(bench.organizationId, () => bench.access.schedule(bench.scheduleId));
    const version = await bench.as(() => bench.rollBack.execute({ scheduleId: bench.scheduleId, number: 1, note: 'no', expectedVersion: schedule.version }));
    expect(version).toMatchObject({ number: 3, rolledBackTo: 1 });
    const after = await bench.db.asTenant(bench.organizationId, () => bench.rows.live(bench.scheduleId));
    const plain = (stays: typeof after.stays) => stays.map(({ personId, rotationId, period }) => [personId, rotationId, period.start, period.end]);
    expect(plain(after.stays)).toEqual(plain(before.stays));
    const diff = await bench.as(() => bench.diffs.ofVersions({ scheduleId: bench.scheduleId, to: 3, from: 1 }));
    expect(diff).toMatchObject({ changes: [], duties: { added: 0, removed: 0, changed: 0 } });
    const back = await bench.as(() => bench.diffs.ofVersions({ scheduleId: bench.scheduleId, to: 2 }));
    expect(back.changes.map(({ before: was, after: is }) => [was, is])).toEqual(expect.arrayContaining([['ICU', 'NF'], ['NF', null]]));
  });

  it('lets one of two people publish the same draft', async () => {
    const draft = await drafted(bench, [set(0, 'ICU', 0)]);
    const attempt = () => bench.as(() => bench.publishDraft.execute({ draftId: draft.id, expectedVersion: draft.version, note: '' }));
    const results = await Promise.allSettled([attempt(), attempt()]);
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'resource.stale' } });
    expect(await rowsOf('stay')).toHaveLength(1);
  });

  it('refuses a draft whose cells moved, naming what moved, and publishes over it when told', async () => {
    await filled();
    const draft = await drafted(bench, [set(0, 'NF', 0)]);
    await publish([set(0, 'FMC', 0)]);
    const command = { draftId: draft.id, expectedVersion: draft.version, note: '' };
    const moved = [{ personId: bench.program.people[0], before: 'ICU', after: 'FMC', from: BLOCKS[0]!.start, to: BLOCKS[0]!.end }];
    await expect(bench.as(() => bench.publishDraft.execute(command))).rejects.toMatchObject({ code: 'draft.moved', facts: { moved: moved.map((one) => expect.objectContaining(one)) } });
    await expect(bench.as(() => bench.publishDraft.execute({ ...command, rebase: true }))).resolves.toMatchObject({ number: 3 });
  });

  it('refuses a draft whose calls moved, and names the day', async () => {
    const call = (code: string): ChangeInput => ({ kind: 'put-duty', personId: bench.program.people[0]!, from: '2026-09-01', to: '2026-09-02', activityId: bench.program.activity(code), half: 'day' });
    await filled();
    const draft = await drafted(bench, [call('CALL')]);
    await publish([call('NF')]);
    const refusal = { code: 'draft.moved', facts: { moved: [expect.objectContaining({ from: '2026-09-01', to: '2026-09-02', before: null, after: 'NF' })] } };
    await expect(bench.as(() => bench.publishDraft.execute({ draftId: draft.id, expectedVersion: draft.version, note: '' }))).rejects.toMatchObject(refusal);
  });

  it('rebases by itself over what the draft does not touch', async () => {
    await filled();
    const draft = await drafted(bench, [set(0, 'NF', 0)]);
    await publish([set(2, 'NF', 0)]);
    await expect(bench.as(() => bench.publishDraft.execute({ draftId: draft.id, expectedVersion: draft.version, note: '' }))).resolves.toMatchObject({ number: 3 });
  });

  it('is blocked by violations, unless someone who may overrides them with a reason', async () => {
    const draft = await drafted(bench, [set(0, 'ICU', 0)]);
    const violation = (id: string, override: object | null = null) => ({ id, ruleId: 'night-float', personName: 'A', severity: 'violation', override }) as never;
    bench.findings.blocking = [violation('f'), violation('g'), violation('h', { reason: 'last time' })];
    const given = (...ids: string[]) => ids.map((findingId) => ({ findingId, reason: 'agreed with the GME office' }));
    const publishWith = (overrides?: ReturnType<typeof given>, role = 'program-director') =>
      bench.as(() => bench.publishDraft.execute({ draftId: draft.id, expectedVersion: draft.version, note: '', overrides }), role);
    const blocked = (...ids: string[]) => ({ code: 'assignments.publish_blocked', facts: { findings: ids.map((id) => expect.objectContaining({ id })) } });
    await expect(publishWith()).rejects.toMatchObject(blocked('f', 'g'));
    await expect(publishWith(given('g'))).rejects.toMatchObject(blocked('f'));
    await expect(publishWith(given('f', 'g'), 'coordinator')).rejects.toMatchObject({ code: 'publish.override_not_allowed' });
    await expect(publishWith(given('f', 'x'))).rejects.toMatchObject({ code: 'value.invalid', facts: { field: 'overrides[1].findingId' } });
    await expect(publishWith(given('f', 'f'))).rejects.toMatchObject({ code: 'value.invalid', facts: { field: 'overrides[1].findingId' } });
    await expect(publishWith([{ findingId: 'f', reason: ' ' }])).rejects.toMatchObject({ code: 'value.invalid', facts: { field: 'overrides[0].reason' } });
    const published = await publishWith(given('f', 'g'));
    expect(published).toMatchObject({ number: 1, overrides: [{ findingId: 'f', ruleId: 'night-float', personName: 'A', reason: 'agreed with the GME office' }, { findingId: 'g' }] });
    expect(await bench.as(() => bench.versionList.execute({ scheduleId: bench.scheduleId }))).toMatchObject([{ number: 1, overrides: [{ findingId: 'f' }, { findingId: 'g' }] }]);
  });

  it('refuses two hand-made duties at the same time and stores nothing', async () => {
    const call: ChangeInput = { kind: 'put-duty', personId: bench.program.people[0]!, from: '2026-09-01', to: '2026-09-03', activityId: bench.program.activity('CALL'), half: 'day' };
    const nights: ChangeInput = { ...call, from: '2026-09-03', to: '2026-09-04', activityId: bench.program.activity('NF') };
    await expect(publish([call, nights])).resolves.toMatchObject({ number: 1 });
    const clash: ChangeInput = { ...call, half: 'pm', activityId: bench.program.activity('FMC'), to: '2026-09-02' };
    await expect(publish([clash])).rejects.toMatchObject({ code: 'schedule.duties_overlap' });
    expect(await bench.db.asTenant(bench.organizationId, () => bench.versions.of(bench.scheduleId))).toHaveLength(1);
  });

  it('lets the database refuse two live stays of one person at once', async () => {
    await filled();
    const copy = () => bench.db.context.execute(
      `insert into assignments.stay (organization_id, id, schedule_id, person_id, rotation_id, period, source, published_from)
       select organization_id, gen_random_uuid(), schedule_id, person_id, rotation_id, period, source, published_from from assignments.stay where schedule_id = $1 limit 1`,
      [bench.scheduleId],
    );
    await expect(bench.db.asTenant(bench.organizationId, copy)).rejects.toThrow(/stay_exclusive/);
  });

  it('brings published duties up to date with leave', async () => {
    await filled();
    const personId = bench.program.people[0]!;
    const absence = { id: 'a', personId, kind: 'vacation', period: { start: '2026-08-31', end: '2026-09-05' }, startsPm: false, endsAm: false, status: 'approved' as const, blocking: true };
    bench.world.world = { ...bench.world.world, revision: '2', absences: [absence] };
    const before = await rowsOf('duty');
    await expect(bench.as(() => bench.refresh.execute({ scheduleId: bench.scheduleId, note: 'Leave' }))).resolves.toMatchObject({ number: 2 });
    expect((await rowsOf('duty')).length).toBe(before.length - 5);
    await expect(bench.as(() => bench.refresh.execute({ scheduleId: bench.scheduleId, note: 'Leave' }))).resolves.toBeNull();
  });

  it('hands feeds the duties of one person, leave decided since taken out, the others byte for byte as before', async () => {
    await filled();
    const [personId, other] = bench.program.people as [Id, Id];
    const read = (id: Id) => bench.db.asTenant(bench.organizationId, () =>
      bench.publishedDuties.ofPerson({ programId: bench.program.programId, personId: id, range: { start: '2026-07-01', end: '2027-07-01' } }));
    const [mine, theirs] = [await read(personId), await read(other)];
    expect(mine).toHaveLength(60);
    const absence = { id: 'a', personId, kind: 'vacation', period: { start: '2026-08-31', end: '2026-09-05' }, startsPm: false, endsAm: false, status: 'approved' as const, blocking: true };
    bench.world.world = { ...bench.world.world, revision: '2', absences: [absence] };
    expect(await read(personId)).toEqual(mine.filter((duty) => duty.date < '2026-08-31' || duty.date >= '2026-09-05'));
    expect(await read(other)).toEqual(theirs);
    expect((await bench.db.asTenant(bench.organizationId, () => bench.versions.of(bench.scheduleId)))[0]).toMatchObject({ number: 2, source: 'refresh', publishedBy: 'Housestaff' });
  });
});

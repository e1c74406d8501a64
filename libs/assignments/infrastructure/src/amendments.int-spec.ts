import type { ChangeInput } from '@housestaff/assignments/application';
import { addDays } from '@housestaff/kernel';
import { testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { BLOCKS, YEAR } from './testing/small-program';
import { drafted, workbench, type Workbench } from './testing/workbench';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

describe('amending the published schedule', () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await workbench(db);
    const draft = await drafted(bench, [set(0, 'ICU', 0), set(1, 'FMC', 0), call(0, '2026-10-03'), call(1, '2026-10-10')]);
    await bench.as(() => bench.publishDraft.execute({ draftId: draft.id, expectedVersion: draft.version, note: '' }));
  });

  const set = (person: number, rotation: string | null, block: number): ChangeInput => ({
    ...{ kind: 'set-stay', personId: bench.program.people[person]!, from: BLOCKS[block]!.start, to: BLOCKS[block]!.end },
    rotationId: rotation === null ? null : bench.program.rotation(rotation),
  });
  const call = (person: number, day: string): ChangeInput => ({ kind: 'put-duty', personId: bench.program.people[person]!, from: day, to: addDays(day, 1), activityId: bench.program.activity('CALL'), half: 'day' });
  const noCall = (person: number, day: string): ChangeInput => ({ kind: 'remove-duty', personId: bench.program.people[person]!, from: day, to: addDays(day, 1), half: 'day' });
  const crossing = () => [set(0, 'FMC', 0), set(1, 'ICU', 0), noCall(0, '2026-10-03'), call(1, '2026-10-03')];
  const inUnit = <T>(work: () => Promise<T>, role?: string): Promise<T> => bench.as(() => bench.uow.run(work), role);
  const apply = (changes: ChangeInput[], more: object = {}, role?: string) => inUnit(() => bench.amendments.apply({ scheduleId: bench.scheduleId, changes, source: 'swap', kind: 'swap', note: 'A for B', ...more }), role);
  const undo = (number: number) => inUnit(() => bench.amendments.undo({ scheduleId: bench.scheduleId, number, kind: 'swap', note: 'taken back' }));
  const rows = () => inUnit(async () => {
    const { stays, handDuties } = await bench.rows.live(bench.scheduleId);
    return [...stays.map(({ personId, rotationId, period }) => [personId, rotationId, period.start, period.end].join()), ...handDuties.filter(({ activityId }) => activityId).map(({ personId, activityId, date, half }) => [personId, activityId, date, half].join())].sort();
  });

  it('publishes one version whose rows say where they came from', async () => {
    expect(await apply(crossing())).toMatchObject({ number: 2, findings: { added: [] } });
    const { stays, version } = await inUnit(async () => ({ stays: (await bench.rows.live(bench.scheduleId)).stays, version: await bench.versions.find(bench.scheduleId, 2) }));
    expect(stays.map(({ source }) => source)).toEqual(['swap', 'swap']);
    expect(version).toMatchObject({ source: 'swap', note: 'A for B' });
    expect(bench.events.heard.at(-1)).toMatchObject({ kind: 'assignments.version.published', facts: { source: 'swap' } });
  });

  it('stores nothing when it only looks', async () => {
    const before = await rows();
    await inUnit(() => bench.amendments.preview({ scheduleId: bench.scheduleId, changes: crossing() }));
    expect(await rows()).toEqual(before);
  });

  it('is taken back to the very rows, also after another change elsewhere', async () => {
    const before = await rows();
    const { number } = await apply(crossing());
    await apply([call(2, '2026-11-01')]);
    await undo(number);
    expect(await rows()).toEqual([...before, [bench.program.people[2], bench.program.activity('CALL'), '2026-11-01', 'day'].join()].sort());
  });

  it('may bring back a violation that it had ended, and none that would be new', async () => {
    const violation = { id: 'f', ruleId: 'weekly-hours', personName: 'A', severity: 'violation', override: null } as never;
    const nothing = { added: [], removed: [], worsened: [], improved: [] };
    const { number } = await apply(crossing());
    const found = jest.spyOn(bench.findings, 'effectOf');
    found.mockResolvedValue({ ...nothing, added: [violation] });
    await expect(undo(number)).rejects.toMatchObject({ code: 'assignments.amendment_blocked' });
    // Against the rows of before there is nothing new.
    found.mockResolvedValueOnce(nothing);
    await expect(undo(number)).resolves.toMatchObject({ findings: { added: [{ id: 'f' }] } });
    expect(bench.overrides.kept.get(3)).toEqual([]);
  });

  it('is not taken back where the same days were changed since, and says what', async () => {
    const { number } = await apply(crossing());
    await apply([noCall(1, '2026-10-03')]);
    const since = [expect.objectContaining({ personName: 'Given Resident1', from: '2026-10-03', before: 'CALL', after: null })];
    await expect(undo(number)).rejects.toMatchObject({ code: 'assignments.amendment_built_upon', facts: { since } });
  });

  it('refuses what would newly break a rule, unless who may gives a reason', async () => {
    bench.findings.added = [{ id: 'f', ruleId: 'weekly-hours', personName: 'A', severity: 'violation', override: null } as never];
    const before = await rows();
    await expect(apply(crossing())).rejects.toMatchObject({ code: 'assignments.amendment_blocked', facts: { findings: [{ id: 'f' }] } });
    const overrides = [{ findingId: 'f', reason: 'agreed with the director' }];
    await expect(apply(crossing(), { overrides }, 'coordinator')).rejects.toMatchObject({ code: 'publish.override_not_allowed' });
    const gone = { findingId: 'g', reason: 'broken when it was looked at' };
    await expect(apply(crossing(), { overrides: [gone] })).rejects.toMatchObject({ code: 'assignments.amendment_blocked' });
    await expect(apply(crossing(), { overrides: [{ findingId: 'f', reason: ' ' }] })).rejects.toMatchObject({ code: 'value.invalid', facts: { field: 'overrides[0].reason' } });
    expect(await rows()).toEqual(before);
    await apply(crossing(), { overrides: [gone, ...overrides] });
    expect(bench.overrides.kept.get(2)).toMatchObject([{ findingId: 'f', reason: 'agreed with the director' }]);
  });

  it.each([
    ['a duty at the time of another', () => [call(0, '2026-10-04'), { ...call(0, '2026-10-04'), activityId: bench.program.activity('NF'), half: 'pm' as const }], 'schedule.duties_overlap'],
    ['what already is so', () => [set(0, 'ICU', 0)], 'assignments.nothing_amended'],
    ['a person of elsewhere', () => [{ ...set(0, 'ICU', 1), personId: 'nobody' }], 'value.invalid'],
  ])('refuses %s, looking and doing alike', async (_what, changes, code) => {
    await expect(inUnit(() => bench.amendments.preview({ scheduleId: bench.scheduleId, changes: changes() }))).rejects.toMatchObject({ code });
    await expect(apply(changes())).rejects.toMatchObject({ code });
  });

  it('lets one of two win the same duty', async () => {
    const duties = await inUnit(async () => (await bench.rows.live(bench.scheduleId)).handDuties);
    const dutyId = duties.find(({ date }) => date === '2026-10-03')!.id!;
    const give = (to: number) => apply([{ ...noCall(0, '2026-10-03'), dutyId }, call(to, '2026-10-03')]);
    const results = await Promise.allSettled([give(2), give(3)]);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'assignments.duty_gone', message: 'Given Resident0 no longer has this duty on 3 Oct 2026' } });
    expect((await rows()).filter((row) => row.includes('2026-10-03'))).toHaveLength(1);
  });

  it('finds the schedule that holds the days, and none across two years', async () => {
    const find = (start: string, end: string) => inUnit(() => bench.amendments.scheduleFor(bench.program.programId, { start, end }));
    expect((await find('2026-10-01', '2026-10-02')).id).toBe(bench.scheduleId);
    await expect(find('2027-06-28', addDays(YEAR.end, 3))).rejects.toMatchObject({ code: 'assignments.not_published' });
  });
});

import type { ChangeInput } from '@housestaff/assignments/application';
import { testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { BLOCKS } from './testing/small-program';
import { drafted, workbench, type Workbench } from './testing/workbench';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

let bench: Workbench;
beforeEach(async () => {
  bench = await workbench(db);
});

const set = (person: number, rotation: string | null, block: number, more: Partial<ChangeInput> = {}): ChangeInput => ({
  ...{ kind: 'set-stay', personId: bench.program.people[person]!, from: BLOCKS[block]!.start, to: BLOCKS[block]!.end },
  ...{ rotationId: rotation === null ? null : bench.program.rotation(rotation), ...more },
});

const publish = async (changes: ChangeInput[]): Promise<void> => {
  const draft = await drafted(bench, changes);
  await bench.as(() => bench.publishDraft.execute({ draftId: draft.id, expectedVersion: draft.version, note: '' }));
};

const grid = (draftId?: string) => bench.as(() => bench.yearGrid.execute({ scheduleId: bench.scheduleId, draftId }));

const shown = async (draftId?: string): Promise<string[]> => {
  const { groups, rotations } = await grid(draftId);
  const name = (id: string): string => rotations.find((one) => one.id === id)!.abbreviation;
  return groups.flatMap((group) => group.people).flatMap((row) => row.stays.map((stay) => `${row.name} ${name(stay.rotationId)}${stay.changed ? ' changed' : ''}`));
};

describe('a draft', () => {
  const change = (draft: { id: string; version: number }, changes: ChangeInput[]) =>
    bench.as(() => bench.changeDraft.execute({ draftId: draft.id, expectedVersion: draft.version, changes }));
  const step = (draft: { id: string; version: number }, direction: 'undo' | 'redo') =>
    bench.as(() => bench.stepDraft.execute({ draftId: draft.id, expectedVersion: draft.version, direction }));

  it('is edited, undone, redone; a new edit ends redoing', async () => {
    const started = await bench.as(() => bench.startDraft.execute({ scheduleId: bench.scheduleId }));
    expect(started).toMatchObject({ name: 'Draft 1', canUndo: false, version: 1 });
    const { draft } = await change(started, [set(0, 'ICU', 0)]);
    expect(draft).toMatchObject({ version: 2, changeCount: 1, undoLabel: 'Given Resident0: ICU', canRedo: false });
    expect(await shown(started.id)).toEqual(['Resident0, Given ICU changed']);
    const undone = (await step(draft, 'undo')).draft;
    expect(undone).toMatchObject({ changeCount: 0, canUndo: false, redoLabel: 'Given Resident0: ICU' });
    expect(await shown(started.id)).toEqual([]);
    const redone = (await step(undone, 'redo')).draft;
    expect(await shown(started.id)).toEqual(['Resident0, Given ICU changed']);
    const back = (await step(redone, 'undo')).draft;
    const other = (await change(back, [set(1, 'NF', 0)])).draft;
    expect(other).toMatchObject({ canRedo: false, changeCount: 1 });
    await expect(step(other, 'redo')).rejects.toMatchObject({ code: 'draft.no_step' });
    expect(await shown()).toEqual([]);
  });

  it('refuses a stale version, a closed draft, and what it does not know, naming the field', async () => {
    const draft = await drafted(bench, []);
    await expect(change({ ...draft, version: 7 }, [set(0, 'ICU', 0)])).rejects.toMatchObject({ code: 'resource.stale' });
    await expect(change(draft, [set(0, 'ICU', 0), set(0, 'ICU', 0, { rotationId: bench.scheduleId })])).rejects.toMatchObject({ code: 'value.invalid', facts: { field: 'changes[1].rotationId' } });
    await expect(change(draft, [set(0, 'ICU', 0, { personId: bench.scheduleId })])).rejects.toMatchObject({ facts: { field: 'changes[0].personId' } });
    await expect(change(draft, [set(0, 'ICU', 0, { from: '2026-06-30' })])).rejects.toMatchObject({ facts: { field: 'changes[0].from' } });
    await expect(change(draft, [set(0, 'ICU', 0, { to: '2027-07-02' })])).rejects.toMatchObject({ facts: { field: 'changes[0].to' } });
    await bench.as(() => bench.discardDraft.execute({ draftId: draft.id }));
    await expect(change({ ...draft, version: 2 }, [set(0, 'ICU', 0)])).rejects.toMatchObject({ code: 'draft.closed' });
  });

  it('is nobody else\'s: another organization finds none', async () => {
    const draft = await drafted(bench, []);
    const other = await workbench(db);
    await expect(other.as(() => other.changeDraft.execute({ draftId: draft.id, expectedVersion: 1, changes: [] }))).rejects.toMatchObject({ code: 'resource.not_found' });
    await expect(other.as(() => other.yearGrid.execute({ scheduleId: bench.scheduleId }))).rejects.toMatchObject({ code: 'resource.not_found' });
    await expect(other.as(() => other.yearGrid.execute({ scheduleId: other.scheduleId, draftId: draft.id }))).rejects.toMatchObject({ code: 'resource.not_found' });
  });

  it('refuses to overwrite a locked cell until it is unlocked', async () => {
    await publish([set(0, 'ICU', 0, { locked: true })]);
    const draft = await drafted(bench, []);
    await expect(change(draft, [set(0, 'NF', 0)])).rejects.toMatchObject({ code: 'draft.cell_locked', facts: { personId: bench.program.people[0] } });
    const unlock = { ...set(0, null, 0), kind: 'lock' as const, locked: false };
    await expect(change(draft, [unlock, set(0, 'NF', 0)])).resolves.toMatchObject({ draft: { version: 2 } });
  });

  it('shows its difference in whole periods and duties', async () => {
    await publish([set(0, 'ICU', 0), set(0, 'ICU', 1)]);
    const draft = await drafted(bench, [set(0, 'NF', 0), set(0, 'NF', 1)]);
    const diff = await bench.as(() => bench.diffs.ofDraft({ draftId: draft.id }));
    expect(diff.changes).toEqual([{ personId: bench.program.people[0], personName: 'Given Resident0', from: BLOCKS[0]!.start, to: BLOCKS[1]!.end, before: 'ICU', after: 'NF' }]);
    expect(diff.duties).toEqual({ added: 40, removed: 40, changed: 0 });
  });
});

describe('importing', () => {
  const file = (more: Partial<{ replaceManual: boolean }> = {}, other: 'FMC' | 'NF' = 'FMC') => ({
    ...{ scheduleId: bench.scheduleId, replaceManual: false, lockImported: false, note: 'year.xlsx', ...more },
    stays: [0, 1].flatMap((person) => [
      { personId: bench.program.people[person]!, rotationId: bench.program.rotation('ICU'), period: BLOCKS[0]! },
      { personId: bench.program.people[person]!, rotationId: bench.program.rotation(other), period: BLOCKS[1]! },
    ]),
  });
  const run = (...asked: Parameters<typeof file>) => bench.as(() => bench.importInto.execute(file(...asked)));

  it('publishes the file, and nothing when it is the same again', async () => {
    expect(await run()).toMatchObject({ version: { number: 1 }, counts: { added: 4, changed: 0, removed: 0, unchanged: 0 }, kept: [] });
    expect(await run()).toEqual({ version: null, counts: { added: 0, changed: 0, removed: 0, unchanged: 4 }, kept: [] });
  });

  it('keeps what people changed or cleared since, unless told otherwise', async () => {
    await run();
    await publish([set(0, 'NF', 0), set(1, null, 0)]);
    const again = await run({}, 'NF');
    expect(again.counts).toMatchObject({ added: 2, removed: 2 });
    expect(again.kept.map(({ before, after }) => [before, after])).toEqual([['NF', 'ICU'], [null, 'ICU']]);
    expect(await run({ replaceManual: true }, 'NF')).toMatchObject({ kept: [], counts: { unchanged: 2 } });
    expect(await shown()).toEqual(['Resident0, Given ICU', 'Resident0, Given NF', 'Resident1, Given ICU', 'Resident1, Given NF']);
  });

  it('never changes a locked cell', async () => {
    await publish([set(0, 'NF', 0, { locked: true })]);
    const outcome = await run({ replaceManual: true });
    expect(outcome.kept.map(({ before, after }) => [before, after])).toEqual([['NF', 'ICU']]);
  });
});

describe('reading', () => {
  it('says who could take a cell, and why others can not', async () => {
    await publish([set(0, 'ICU', 0), set(1, 'NF', 0, { locked: true })]);
    const found = await bench.as(() => bench.candidates.execute({ scheduleId: bench.scheduleId, from: BLOCKS[0]!.start, to: BLOCKS[0]!.end, rotationId: bench.program.rotation('ICU') }));
    const code = (person: number) => found.find((one) => one.personId === bench.program.people[person])?.reasonCode;
    expect([0, 1, 2].map(code)).toEqual(['same-rotation', 'locked', 'ok']);
  });

  it('shows a block by half-days, the night in the afternoon', async () => {
    await publish([set(0, 'NF', 0), set(1, 'FMC', 0)]);
    const blockId = bench.program.world.catalog.blocks[0]!.id;
    const { days, groups, bands } = await bench.as(() => bench.blockGrid.execute({ scheduleId: bench.scheduleId, blockId }));
    expect(days).toHaveLength(28);
    const rows = groups.flatMap((group) => group.people);
    const monday = days.findIndex((day) => day.weekday === 1);
    expect(rows.find((row) => row.name.startsWith('Resident0'))?.days[monday]).toMatchObject({ am: null, pm: { activityId: bench.program.activity('NF') } });
    expect(rows.find((row) => row.name.startsWith('Resident1'))?.days[monday]).toMatchObject({ am: { activityId: bench.program.activity('FMC') }, pm: {} });
    expect(bands.map((band) => band.label)).toEqual(['In-house night']);
  });

  it('lists a day by place and role, with what changed since yesterday', async () => {
    await publish([set(0, 'ICU', 0), set(1, 'NF', 0)]);
    await publish([set(0, 'FMC', 0)]);
    const manifest = await bench.as(() => bench.manifest.execute({ programId: bench.program.programId, date: '2026-08-31' }));
    expect(manifest.locations.map((one) => [one.abbreviation, one.roles.map((row) => [row.role, row.am.length, row.pm.length, row.night.length])])).toEqual([
      ['FMC', [['Clinician', 1, 1, 0]]],
      ['NF', [['Senior', 0, 0, 1]]],
    ]);
    expect(manifest).toMatchObject({ blockDay: 6, counts: { residents: 2 }, onCall: [{ role: 'NF' }] });
    expect(manifest.changed.map((one) => one.text)).toEqual(['Given Resident0 to FMC, was ICU']);
  });
});

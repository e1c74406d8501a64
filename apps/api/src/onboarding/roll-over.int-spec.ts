import fc from 'fast-check';
import { ChangeDraft, PublishDraft, StartDraft } from '@housestaff/assignments/application';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { addDays, contains, eachDay, type Id, type LocalDate } from '@housestaff/kernel';
import { ListRollOversQuery, RollOverUseCase, UndoRollOverUseCase, type RollOverDone } from '@housestaff/onboarding/application';
import { EXCEPTIONS, ROLL_CALENDARS } from '@housestaff/onboarding/domain';
import { CreateAbsenceUseCase, CreatePersonUseCase, PeopleDirectory, UpdatePersonUseCase } from '@housestaff/people/application';
import type { PgyInput } from '@housestaff/people/domain';
import { CarryTalliesUseCase } from '@housestaff/planning/application';
import { readSettings } from '@housestaff/platform';
import { seedOrganization, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { CreateProgramUseCase, CreateRotationUseCase, CreateYearUseCase, ProgramCatalog, ReplaceRequirementsUseCase, type OpenedYear } from '@housestaff/program/application';
import { blocksOfKind, CALENDAR_KINDS, yearFrom, type CalendarKind } from '@housestaff/program/domain';
import { createApp } from '../create-app';

let db: TestDatabase;
let org: Id;
let app: Awaited<ReturnType<typeof createApp>>;

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  app = await createApp({ settings, dataSources: { app: db.source, ownerUrl: db.ownerUrl }, keys: SigningKeys.fresh(), platform: { background: false } });
});
afterAll(async () => {
  await app?.close();
  await db?.close();
});

const acting = <T>(work: () => Promise<T>): Promise<T> => db.actingAs(org, work);
const period = yearFrom('2026-07-01');
const next = yearFrom('2027-07-01');
let programs = 0;

interface Made {
  readonly programId: Id;
  readonly year: OpenedYear;
  readonly rotationId: Id;
  readonly people: readonly Id[];
}

interface Given {
  readonly kind: CalendarKind;
  readonly orientation: number;
  readonly people: readonly (readonly PgyInput[])[];
  readonly minBlocks: number;
  readonly coverOf: readonly number[];
  readonly confirm: boolean;
}

async function make({ kind, orientation, people, minBlocks, coverOf, confirm }: Given): Promise<Made> {
  const { id: programId } = await acting(() => app.get(CreateProgramUseCase).execute({ name: `Program ${++programs}`, specialty: 'surgery', zone: 'America/Chicago' }));
  const opening = addDays(period.start, orientation);
  const blocks = blocksOfKind(kind, { start: opening, end: period.end });
  const year = await acting(() => app.get(CreateYearUseCase).execute({ programId, from: period.start, to: period.end, blocks: orientation ? [{ from: period.start, to: opening }, ...blocks] : blocks }));
  const { id: rotationId } = await acting(() => app.get(CreateRotationUseCase).execute({ programId, rotation: { name: 'Ward', abbreviation: 'W' } }));
  const ids: Id[] = [];
  for (const [n, pgyPeriods] of people.entries()) ids.push((await acting(() => app.get(CreatePersonUseCase).execute({ programId, person: { kind: 'resident', familyName: `Resident ${n}` }, pgyPeriods }))).id);
  const requirements = [{ rotationId, pgy: 1, minBlocks, targetBlocks: null, maxBlocks: null, fulfilledBy: [] }];
  const coverage = coverOf.map((n) => ({ rotationId, blockId: year.blocks[n % year.blocks.length]?.id ?? null, pgys: [1, 2], minPeople: 1, maxPeople: null }));
  const once = coverage.filter((one, n) => coverage.findIndex(({ blockId }) => blockId === one.blockId) === n);
  const { version } = await acting(() => app.get(ReplaceRequirementsUseCase).execute({ yearId: year.id, expectedVersion: year.version, requirements, coverage: once, confirm }));
  return { programId, year: { ...year, version }, rotationId, people: ids };
}

const TABLES = `select table_schema || '.' || table_name as name from information_schema.columns
  join information_schema.tables using (table_schema, table_name)
  where column_name = 'organization_id' and table_type = 'BASE TABLE' order by 1`;
const NOT_OF_A_PROGRAM = /^(platform\.|identity\.|onboarding\.)/;

/** Every row of the organization, without what counts writes. */
async function everything(): Promise<Record<string, unknown>> {
  return db.asTenant(org, async () => {
    const prints: Record<string, unknown> = {};
    for (const { name } of await db.context.query<{ name: string }>(TABLES)) {
      if (NOT_OF_A_PROGRAM.test(name)) continue;
      const rows = await db.context.query<{ row: object }>(`select to_jsonb(t) - 'version' - 'created_at' - 'changed_at' as row from ${name} t`);
      prints[name] = rows.map(({ row }) => JSON.stringify(row)).sort();
    }
    return prints;
  });
}

const demandsOf = (yearId: Id) =>
  db.asTenant(org, async () => {
    const { requirements, coverage, year } = await app.get(ProgramCatalog).loadForYear(yearId);
    const ordinal = new Map(year.blocks.map((block) => [block.id, block.ordinal]));
    const text = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    return { year, requirements: text(requirements.map(({ id: _, ...row }) => row)), coverage: text(coverage.map(({ id: _, blockId, ...row }) => ({ ...row, block: blockId && ordinal.get(blockId) }))) };
  });

const roll = (year: { id: Id; version: number }, choices: Parameters<RollOverUseCase['execute']>[0]['choices'] = {}): Promise<RollOverDone> =>
  acting(() => app.get(RollOverUseCase).execute({ yearId: year.id, expectedVersion: year.version, choices }));
const undo = (id: Id): Promise<RollOverDone> => acting(() => app.get(UndoRollOverUseCase).execute(id));

const onCycle = fc.integer({ min: 1, max: 3 }).map((pgy): PgyInput[] => [{ from: period.start, to: period.end, pgy, offCycle: false }]);
const offCycle = fc.tuple(fc.integer({ min: 1, max: 360 }), fc.integer({ min: 1, max: 3 }), fc.boolean()).map(([days, pgy, short]): PgyInput[] => {
  const from = addDays(period.start, days);
  return [{ from, to: short ? period.end : addDays(next.start, days), pgy, offCycle: true }];
});
const entered = fc.integer({ min: 1, max: 3 }).map((pgy): PgyInput[] => [{ from: period.start, to: period.end, pgy, offCycle: false }, { from: next.start, to: next.end, pgy: pgy + 1, offCycle: false }]);
const programArb = fc.record({
  kind: fc.constantFrom(...CALENDAR_KINDS),
  orientation: fc.integer({ min: 0, max: 6 }),
  people: fc.array(fc.oneof(onCycle, offCycle, entered, fc.constant<PgyInput[]>([])), { minLength: 1, maxLength: 7 }),
  minBlocks: fc.integer({ min: 0, max: 8 }),
  coverOf: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
  confirm: fc.boolean(),
});
const choicesArb = fc.record({
  calendar: fc.constantFrom(...ROLL_CALENDARS),
  byHand: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(...EXCEPTIONS), fc.integer({ min: 1, max: 366 })), { maxLength: 3 }),
  interns: fc.integer({ min: 0, max: 3 }),
});

it('rolls any program over with everyone on one PGY a day and all demands, and takes it back to the row', async () => {
  await fc.assert(
    fc.asyncProperty(programArb, choicesArb, async (given, { calendar, byHand, interns }) => {
      const made = await make(given);
      const before = await everything();
      const asked = new Map(byHand.filter(([n]) => (given.people[n]?.length ?? 0) > 0).map(([n, what, days]) => [made.people[n], { personId: made.people[n] ?? '', what, ...(what === 'extends' ? { until: addDays(next.start, days) } : {}) }]));
      const incoming = Array.from({ length: interns }, (_, n) => ({ givenName: 'New', familyName: `Intern ${n}`, email: null, pgy: 1, cohort: 'A', startsOn: n === 2 ? '2027-09-01' : null }));
      const done = await roll(made.year, { calendar, exceptions: [...asked.values()], interns: incoming });

      const [was, is] = [await demandsOf(made.year.id), await demandsOf(done.newYearId)];
      expect(is.requirements).toEqual(was.requirements);
      expect(is.coverage.length + done.lost.length).toBe(was.coverage.length);
      expect(was.coverage).toEqual(expect.arrayContaining(is.coverage));
      expect(is.year.period).toEqual(next);

      const people = await db.asTenant(org, () => app.get(PeopleDirectory).ofProgram(made.programId));
      for (const { personId, outcome } of done.people) {
        const periods = people.find((one) => one.id === personId)?.pgyPeriods ?? [];
        const held = (date: LocalDate): number => periods.filter((one) => contains(one.period, date)).length;
        const last = periods.at(-1)?.period.end ?? '';
        const wanted = ['graduates', 'leaves', 'missing'].includes(outcome) ? () => 0 : (date: LocalDate) => (date < last ? 1 : 0);
        expect(eachDay(next).filter((date) => held(date) !== wanted(date))).toEqual([]);
      }
      expect(people.filter((one) => one.familyName.startsWith('Intern')).map((one) => one.pgyPeriods.length)).toEqual(incoming.map(() => 1));

      await undo(done.id);
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 12 },
  );
});

describe('a roll-over', () => {
  const small: Given = { kind: 'four-week', orientation: 1, people: [[{ from: period.start, to: period.end, pgy: 1, offCycle: false }], [{ from: period.start, to: period.end, pgy: 2, offCycle: false }]], minBlocks: 1, coverOf: [2], confirm: true };
  const intern = { givenName: 'Ana', familyName: 'Silva', email: 'ana@example.org', pgy: 1, cohort: null, startsOn: null };

  it('is refused the second time, with an older version, and from two at once', async () => {
    const { year } = await make(small);
    const both = await Promise.allSettled([roll(year), roll(year)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(roll({ ...year, version: year.version + 1 })).rejects.toMatchObject({ code: 'onboarding.next_year_exists', facts: { existing: { name: 'AY 2027-28' } } });
    await expect(roll(year)).rejects.toMatchObject({ code: 'resource.stale' });
  });

  it('is refused with rows of interns that clash, naming them, and then nothing has changed', async () => {
    const { year } = await make(small);
    const before = await everything();
    const twice = roll(year, { interns: [intern, { ...intern, givenName: 'Bo' }, { ...intern, givenName: '', familyName: 'Resident 1', email: null }] });
    await expect(twice).rejects.toMatchObject({ code: 'onboarding.interns_refused', facts: { rows: [{ row: 1, field: 'email' }, { row: 2, field: 'familyName' }] } });
    expect(await everything()).toEqual(before);
  });

  it('is refused where the requirements don’t fit into the blocks of the new year', async () => {
    const { year } = await make({ ...small, kind: 'weekly', minBlocks: 20 });
    await expect(roll(year, { calendar: 'monthly' })).rejects.toMatchObject({ code: 'program.requirement_exceeds_year' });
  });

  it('is not undone where something hangs on it, and says what; nor twice', async () => {
    const { programId, year, people, rotationId } = await make(small);
    const done = await roll(year, { interns: [intern] });
    const draft = await acting(() => app.get(StartDraft).execute({ scheduleId: done.scheduleId, name: 'First try' }));
    await acting(() => app.get(UpdatePersonUseCase).execute({ personId: done.interns[0]?.personId ?? '', expectedVersion: 1, changes: { phone: '555 0199' } }));
    await expect(undo(done.id)).rejects.toMatchObject({ code: 'onboarding.roll_over_built_on', facts: { dependents: [{ what: 'the draft “First try” is open' }, { what: 'Ana Silva was edited' }] } });
    const change = { kind: 'set-stay' as const, personId: people[0] ?? '', from: '2027-08-01', to: '2027-08-15', rotationId };
    const changed = await acting(() => app.get(ChangeDraft).execute({ draftId: draft.id, expectedVersion: draft.version, changes: [change], label: '' }));
    await acting(() => app.get(PublishDraft).execute({ draftId: draft.id, expectedVersion: changed.draft.version, note: '' }));
    const [listed] = await acting(() => app.get(ListRollOversQuery).execute(programId));
    expect(listed?.builtOn).toEqual(['1 published version of AY 2027-28', 'Ana Silva was edited']);
    const other = await make(small);
    const first = await roll(other.year);
    expect(await undo(first.id)).toMatchObject({ undoneBy: 'tester@example.org', builtOn: [] });
    await expect(undo(first.id)).rejects.toMatchObject({ code: 'onboarding.roll_over_undone' });
    expect((await roll({ ...other.year, version: other.year.version + 1 })).newYearName).toBe('AY 2027-28');
  });

  it('is not undone once somebody who came in can sign in, has leave, or is wished for in a plan', async () => {
    const { programId, year } = await make(small);
    const done = await roll(year, { interns: [intern] });
    const personId = done.interns[0]?.personId ?? '';
    await acting(() => app.get(CreateUserUseCase).execute({ email: 'ana@example.org', password: 'plum-Kettle-47-orbit', name: 'Ana', personId, grants: [{ role: 'resident' }] }));
    await acting(() => app.get(CreateAbsenceUseCase).execute({ programId, personId, kind: 'vacation', from: '2027-10-04', to: '2027-10-11' }));
    await acting(() => app.get(CarryTalliesUseCase).execute({ programId, expectedVersion: 0, rows: [{ personId, measure: 'nights', amount: 4 }] }));
    const what = ['1 login of Ana Silva', '1 leave of Ana Silva', 'a plan or a tally names Ana Silva'];
    await expect(undo(done.id)).rejects.toMatchObject({ facts: { dependents: expect.arrayContaining(what.map((words) => ({ what: words, count: 1 }))) } });
  });

  it('is not undone while another roll-over follows it', async () => {
    const { year } = await make(small);
    const first = await roll(year);
    const second = await roll({ id: first.newYearId, version: 1 });
    await expect(undo(first.id)).rejects.toMatchObject({ code: 'onboarding.roll_over_built_on' });
    await undo(second.id);
    expect((await undo(first.id)).undoneAt).not.toBeNull();
  });
});

import { localDateOf, minuteOfDayOf, type Id } from '@housestaff/kernel';
import { testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { BLOCKS } from './testing/small-program';
import { drafted, workbench, type Workbench } from './testing/workbench';
import { PublishedDutyProjection } from './world/published-duty-projection';
import { PublishedRotationStays } from './world/published-rotation-stays';

let db: TestDatabase;
let bench: Workbench;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

interface StoredDuty {
  readonly id: Id;
  readonly rotation: Id;
  readonly zone: string;
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Two residents around the end of daylight saving time, on intensive care and in the clinic; version 1 is published. */
beforeEach(async () => {
  bench = await workbench(db);
  const changes = ['ICU', 'FMC'].map((name, n) => ({ kind: 'set-stay' as const, personId: bench.program.people[n]!, from: BLOCKS[2]!.start, to: BLOCKS[2]!.end, rotationId: bench.program.rotation(name) }));
  const draft = await drafted(bench, changes);
  await bench.as(() => bench.publishDraft.execute({ draftId: draft.id, expectedVersion: draft.version, note: '' }));
});

const stored = (): Promise<StoredDuty[]> =>
  db.asTenant(bench.organizationId, () =>
    db.context.query<StoredDuty>(
      `select id, rotation_id as rotation, zone, sequence, lower(during) as "startsAt", upper(during) as "endsAt" from assignments.duty
       where schedule_id = $1 and published_to is null order by id`,
      [bench.scheduleId],
    ),
  );

const clock = ({ startsAt, endsAt, zone }: StoredDuty): string[] => [startsAt, endsAt].map((one) => `${localDateOf(one.getTime(), zone)} ${minuteOfDayOf(one.getTime(), zone)}`);
const moveZones = (): Promise<number> => {
  const projection = new PublishedDutyProjection(bench.schedules, bench.rows, bench.publisher);
  return bench.as(() => bench.uow.run(() => projection.moveZones([bench.program.programId], 'Moved')));
};

function inZone(abbreviation: string | null, zone: string): void {
  const { catalog, ...world } = bench.program.world;
  const rotations = catalog.rotations.map((one) => (one.abbreviation === abbreviation ? { ...one, zone } : one));
  bench.world.world = { ...world, revision: zone, catalog: { ...catalog, rotations, zone: abbreviation === null ? zone : catalog.zone } };
}

it('moves the duties of a rotation whose site has another zone, at the same times on the wall clock, and no others', async () => {
  const before = await stored();
  inZone('ICU', 'America/Denver');
  const icu = before.filter((one) => one.rotation === bench.program.rotation('ICU'));
  expect(await moveZones()).toBe(icu.length);
  const after = await stored();
  expect(after.map(clock)).toEqual(before.map(clock));
  const moved = after.filter((one) => one.zone === 'America/Denver');
  expect(moved.map(({ id, sequence }) => [id, sequence])).toEqual(icu.map(({ id, sequence }) => [id, sequence + 1]));
  expect(moved.map((one, n) => one.startsAt.getTime() - icu[n]!.startsAt.getTime())).toEqual(moved.map(() => 2 * 3_600_000));
  expect(after.filter((one) => one.zone !== 'America/Denver')).toEqual(before.filter((one) => !icu.includes(one)));
});

it('moves everything with the program, over the end of daylight saving time', async () => {
  const before = await stored();
  inZone(null, 'America/Phoenix');
  expect(await moveZones()).toBe(before.length);
  const after = await stored();
  expect(after.map(clock)).toEqual(before.map(clock));
  expect(new Set(after.map((one, n) => (one.startsAt.getTime() - before[n]!.startsAt.getTime()) / 3_600_000))).toEqual(new Set([2, 3]));
  const [version] = await bench.as(() => bench.versionList.execute({ scheduleId: bench.scheduleId }));
  expect(version).toMatchObject({ number: 2, note: 'Moved', publishedBy: 'Housestaff' });
});

it('makes no version where nothing moves', async () => {
  const before = await stored();
  expect(await moveZones()).toBe(0);
  expect(await stored()).toEqual(before);
});

it('counts the published stays on a rotation from a day on', async () => {
  const stays = new PublishedRotationStays(db.context);
  const [icu, last] = [bench.program.rotation('ICU'), BLOCKS[2]!.end];
  const from = (day: string) => db.asTenant(bench.organizationId, () => stays.from(icu, day));
  expect(await from(BLOCKS[2]!.start)).toEqual({ stays: 1, until: last });
  expect(await from(last)).toEqual({ stays: 0, until: null });
});

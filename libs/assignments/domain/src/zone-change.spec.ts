import * as fc from 'fast-check';
import { addDays, instantAt, localDateOf, minuteOfDayOf } from '@housestaff/kernel';
import type { CatalogRotation, DutyCatalog } from './duty-catalog';
import { diffDuties } from './diff';
import type { Duty } from './duty';
import { materialise } from './materialise';
import type { Stay } from './stay';

/** Around both changes of the clock, in the north and the south. */
const STARTS = ['2026-07-01', '2026-09-20', '2026-10-18', '2026-10-26', '2027-03-06', '2027-03-22'];
const ZONES = ['America/New_York', 'America/Chicago', 'America/Phoenix', 'Pacific/Honolulu', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
const PERSON = 'p';

interface Drawn {
  readonly start: string;
  readonly minute: number;
  readonly length: number;
  readonly from: string;
  readonly to: string;
}

function dutiesIn(zone: string | null, program: string, { start, minute, length }: Drawn): Duty[] {
  const activity = { id: 'W', category: 'clinical', place: 'in-house', dutyKind: 'day', mayOverlap: true, times: { day: { start: minute, end: minute + length } } };
  const pattern: CatalogRotation['pattern'] = [1, 2, 3, 4].flatMap((week) => [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => (['am', 'pm'] as const).map((half) => ({ week, weekday, half, activityId: 'W' }))));
  const period = { start, end: addDays(start, 21) };
  const catalog: DutyCatalog = { zone: program, blocks: [{ period }], holidays: [], activities: [activity], rotations: [{ id: 'r', category: 'inpatient', zone, pattern }] };
  const stay: Stay = { id: 's', personId: PERSON, rotationId: 'r', period, source: 'manual', locked: false, note: '' };
  return materialise([stay], catalog, [], []);
}

/** What the clock on the wall shows when a time of a day is meant; an hour that is skipped is shown an hour later. */
const wallClock = (instant: number, zone: string): string => `${localDateOf(instant, zone)} ${minuteOfDayOf(instant, zone)}`;
const shown = (date: string, minute: number, zone: string): string => wallClock(instantAt(date, minute, zone), zone);

it('keeps day and wall clock of every duty when the zone of a site or program changes, also where the clock does', () => {
  fc.assert(
    fc.property(
      fc.record({ start: fc.constantFrom(...STARTS), minute: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15), length: fc.integer({ min: 1, max: 96 }).map((quarter) => quarter * 15), from: fc.constantFrom(...ZONES), to: fc.constantFrom(...ZONES) }),
      fc.boolean(),
      (drawn, ofSite) => {
        const before = ofSite ? dutiesIn(drawn.from, 'UTC', drawn) : dutiesIn(null, drawn.from, drawn);
        const after = ofSite ? dutiesIn(drawn.to, 'UTC', drawn) : dutiesIn(null, drawn.to, drawn);
        expect(after.map((duty) => [duty.date, duty.half, duty.zone])).toEqual(before.map((duty) => [duty.date, duty.half, drawn.to]));
        for (const { date, during, zone } of after) {
          expect([wallClock(during!.start, zone), wallClock(during!.end, zone)]).toEqual([shown(date, drawn.minute, zone), shown(date, drawn.minute + drawn.length, zone)]);
        }
        const { added, removed, changed } = diffDuties(before, after);
        expect([added.length, removed.length, changed.length]).toEqual([0, 0, drawn.from === drawn.to ? 0 : 21]);
      },
    ),
    { numRuns: 80 },
  );
});

it('says the same times in both zones but for an hour that one of them skips', () => {
  const drawn = { start: '2027-03-08', minute: 150, length: 60, from: 'America/New_York', to: 'America/Phoenix' };
  const clock = (duties: readonly Duty[]): string[] => duties.map(({ during, zone }) => wallClock(during!.start, zone));
  const [east, desert] = [clock(dutiesIn(null, drawn.from, drawn)), clock(dutiesIn(null, drawn.to, drawn))];
  expect(east.filter((one, n) => one !== desert[n])).toEqual(['2027-03-14 210']);
});

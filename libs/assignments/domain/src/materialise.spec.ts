import * as fc from 'fast-check';
import { addDays, contains, daysBetween, eachDay, hoursOf, weekday, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { BlockingAbsence, CatalogActivity, CatalogRotation, DutyCatalog } from './duty-catalog';
import type { Duty, HandDuty } from './duty';
import { findOverlap } from './find-overlap';
import { materialise } from './materialise';
import type { Stay } from './stay';

const ZONE = 'America/New_York';
/** Six weeks over the end of daylight saving time (1 November 2026). */
const FIRST = '2026-10-06';
const DAYS: DateRange = { start: FIRST, end: addDays(FIRST, 42) };
const HOLIDAY = '2026-10-12';

function activity(id: string, times: CatalogActivity['times'], more: Partial<CatalogActivity> = {}): CatalogActivity {
  return { id, category: 'clinical', place: 'in-house', dutyKind: 'day', mayOverlap: false, times, ...more };
}

const ACTIVITIES: CatalogActivity[] = [
  activity('ICU', { day: { start: 420, end: 1080 } }),
  activity('FMC', { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 } }),
  activity('LEC', { pm: { start: 780, end: 960 } }, { category: 'educational' }),
  activity('NF', { day: { start: 1080, end: 1860 } }, { dutyKind: 'night-float' }),
  activity('CALL', { day: { start: 420, end: 1860 } }, { dutyKind: 'call' }),
  activity('BACK', { day: { start: 1020, end: 1920 } }, { dutyKind: 'backup', place: 'at-home', mayOverlap: true }),
  activity('OFF', { day: { start: 480, end: 1020 } }, { category: 'time-off', dutyKind: 'off' }),
  activity('NEW', null),
];

type Cells = CatalogRotation['pattern'];
const week = (am: string | null, pm: string | null, days = [1, 2, 3, 4, 5]): Cells =>
  [1, 2, 3, 4].flatMap((number) => days.flatMap(() => [['am', am], ['pm', pm]] as const).flatMap(([half, activityId], index) => {
    return activityId ? [{ week: number, weekday: days[Math.floor(index / 2)]!, half, activityId }] : [];
  }));

const ROTATIONS: CatalogRotation[] = [
  { id: 'icu', category: 'critical-care', pattern: week('ICU', 'ICU', [1, 2, 3, 4, 5, 6]) },
  { id: 'fmc', category: 'ambulatory', pattern: week('FMC', 'FMC') },
  { id: 'mix', category: 'inpatient', pattern: [...week('ICU', 'LEC', [3]), ...week('ICU', 'ICU', [1, 2]), ...week('OFF', 'FMC', [5]), ...week('FMC', null, [6])] },
  { id: 'nights', category: 'night-float', pattern: week(null, 'NF', [7, 1, 2, 3, 4]) },
  { id: 'new', category: 'elective', pattern: week('NEW', 'NEW') },
];

const BLOCKS = [{ period: { start: FIRST, end: addDays(FIRST, 28) } }, { period: { start: addDays(FIRST, 28), end: DAYS.end } }];
const CATALOG: DutyCatalog = { zone: ZONE, blocks: BLOCKS, holidays: [{ day: HOLIDAY }], activities: ACTIVITIES, rotations: ROTATIONS };

const at = (day: number): LocalDate => addDays(FIRST, day);
const stay = (rotationId: string, from: number, to: number): Stay => ({ id: `${rotationId}${from}`, personId: 'p', rotationId, period: { start: at(from), end: at(to) }, source: 'manual', locked: false, note: '' });
const leave = (from: number, to: number, startsPm = false, endsAm = false, more: Partial<BlockingAbsence> = {}): BlockingAbsence => ({ personId: 'p', period: { start: at(from), end: at(to) }, startsPm, endsAm, status: 'approved', blocking: true, ...more });
const hand = (activityId: string | null, day: number, half: HandDuty['half'] = 'day'): HandDuty => ({ id: `h${day}`, personId: 'p', activityId, date: at(day), half, source: 'manual', locked: false });

/** The obvious way: each half of each day looked at on its own. Whole-day duties stand in both halves. */
function reference(stays: Stay[], absences: BlockingAbsence[], byHand: HandDuty[]): string[] {
  const away = (date: LocalDate, half: 'am' | 'pm'): boolean => absences.some((one) => {
    if (!contains(one.period, date)) return false;
    return half === 'am' ? !(one.startsPm && date === one.period.start) : !(one.endsAm && date === addDays(one.period.end, -1));
  });
  const callOn = (date: LocalDate): HandDuty | undefined => byHand.find((one) => one.activityId === 'CALL' && one.date === date);
  const callThrough = (date: LocalDate): boolean => callOn(date) !== undefined && !away(date, 'pm');
  const cell = (date: LocalDate, half: 'am' | 'pm'): string | undefined => {
    if (away(date, half)) return undefined;
    if (callOn(date)) return 'CALL';
    if (byHand.some((one) => one.activityId === null && one.date === date && (one.half === half || one.half === 'day'))) return undefined;
    const rotation = ROTATIONS.find((one) => one.id === stays.find((own) => contains(own.period, date))?.rotationId);
    if (!rotation || (date === HOLIDAY && (rotation.category === 'ambulatory' || rotation.category === 'elective'))) return undefined;
    const block = BLOCKS.find((one) => contains(one.period, date))!;
    const number = (Math.floor(daysBetween(block.period.start, date) / 7) % 4) + 1;
    const found = rotation.pattern.find((one) => one.week === number && one.weekday === weekday(date) && one.half === half)?.activityId;
    return callThrough(addDays(date, -1)) && found !== 'OFF' ? undefined : found;
  };
  return eachDay(DAYS).flatMap((date) => (['am', 'pm'] as const).flatMap((half) => {
    const found = cell(date, half);
    return found ? [`${date} ${half} ${found}`] : [];
  }));
}

function halvesOf(duties: readonly Duty[]): string[] {
  const halves = duties.flatMap((duty) => (duty.half === 'day' ? ['am', 'pm'] : [duty.half]).map((half) => `${duty.date} ${half} ${duty.activityId}`));
  return halves.sort();
}

const rotationId = fc.constantFrom('icu', 'fmc', 'mix', 'new');
const someStays = fc.array(rotationId, { minLength: 1, maxLength: 3 }).map((ids) => ids.map((id, index) => stay(id, index * 14, index * 14 + 14)));
const someLeave = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 }), fc.boolean(), fc.boolean()), { maxLength: 3 }).map((all) =>
  all.map(([from, length, late, early]) => leave(from, Math.min(42, from + length), late && length > 1, early && length > 1)));
const someHand = fc.uniqueArray(fc.tuple(fc.nat(41), fc.constantFrom<[string | null, HandDuty['half']]>(['CALL', 'day'], [null, 'am'], [null, 'pm'], [null, 'day'])), { maxLength: 6, selector: ([day]) => day })
  .map((all) => all.map(([day, [what, half]]) => hand(what, day, half)));

describe('materialise', () => {
  it('agrees with looking at each half-day on its own', () => {
    fc.assert(
      fc.property(someStays, someLeave, someHand, (stays, absences, byHand) => {
        expect(halvesOf(materialise(stays, CATALOG, absences, byHand))).toEqual(reference(stays, absences, byHand).sort());
      }),
      { numRuns: 600 },
    );
  });

  it('never puts a person to two exclusive duties at once', () => {
    const withNights = fc.array(fc.constantFrom('icu', 'nights', 'fmc'), { minLength: 6, maxLength: 6 }).map((ids) => ids.map((id, index) => stay(id, index * 7, index * 7 + 7)));
    fc.assert(fc.property(withNights, someLeave, someHand, (stays, absences, byHand) => expect(findOverlap(materialise(stays, CATALOG, absences, byHand))).toBeUndefined()));
  });

  it('does not depend on the order of its input, nor on other people', () => {
    fc.assert(
      fc.property(someStays, someLeave, someHand, (stays, absences, byHand) => {
        const other = { ...stay('icu', 0, 42), personId: 'q' };
        const shuffled = materialise([other, ...[...stays].reverse()], CATALOG, [...absences].reverse(), [...byHand].reverse());
        expect(shuffled.filter((duty) => duty.personId === 'p')).toEqual(materialise(stays, CATALOG, absences, byHand));
      }),
    );
  });

  const one = (...input: Parameters<typeof reference>): Duty[] => materialise(input[0], CATALOG, input[1], input[2]);
  const show = (duties: Duty[]): unknown[] => duties.map(({ activityId, half, during }) => [activityId, half, during && hoursOf(during)]);

  it('makes one duty of a day whose halves are alike, with whole-day times', () => expect(show(one([stay('icu', 0, 1)], [], []))).toEqual([['ICU', 'day', 11]]));

  it('makes two where the activity has times by half', () => expect(show(one([stay('fmc', 0, 1)], [], []))).toEqual([['FMC', 'am', 4], ['FMC', 'pm', 4]]));

  it('cuts whole-day times to the half where the other half is something else', () => expect(show(one([stay('mix', 1, 2)], [], []))).toEqual([['ICU', 'am', 5], ['LEC', 'pm', 3]]));

  it('gives no hours to time off and to activities without times', () => {
    expect(show(one([stay('mix', 3, 4)], [], []))).toEqual([['OFF', 'am', null], ['FMC', 'pm', 4]]);
    expect(show(one([stay('new', 0, 1)], [], []))).toEqual([['NEW', 'am', null], ['NEW', 'pm', null]]);
  });

  it('respects half-days of leave at both ends', () => {
    const duties = one([stay('icu', 0, 3)], [leave(0, 3, true, true)], []);
    expect(show(duties)).toEqual([['ICU', 'am', 5], ['ICU', 'pm', 6]]);
    expect(duties.map((duty) => duty.date)).toEqual([at(0), at(2)]);
  });

  it('takes no notice of leave that is not approved or not blocking', () => {
    expect(one([stay('icu', 0, 1)], [leave(0, 1, false, false, { status: 'requested' }), leave(0, 1, false, false, { blocking: false })], [])).toHaveLength(1);
  });

  it('closes clinics and electives on holidays, not the wards', () => {
    expect(one([stay('fmc', 6, 7)], [], [])).toEqual([]);
    expect(one([stay('icu', 6, 7)], [], [])).toHaveLength(1);
  });

  it('frees the day after a call in the house, and lets backup stand beside', () => {
    expect(show(one([stay('icu', 0, 3)], [], [hand('CALL', 0)]))).toEqual([['CALL', 'day', 24], ['ICU', 'day', 11]]);
    expect(show(one([stay('icu', 0, 1)], [], [hand('BACK', 0)]))).toEqual([['ICU', 'day', 11], ['BACK', 'day', 15]]);
  });

  it('lets a night end before the next rotation begins', () => {
    const [night, morning] = one([stay('nights', 0, 1), stay('icu', 1, 2)], [], []);
    expect([night, morning].map((duty) => duty?.activityId)).toEqual(['NF', 'ICU']);
    expect(morning!.during!.start).toBe(night!.during!.end);
  });

  it.each([
    ['before', '2026-10-29', 13],
    ['over the end of daylight saving time', '2026-10-31', 14],
    ['after', '2026-11-01', 13],
    ['over its beginning', '2027-03-13', 12],
  ])('a night %s lasts as long as it lasts', (_, date, hours) => {
    const nightly: CatalogRotation = { id: 'nightly', category: 'night-float', pattern: week(null, 'NF', [1, 2, 3, 4, 5, 6, 7]) };
    const blocks = [{ period: { start: '2026-10-01', end: '2027-04-01' } }];
    const duty = materialise([{ ...stay('nightly', 0, 1), period: { start: date, end: addDays(date, 1) } }], { ...CATALOG, blocks, rotations: [nightly] }, [], []);
    expect(show(duty)).toEqual([['NF', 'pm', hours]]);
  });
});

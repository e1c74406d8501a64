import type { ActivityOfProgram, EffectiveSchedule, PersonOfProgram, RotationOfProgram } from '@housestaff/assignments/application';
import { applyChanges, materialise, type DraftChange, type HandDuty, type Stay } from '@housestaff/assignments/domain';
import { addDays, type DateRange, type LocalDate } from '@housestaff/kernel';

/** A Monday. */
export const START: LocalDate = '2026-07-06';
export const ZONE = 'America/New_York';
export const at = (n: number): LocalDate => addDays(START, n);
export const days = (from: number, to: number): DateRange => ({ start: at(from), end: at(to) });

const hour = (h: number): number => h * 60;
const OFFICE = { am: { start: hour(8), end: hour(12) }, pm: { start: hour(13), end: hour(17) }, day: { start: hour(8), end: hour(17) } };
const WARD = { am: { start: hour(6), end: hour(12) }, pm: { start: hour(12), end: hour(18) }, day: { start: hour(6), end: hour(18) } };

export const activity = (id: string, over: Partial<ActivityOfProgram> = {}): ActivityOfProgram => ({
  ...{ id, code: id, name: id, category: 'clinical', place: 'in-house', dutyKind: 'day', countsHours: true, supervises: false, colour: 'elec', mayOverlap: false, times: null, version: 1 },
  ...over,
});

/** From an hour to another, on the next day over 24. */
export const from = (start: number, end: number): Pick<ActivityOfProgram, 'times'> => ({ times: { day: { start: hour(start), end: hour(end) } } });

export const ACTIVITIES: readonly ActivityOfProgram[] = [
  activity('ward', { times: WARD }),
  activity('clinic', { times: OFFICE }),
  activity('lecture', { category: 'educational', times: OFFICE }),
  activity('call', { dutyKind: 'call', ...from(7, 31) }),
  activity('night-call', { dutyKind: 'call', ...from(18, 31) }),
  activity('nf', { dutyKind: 'night-float', ...from(18, 31) }),
  activity('home', { dutyKind: 'call', place: 'at-home', countsHours: true, mayOverlap: true, ...from(17, 31) }),
  activity('backup', { dutyKind: 'backup', place: 'at-home', countsHours: false, mayOverlap: true, ...from(18, 31) }),
  activity('pc', { category: 'time-off', place: 'none', dutyKind: 'post-call', countsHours: false }),
];

const WEEKDAYS = [1, 2, 3, 4, 5];

/** The same in each week: `am` and `pm` of some weekdays. */
export function pattern(cells: readonly { readonly days: readonly number[]; readonly am?: string; readonly pm?: string }[]): RotationOfProgram['pattern'] {
  return [1, 2, 3, 4].flatMap((week) =>
    cells.flatMap(({ days: on, am, pm }) =>
      on.flatMap((weekday) => [...(am ? [{ week, weekday, half: 'am' as const, activityId: am }] : []), ...(pm ? [{ week, weekday, half: 'pm' as const, activityId: pm }] : [])]),
    ),
  );
}

export const rotation = (id: string, category: string, cells: Parameters<typeof pattern>[0], over: Partial<RotationOfProgram> = {}): RotationOfProgram => ({
  ...{ id, name: id, abbreviation: id.slice(0, 4), colour: 'elec', category, siteName: null, leaveEligible: true, halfBlock: true, hoursLimit: 80, supervisionWeight: 0, audience: 'resident' as const, active: true, version: 1 },
  pattern: pattern(cells),
  ...over,
});

export const ROTATIONS: readonly RotationOfProgram[] = [
  rotation('fmc', 'ambulatory', [{ days: WEEKDAYS, am: 'clinic', pm: 'clinic' }]),
  rotation('ele', 'elective', [{ days: WEEKDAYS, am: 'clinic' }, { days: [3], pm: 'lecture' }]),
  rotation('ward', 'inpatient', [{ days: [1, 2, 3, 4, 5, 6], am: 'ward', pm: 'ward' }]),
  rotation('nights', 'night-float', [{ days: [1, 2, 3, 4, 7], pm: 'nf' }]),
  rotation('free', 'elective', []),
];

export interface SmallProgram {
  readonly people: readonly PersonOfProgram[];
  readonly stays: readonly Stay[];
  readonly absences: EffectiveSchedule['absences'];
  readonly handDuties: readonly HandDuty[];
  readonly activities: readonly ActivityOfProgram[];
  readonly rotations: readonly RotationOfProgram[];
  readonly holidays: readonly LocalDate[];
  readonly blocks: readonly DateRange[];
}

export const resident = (id: string, pgy = 2): PersonOfProgram => ({ id, kind: 'resident', displayName: id, familyName: id, givenName: '', phone: null, cohort: null, active: true, pgyPeriods: [{ period: days(-28, 400), pgy, offCycle: false }] });
export const faculty = (id: string): PersonOfProgram => ({ ...resident(id), kind: 'faculty', pgyPeriods: [] });
export const stay = (personId: string, rotationId: string, from: number, to: number, locked = false): Stay => ({ id: `${personId}${from}`, personId, rotationId, period: days(from, to), source: 'manual', locked, note: '' });
export const put = (personId: string, activityId: string | null, day: number, over: Partial<HandDuty> = {}): HandDuty => ({ id: `${personId}-${activityId}-${day}`, personId, activityId, date: at(day), half: 'day', source: 'manual', locked: false, ...over });
export const vacation = (personId: string, from: number, to: number): EffectiveSchedule['absences'][number] => ({ id: `v${personId}${from}`, personId, kind: 'vacation', period: days(from, to), startsPm: false, endsAm: false, status: 'approved', blocking: true });

/** A schedule of twelve weeks that begins two weeks before the Monday, with its duties worked out. */
export function smallSchedule(over: Partial<SmallProgram> = {}): EffectiveSchedule {
  const program: SmallProgram = { people: [], stays: [], absences: [], handDuties: [], activities: ACTIVITIES, rotations: ROTATIONS, holidays: [], blocks: [days(-28, 0), days(0, 28), days(28, 56)], ...over };
  const period = { start: program.blocks[0]!.start, end: program.blocks.at(-1)!.end };
  const catalog = {
    ...{ zone: ZONE, program: { id: 'program', name: 'Program', zone: ZONE }, year: { id: 'year', name: 'AY', period, version: 1 } },
    blocks: program.blocks.map((block, n) => ({ id: `b${n}`, ordinal: n + 1, name: `Block ${n + 1}`, period: block, splitOn: null })),
    holidays: program.holidays.map((day) => ({ id: day, day, name: `Holiday ${day}` })),
    ...{ activities: program.activities, rotations: program.rotations, requirements: [], coverage: [] },
  };
  const { stays, absences, handDuties, people } = program;
  return {
    ...{ schedule: { id: 's', programId: 'program', academicYearId: 'year', publishedVersion: 1, version: 1 }, draft: null, catalog, people, absences, stays, handDuties, liveStays: stays },
    duties: materialise(stays, catalog, absences, handDuties),
  };
}

/** The schedule after changes, its duties worked out anew. */
export function changed(schedule: EffectiveSchedule, changes: readonly DraftChange[]): EffectiveSchedule {
  const rows = applyChanges(schedule.stays, schedule.handDuties, changes);
  return { ...schedule, ...rows, duties: materialise(rows.stays, schedule.catalog, schedule.absences, rows.handDuties) };
}

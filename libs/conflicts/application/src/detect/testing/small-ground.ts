import type { AbsenceOfPerson, ActivityOfProgram, CoverageOfYear, EffectiveSchedule, PersonOfProgram, RotationOfProgram, ScheduleFinding } from '@housestaff/assignments/application';
import { materialise, type HandDuty, type Stay } from '@housestaff/assignments/domain';
import { NO_SUPERVISION } from '@housestaff/compliance/domain';
import { addDays, type LocalDate } from '@housestaff/kernel';
import { Ground, type Facts } from '../detected';

/** A Monday. */
export const FIRST = '2026-11-30';
export const day = (n: number): LocalDate => addDays(FIRST, n);
export const days = (from: number, to: number) => ({ start: day(from), end: day(to) });
export const YEAR = days(-28, 112);

const activity = (id: string, more: Partial<ActivityOfProgram>): ActivityOfProgram => ({
  ...{ id, code: id.toUpperCase(), name: id.toUpperCase(), category: 'clinical', place: 'in-house', dutyKind: 'day', countsHours: true, supervises: false, mayOverlap: false, colour: '' },
  ...{ times: { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 }, day: { start: 480, end: 1020 } }, version: 1 },
  ...more,
});

const ACTIVITIES = [
  activity('icu', {}),
  activity('fmc', {}),
  activity('call', { dutyKind: 'call', times: { day: { start: 1080, end: 1860 } } }),
  activity('backup', { dutyKind: 'backup', place: 'at-home', countsHours: false, mayOverlap: true, times: { day: { start: 1080, end: 1860 } } }),
];

const WEEKDAYS = [1, 2, 3, 4, 5];
const pattern = (activityId: string) => [1, 2, 3, 4].flatMap((week) => WEEKDAYS.flatMap((weekday) => (['am', 'pm'] as const).map((half) => ({ week, weekday, half, activityId }))));
const rotation = (id: string, category: string, more: Partial<RotationOfProgram> = {}): RotationOfProgram => ({
  ...{ id, name: id.toUpperCase(), abbreviation: id.toUpperCase(), colour: '', category, siteName: null, leaveEligible: true, halfBlock: true, hoursLimit: 80, supervisionWeight: 1, audience: 'resident', active: true, pattern: pattern(id), version: 1 },
  ...more,
});

export interface Given {
  readonly stays?: readonly (readonly [person: string, rotation: string, from: number, to: number])[];
  readonly byHand?: readonly (readonly [person: string, activity: string, on: number, half?: HandDuty['half']])[];
  readonly absences?: readonly (Partial<AbsenceOfPerson> & Pick<AbsenceOfPerson, 'personId' | 'period'>)[];
  readonly coverage?: readonly Partial<CoverageOfYear>[];
  readonly protectedTime?: readonly { personId: string; day: LocalDate; half: 'am' | 'pm'; activityId: string }[];
  readonly findings?: readonly Partial<ScheduleFinding>[];
  readonly people?: readonly string[];
  readonly window?: Facts['window'];
}

const person = (id: string): PersonOfProgram => ({ id, kind: 'resident', displayName: id, familyName: id, givenName: id, phone: null, cohort: null, active: true, pgyPeriods: [{ period: YEAR, pgy: 2, offCycle: false }] });
const stayOf = ([personId, rotationId, from, to]: NonNullable<Given['stays']>[number], n: number): Stay => ({ id: `s${n}`, personId, rotationId, period: days(from, to), source: 'manual', locked: false, note: '' });
const handOf = ([personId, activityId, on, half = 'day']: NonNullable<Given['byHand']>[number], n: number): HandDuty => ({ id: `d${n}`, personId, activityId, date: day(on), half, source: 'manual', locked: false });

/** A small published schedule, worked out as real ones are, and what detectors look at beside it. */
export function groundOf(given: Given): { ground: Ground; facts: Facts } {
  const people = (given.people ?? ['ana', 'ben', 'cy']).map(person);
  const absences = (given.absences ?? []).map((one, n): AbsenceOfPerson => ({ id: `a${n}`, kind: 'vacation', status: 'approved', blocking: true, startsPm: false, endsAm: false, ...one }));
  const coverage = (given.coverage ?? []).map((one, n): CoverageOfYear => ({ id: `c${n}`, rotationId: 'icu', blockId: null, pgys: null, minPeople: 1, maxPeople: null, status: 'confirmed', ...one }));
  const blocks = [-28, 0, 28, 56, 84].map((from, n) => ({ id: `b${n}`, ordinal: n + 1, name: `Block ${n + 1}`, period: days(from, from + 28), splitOn: day(from + 14) }));
  const catalog = {
    ...{ program: { id: 'p', name: 'Small', zone: 'UTC' }, zone: 'UTC', year: { id: 'y', name: 'AY', period: YEAR, version: 1 }, blocks, holidays: [], activities: ACTIVITIES, requirements: [], coverage },
    ...{ rotations: [rotation('icu', 'critical-care', { leaveEligible: false }), rotation('fmc', 'ambulatory'), rotation('out', 'away')], protectedTime: given.protectedTime ?? [] },
  };
  const [stays, handDuties] = [(given.stays ?? []).map(stayOf), (given.byHand ?? []).map(handOf)];
  const schedule = { id: 's', programId: 'p', academicYearId: 'y', publishedVersion: 1, version: 1 };
  const effective: EffectiveSchedule = { schedule, draft: null, catalog, people, absences, stays, handDuties, liveStays: stays, duties: materialise(stays, catalog, absences, handDuties) };
  const findings = (given.findings ?? []).map((one) => ({ ...FINDING, ...one }));
  return { ground: new Ground(effective), facts: { window: given.window ?? days(0, 112), findings, supervision: NO_SUPERVISION, heavyWeeks: 8 } };
}

const FINDING: ScheduleFinding = {
  ...{ id: 'f', ruleId: 'eighty-hour-week', personId: 'ana', personName: 'ana', rotationId: null, from: day(0), to: day(28), measured: 84, limit: 80, unit: 'hours', severity: 'violation', paragraph: '6.20' },
  ...{ at: null, place: null, basis: 'scheduled', hours: 336, days: 28, eligibleDays: 28, override: null, rows: [] },
};

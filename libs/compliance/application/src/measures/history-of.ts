import type { EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import type { Duty, Stay } from '@housestaff/assignments/domain';
import type { DutyHistory, DutyRow, LeaveSpan } from '@housestaff/compliance/domain';
import { eachDay, type Id, type LocalDate } from '@housestaff/kernel';

/** Weekly hours of a rotation without an exception: the program's rule pack says them. */
export const ORDINARY_LIMIT = 80;
const NEVER_LOGGED: ReadonlySet<LocalDate> = new Set();

/** One person's part of a schedule, with the duties before its year. */
export interface OwnRows {
  readonly person: PersonOfProgram;
  readonly duties: readonly Duty[];
  readonly stays: readonly Stay[];
  readonly absences: EffectiveSchedule['absences'];
}

/** Residents with their rows: the requirements are theirs. */
export function rowsByResident({ people, stays, absences, duties }: EffectiveSchedule, tail: readonly Duty[]): OwnRows[] {
  const rows = new Map<Id, { person: PersonOfProgram; duties: Duty[]; stays: Stay[]; absences: EffectiveSchedule['absences'][number][] }>();
  for (const person of people) if (person.kind === 'resident') rows.set(person.id, { person, duties: [], stays: [], absences: [] });
  for (const duty of tail) rows.get(duty.personId)?.duties.push(duty);
  for (const duty of duties) rows.get(duty.personId)?.duties.push(duty);
  for (const stay of stays) rows.get(stay.personId)?.stays.push(stay);
  for (const absence of absences) rows.get(absence.personId)?.absences.push(absence);
  return [...rows.values()];
}

/** What rules know of a program besides its people: made once for all of them. */
export class HistoryMaker {
  private readonly activities;
  private readonly hoursLimits;
  private readonly categories;
  private readonly blocks;
  private readonly patternless;

  constructor(private readonly catalog: EffectiveSchedule['catalog']) {
    this.activities = new Map(catalog.activities.map((activity) => [activity.id, activity]));
    this.hoursLimits = new Map(catalog.rotations.filter((one) => one.hoursLimit > ORDINARY_LIMIT).map((one) => [one.id, one.hoursLimit]));
    this.categories = new Map(catalog.rotations.map((one) => [one.id, one.category]));
    this.blocks = catalog.blocks.map((block) => block.period);
    this.patternless = new Map(catalog.rotations.filter((one) => one.pattern.length === 0 && one.category !== 'leave').map((one) => [one.id, one]));
  }

  historyOf({ person, duties, stays, absences }: OwnRows): DutyHistory {
    return {
      ...{ personId: person.id, zone: this.catalog.zone, period: this.catalog.year.period, blocks: this.blocks, stays, hoursLimits: this.hoursLimits },
      duties: [...duties.flatMap((duty) => this.rowOf(duty)), ...stays.flatMap((stay) => this.unknownWork(stay))],
      ...{ pgy: person.pgyPeriods, categories: this.categories, workedUntil: null, loggedDays: NEVER_LOGGED },
      leave: absences.filter((one) => one.status === 'approved' && one.blocking) satisfies readonly LeaveSpan[],
    };
  }

  /** A rotation without a weekly pattern is work that nobody wrote down: its days can't be judged, and are no free days. */
  private unknownWork({ rotationId, period }: Stay): DutyRow[] {
    const rotation = this.patternless.get(rotationId);
    if (!rotation) return [];
    const { abbreviation, name } = rotation;
    const activityName = `${name} (no weekly pattern)`;
    return eachDay(period).map((date) => ({
      id: null,
      activityCode: abbreviation,
      activityName,
      rotationId,
      date,
      start: null,
      end: null,
      countsHours: true,
      kind: 'day',
      place: 'in-house',
      mayOverlap: false,
      patientCare: true,
      basis: 'scheduled',
    }));
  }

  /** Nothing for an activity that is gone. Rows are written without spreading: then all have one shape, and are read several times as fast. */
  private rowOf(duty: Duty): DutyRow[] {
    const activity = this.activities.get(duty.activityId);
    if (!activity) return [];
    return [
      {
        id: duty.id,
        activityCode: activity.code,
        activityName: activity.name,
        rotationId: duty.rotationId,
        date: duty.date,
        start: duty.during?.start ?? null,
        end: duty.during?.end ?? null,
        countsHours: activity.countsHours && activity.category !== 'time-off',
        kind: activity.dutyKind,
        place: activity.place,
        mayOverlap: duty.mayOverlap,
        patientCare: activity.category === 'clinical',
        basis: 'scheduled',
      },
    ];
  }
}

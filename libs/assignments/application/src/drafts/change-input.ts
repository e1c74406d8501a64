import type { DraftChange, Half, Source } from '@housestaff/assignments/domain';
import { dateRange, InvalidValue, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';

/** A change as people and other contexts write it; days half-open. `rotationId` null clears the period. */
export interface ChangeInput {
  readonly kind: DraftChange['kind'];
  readonly personId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rotationId?: Id | null;
  readonly locked?: boolean;
  readonly activityId?: Id;
  readonly half?: Half;
  readonly dutyId?: Id;
  readonly note?: string;
}

/** Checks each against the schedule's people, rotations, activities and year. Throws InvalidValue that names the field. */
export function toChanges(inputs: readonly ChangeInput[], schedule: EffectiveSchedule, source: Source): DraftChange[] {
  const check = new ChangeInputCheck(schedule);
  return inputs.map((input, index) => check.change(input, `changes[${index}]`, source));
}

class ChangeInputCheck {
  private readonly people: Set<Id>;
  private readonly rotations: Set<Id>;
  private readonly activities: Set<Id>;
  private readonly year: DateRange;

  constructor({ people, catalog }: EffectiveSchedule) {
    this.people = new Set(people.map((one) => one.id));
    this.rotations = new Set(catalog.rotations.map((one) => one.id));
    this.activities = new Set(catalog.activities.map((one) => one.id));
    this.year = catalog.year.period;
  }

  change(input: ChangeInput, at: string, source: Source): DraftChange {
    known(this.people, input.personId, `${at}.personId`, 'a person of this program');
    const of = { personId: input.personId, period: this.period(input, at), source };
    const locked = input.locked ?? false;
    switch (input.kind) {
      case 'set-stay':
        return { ...of, kind: 'set-stay', locked, rotationId: this.rotation(input, at), note: input.note };
      case 'lock':
        return { ...of, kind: 'lock', locked: input.locked ?? true, dutyId: input.dutyId };
      case 'put-duty': {
        const activityId = known(this.activities, input.activityId, `${at}.activityId`, 'an activity of this program');
        return { ...of, kind: 'put-duty', activityId, half: input.half ?? 'day', locked };
      }
      case 'remove-duty':
        return { ...of, kind: 'remove-duty', half: input.half ?? 'day', dutyId: input.dutyId };
    }
  }

  private rotation(input: ChangeInput, at: string): Id | null {
    return input.rotationId === null ? null : known(this.rotations, input.rotationId, `${at}.rotationId`, 'a rotation of this program, or null to clear');
  }

  private period(input: ChangeInput, at: string): DateRange {
    const period = dateRange(input.from, input.to);
    const { start, end } = this.year;
    if (period.start < start) throw new InvalidValue(`${at}.from`, input.from, `a day of the academic year, from ${start}`);
    if (period.end > end) throw new InvalidValue(`${at}.to`, input.to, `a day of the academic year, up to ${end}`);
    return period;
  }
}

function known(all: ReadonlySet<Id>, id: Id | null | undefined, field: string, expected: string): Id {
  if (!id || !all.has(id)) throw new InvalidValue(field, id, expected);
  return id;
}

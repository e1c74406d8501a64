import type { ActivityOfProgram, EffectiveSchedule, PersonOfProgram, RotationOfProgram, ScheduleFinding } from '@housestaff/assignments/application';
import type { Duty, Half } from '@housestaff/assignments/domain';
import type { SupervisionPolicy } from '@housestaff/compliance/domain';
import type { FoundConflict } from '@housestaff/conflicts/domain';
import { intersect, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';

/** What somebody else would have to take, days half-open. */
export type Piece =
  | { readonly kind: 'stay'; readonly rotationId: Id; readonly period: DateRange }
  | { readonly kind: 'duty'; readonly activityId: Id; readonly date: LocalDate; readonly half: Half; readonly dutyId: Id | null };

/** What is wrong, and what would mend it if others took it. */
export interface Detected extends FoundConflict {
  /** Who has the pieces now; null: nobody does. */
  readonly giver: Id | null;
  /** Whether the giver isn't there at all, so that nothing can be given in return. */
  readonly giverAway: boolean;
  /** Ways to mend it: in each, these are taken by others together. */
  readonly ways: readonly (readonly Piece[])[];
  /** Of a demand for some classes alone; null: of any. */
  readonly pgys: readonly number[] | null;
  /** Who may take them; null: as the rotation and the giver say. */
  readonly takers: 'resident' | 'faculty' | null;
}

/** What detectors look at beside the schedule. */
export interface Facts {
  /** The days that are looked at. */
  readonly window: DateRange;
  /** Of the rule engine, as marked with what was published knowingly. */
  readonly findings: readonly ScheduleFinding[];
  readonly supervision: SupervisionPolicy;
  /** Weeks of heavy service in a row that are still fine. */
  readonly heavyWeeks: number;
}

export type Detector = (ground: Ground, facts: Facts) => Detected[];

/** A schedule prepared for looking things up. */
export class Ground {
  private static readonly kept = new WeakMap<EffectiveSchedule, Ground>();

  /** The same one for the same schedule, with all that was worked out on it. */
  static of(schedule: EffectiveSchedule): Ground {
    const ground = Ground.kept.get(schedule) ?? new Ground(schedule);
    Ground.kept.set(schedule, ground);
    return ground;
  }

  readonly people: ReadonlyMap<Id, PersonOfProgram>;
  readonly rotations: ReadonlyMap<Id, RotationOfProgram>;
  readonly activities: ReadonlyMap<Id, ActivityOfProgram>;
  private made?: ReadonlyMap<Id, readonly Duty[]>;

  constructor(readonly schedule: EffectiveSchedule) {
    this.people = new Map(schedule.people.map((one) => [one.id, one]));
    this.rotations = new Map<Id, RotationOfProgram>(schedule.catalog.rotations.map((one) => [one.id, one]));
    this.activities = new Map<Id, ActivityOfProgram>(schedule.catalog.activities.map((one) => [one.id, one]));
  }

  /** By person, in order of time. */
  get duties(): ReadonlyMap<Id, readonly Duty[]> {
    if (this.made) return this.made;
    const own = new Map<Id, Duty[]>();
    for (const duty of this.schedule.duties) {
      const list = own.get(duty.personId);
      if (list) list.push(duty);
      else own.set(duty.personId, [duty]);
    }
    return (this.made = own);
  }

  nameOf(personId: Id): string {
    return this.people.get(personId)?.displayName ?? '';
  }

  rotationOn(personId: Id, date: LocalDate): RotationOfProgram | undefined {
    const stay = this.schedule.stays.find((one) => one.personId === personId && one.period.start <= date && date < one.period.end);
    return stay && this.rotations.get(stay.rotationId);
  }
}

/** The days of a period that are looked at. */
export function within(period: DateRange, { window }: Facts): DateRange | undefined {
  return intersect(period, window);
}

export const NOBODY = { giver: null, giverAway: false, ways: [], pgys: null, takers: null } as const;

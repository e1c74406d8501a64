import { isAtWork, placeOf, type EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import type { SupervisionInput, SupervisionPolicy, SupervisionRow } from '@housestaff/compliance/domain';
import type { Id } from '@housestaff/kernel';

/** A duty in one of its half-days. */
export interface DutyHalf extends SupervisionRow {
  readonly duty: Duty;
}

type World = Pick<EffectiveSchedule, 'catalog' | 'people'>;

/** Who learns and who may supervise where, made once for a program: residents at work, and faculty. */
export class SupervisionRows {
  private readonly activities;
  private readonly learners: ReadonlySet<Id>;
  private readonly faculty: ReadonlySet<Id>;
  private readonly rest: Omit<SupervisionInput, 'learners' | 'attendings'>;

  constructor({ catalog, people }: World) {
    const ofKind = (kind: string): Set<Id> => new Set(people.filter((one) => one.kind === kind).map((one) => one.id));
    this.activities = new Map(catalog.activities.filter(isAtWork).map((one) => [one.id, one]));
    [this.learners, this.faculty] = [ofKind('resident'), ofKind('faculty')];
    this.rest = {
      clinicalActivityIds: new Set(catalog.activities.filter((one) => one.category === 'clinical').map((one) => one.id)),
      supervisingActivityIds: new Set(catalog.activities.filter((one) => one.supervises).map((one) => one.id)),
      rotationWeights: new Map(catalog.rotations.map((one) => [one.id, one.supervisionWeight])),
      pgy: new Map(people.map((one) => [one.id, one.pgyPeriods])),
    };
  }

  /** Of these duties only what some group of the policy looks at. */
  inputOf(duties: readonly Duty[], { groups }: SupervisionPolicy): SupervisionInput & { readonly attendings: readonly DutyHalf[] } {
    const learning = groups.map((group) => asked(group.learnerActivityIds, this.rest.clinicalActivityIds));
    const supervising = groups.map((group) => asked(group.supervisorActivityIds, this.rest.supervisingActivityIds));
    return { ...this.rest, learners: this.halvesOf(duties, this.learners, learning), attendings: this.halvesOf(duties, this.faculty, supervising) };
  }

  private halvesOf(duties: readonly Duty[], people: ReadonlySet<Id>, activityIds: readonly ReadonlySet<Id>[]): DutyHalf[] {
    return duties.flatMap((duty) => {
      const activity = people.has(duty.personId) && activityIds.some((ids) => ids.has(duty.activityId)) ? this.activities.get(duty.activityId) : undefined;
      if (!activity) return [];
      const { personId, activityId, rotationId, date } = duty;
      const place = placeOf(duty, activity);
      const row = { dutyId: duty.id, personId, activityId, rotationId, date, duty };
      return (['am', 'pm'] as const).filter((half) => place[half]).map((half) => ({ ...row, half }));
    });
  }
}

function asked(ids: readonly Id[] | null, all: ReadonlySet<Id>): ReadonlySet<Id> {
  return ids ? new Set(ids) : all;
}

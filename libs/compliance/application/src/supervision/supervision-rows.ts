import { isAtWork, placeOf, type EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { superviseAll, type SupervisionInput, type SupervisionMeasure, type SupervisionPolicy, type SupervisionRow } from '@housestaff/compliance/domain';
import type { Id } from '@housestaff/kernel';

/** A duty in one of its half-days. */
export interface DutyHalf extends SupervisionRow {
  readonly duty: Duty;
}

export interface HalfRows {
  readonly learners: readonly DutyHalf[];
  readonly attendings: readonly DutyHalf[];
}

type Kind = 'learners' | 'attendings';
type World = Pick<EffectiveSchedule, 'catalog' | 'people'>;

/** Who learns and who may supervise where, made once for a program and a policy: residents at work, and faculty. Who moonlights works alone. */
export class SupervisionRows {
  private readonly activities;
  private readonly kinds: ReadonlyMap<Id, Kind>;
  private readonly asked: Readonly<Record<Kind, readonly ReadonlySet<Id>[]>>;
  private readonly rest: Omit<SupervisionInput, Kind>;

  constructor({ catalog, people }: World, private readonly policy: SupervisionPolicy) {
    this.activities = new Map(catalog.activities.filter((one) => isAtWork(one) && one.dutyKind !== 'moonlighting').map((one) => [one.id, one]));
    this.kinds = new Map(people.filter(({ kind }) => kind === 'resident' || kind === 'faculty').map(({ id, kind }) => [id, kind === 'resident' ? 'learners' : 'attendings']));
    const clinicalActivityIds = new Set(catalog.activities.filter((one) => one.category === 'clinical').map((one) => one.id));
    const supervisingActivityIds = new Set(catalog.activities.filter((one) => one.supervises).map((one) => one.id));
    this.asked = {
      learners: policy.groups.map((group) => (group.learnerActivityIds ? new Set(group.learnerActivityIds) : clinicalActivityIds)),
      attendings: policy.groups.map((group) => (group.supervisorActivityIds ? new Set(group.supervisorActivityIds) : supervisingActivityIds)),
    };
    const rotationWeights = new Map(catalog.rotations.map((one) => [one.id, one.supervisionWeight]));
    this.rest = { clinicalActivityIds, supervisingActivityIds, rotationWeights, pgy: new Map(people.map((one) => [one.id, one.pgyPeriods])) };
  }

  /** Of these duties only what some group of the policy looks at. */
  of(duties: readonly Duty[]): HalfRows {
    const rows = { learners: [] as DutyHalf[], attendings: [] as DutyHalf[] };
    for (const duty of duties) {
      const kind = this.kinds.get(duty.personId);
      if (kind && this.asked[kind].some((ids) => ids.has(duty.activityId))) rows[kind].push(...this.halvesOf(duty));
    }
    return rows;
  }

  measure({ learners, attendings }: HalfRows): SupervisionMeasure[] {
    return superviseAll({ ...this.rest, learners, attendings }, this.policy);
  }

  private halvesOf(duty: Duty): DutyHalf[] {
    const activity = this.activities.get(duty.activityId);
    if (!activity) return [];
    const { id: dutyId, personId, activityId, rotationId, date } = duty;
    const { am, pm } = placeOf(duty, activity);
    const row = (half: 'am' | 'pm'): DutyHalf => ({ dutyId, personId, activityId, rotationId, date, half, duty });
    return [...(am ? [row('am')] : []), ...(pm ? [row('pm')] : [])];
  }
}

export function together(parts: readonly HalfRows[]): HalfRows {
  return { learners: parts.flatMap((part) => part.learners), attendings: parts.flatMap((part) => part.attendings) };
}

export function without({ learners, attendings }: HalfRows, people: ReadonlySet<Id>): HalfRows {
  const others = (row: DutyHalf): boolean => !people.has(row.personId);
  return { learners: learners.filter(others), attendings: attendings.filter(others) };
}

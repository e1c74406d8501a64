import type { CatalogActivity, CatalogRotation, HandDuty, Stay } from '@housestaff/assignments/domain';
import { addDays, contains, type Id, type LocalDate } from '@housestaff/kernel';

/** Whom a call plan of the program draws its people from, as far as it names rotations. */
export interface CallPool {
  readonly activityIds: readonly Id[];
  readonly rotationIds: readonly Id[];
  readonly categories: readonly string[];
}

export interface CallGround {
  readonly activities: readonly CatalogActivity[];
  readonly rotations: readonly CatalogRotation[];
  readonly pools: readonly CallPool[];
  readonly stays: readonly Stay[];
  readonly handDuties: readonly HandDuty[];
}

/** Kinds of duty that are call: nobody does two of them at once. */
export const CALLS: ReadonlySet<string> = new Set(['call', 'night-float', 'backup']);
/** One call may be on a service by chance. */
const ENOUGH = 2;

/**
 * Which calls belong to a week of a service and go with it: those that its weekly pattern holds, those that a call plan
 * draws from the people on it, and, where no plan says, those that in this year only people on it ever had.
 */
export class HangingCalls {
  private readonly activities: Map<Id, CatalogActivity>;
  private readonly rotations: Map<Id, CatalogRotation>;
  private readonly known = new Map<string, boolean>();

  constructor(private readonly ground: CallGround) {
    this.activities = new Map(ground.activities.map((one) => [one.id, one]));
    this.rotations = new Map(ground.rotations.map((one) => [one.id, one]));
  }

  /** A duty made by hand goes with the person's week on this rotation. */
  hangsOn({ activityId }: Pick<HandDuty, 'activityId'>, rotationId: Id): boolean {
    if (activityId === null || !CALLS.has(this.activities.get(activityId)?.dutyKind ?? '')) return false;
    const key = `${activityId}|${rotationId}`;
    const known = this.known.get(key) ?? this.belongs(activityId, rotationId);
    this.known.set(key, known);
    return known;
  }

  /** The free day that somebody wrote after a night on call: it goes with the call, wherever the call goes. */
  dayAfter(call: HandDuty): HandDuty | undefined {
    if (this.activities.get(call.activityId ?? '')?.dutyKind !== 'call') return undefined;
    const next = addDays(call.date, 1);
    return this.ground.handDuties.find((one) => one.personId === call.personId && one.date === next && this.activities.get(one.activityId ?? '')?.dutyKind === 'post-call');
  }

  rotationOn(personId: Id, date: LocalDate): Id | null {
    return this.ground.stays.find((stay) => stay.personId === personId && contains(stay.period, date))?.rotationId ?? null;
  }

  private belongs(activityId: Id, rotationId: Id): boolean {
    const rotation = this.rotations.get(rotationId);
    if (!rotation) return false;
    if (rotation.pattern.some((cell) => cell.activityId === activityId)) return true;
    const pools = this.ground.pools.filter((pool) => pool.activityIds.includes(activityId));
    if (pools.length > 0) return pools.some((pool) => pool.rotationIds.includes(rotationId) || pool.categories.includes(rotation.category));
    return this.alwaysOn(activityId, rotationId);
  }

  private alwaysOn(activityId: Id, rotationId: Id): boolean {
    const held = this.ground.handDuties.filter((one) => one.activityId === activityId);
    return held.length >= ENOUGH && held.every((one) => this.rotationOn(one.personId, one.date) === rotationId);
  }
}

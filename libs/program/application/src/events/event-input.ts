import { daysBetween, type Id, type LocalDate } from '@housestaff/kernel';
import { EventEmpty, type EventAudience, type EventEffect, type EventFields } from '@housestaff/program/domain';

/** Told when an event of the institution is added, changed or removed. */
export const EVENT_CHANGED = 'program.event.changed';

/** An event as people give it. */
export interface EventInput {
  readonly name: string;
  readonly from: LocalDate;
  /** The day after its last. */
  readonly to: LocalDate;
  /** Left out or null: whole days. */
  readonly half?: 'am' | 'pm' | null;
  readonly effect: EventEffect;
  readonly activityId?: Id | null;
  readonly audience?: EventAudience | null;
}

/** Throws EventEmpty. */
export function eventFields({ name, from, to, half = null, effect, activityId = null, audience = null }: EventInput): EventFields {
  if (daysBetween(from, to) <= 0) throw new EventEmpty(name, from, to);
  return { name: name.trim(), period: { start: from, end: to }, half, effect, activityId, audience: audienceOf(audience) };
}

/** Nobody left out is everyone. */
function audienceOf(audience: EventAudience | null): EventAudience | null {
  if (!audience || (!audience.kinds && !audience.pgys)) return null;
  const { kinds, pgys } = audience;
  return { ...(kinds ? { kinds } : {}), ...(pgys ? { pgys } : {}) };
}

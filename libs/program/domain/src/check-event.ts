import { InvalidValue, lengthInDays, overlaps, type Id } from '@housestaff/kernel';
import { EventsClash } from './event.errors';
import { AUDIENCE_KINDS, EVENT_EFFECTS, type AudienceKind, type EventAudience, type EventFields, type InstitutionalEvent } from './institutional-event';
import { UnknownReference } from './program.errors';

const LONGEST_DAYS = 366;
const HIGHEST_PGY = 9;

/** Throws `InvalidValue` or `UnknownReference` naming the field. */
export function checkEvent({ name, period, half, effect, activityId, audience }: EventFields, activityIds: readonly Id[]): void {
  if (name.trim() === '') throw new InvalidValue('name', name, 'a name');
  if (lengthInDays(period) > LONGEST_DAYS) throw new InvalidValue('to', period.end, `at most ${LONGEST_DAYS} days after ${period.start}`);
  if (half !== null && half !== 'am' && half !== 'pm') throw new InvalidValue('half', half, 'am, pm or null');
  if (!EVENT_EFFECTS.includes(effect)) throw new InvalidValue('effect', effect, EVENT_EFFECTS.join(', '));
  if (effect === 'protected' && activityId === null) throw new InvalidValue('activityId', activityId, 'what the audience does in protected time');
  if (effect !== 'protected' && activityId !== null) throw new InvalidValue('activityId', activityId, 'null, unless the time is protected');
  if (activityId !== null && !activityIds.includes(activityId)) throw new UnknownReference('activityId', 'activity', activityId);
  if (effect === 'closed' && audience !== null) throw new InvalidValue('audience', 'some people', 'null: what is closed is closed for everyone');
  if (audience) checkAudience(audience);
}

function checkAudience({ kinds, pgys }: EventAudience): void {
  if (kinds?.length === 0) throw new InvalidValue('audience.kinds', 'none', 'at least one kind of people, or leave it out');
  if (pgys?.length === 0) throw new InvalidValue('audience.pgys', 'none', 'at least one PGY, or leave it out');
  for (const kind of kinds ?? []) if (!AUDIENCE_KINDS.includes(kind)) throw new InvalidValue('audience.kinds', kind, AUDIENCE_KINDS.join(', '));
  for (const pgy of pgys ?? []) if (!Number.isInteger(pgy) || pgy < 1 || pgy > HIGHEST_PGY) throw new InvalidValue('audience.pgys', pgy, `1 to ${HIGHEST_PGY}`);
  if (pgys && kinds && !kinds.includes('resident')) throw new InvalidValue('audience.pgys', pgys.join(', '), 'to be left out where no residents are asked: only they have a PGY');
}

/** Throws `EventsClash` where somebody would have two things to do in one half-day. */
export function assertNoClash(event: EventFields & { readonly id: Id | null }, others: readonly InstitutionalEvent[]): void {
  if (event.effect !== 'protected') return;
  const clash = others.find((one) => one.id !== event.id && one.effect === 'protected' && sharesHalfDay(one, event) && sharesPeople(one.audience, event.audience));
  if (clash) throw new EventsClash(event, clash);
}

type Timed = Pick<EventFields, 'period' | 'half'>;

function sharesHalfDay(a: Timed, b: Timed): boolean {
  return overlaps(a.period, b.period) && (a.half === null || b.half === null || a.half === b.half);
}

function sharesPeople(a: EventAudience | null, b: EventAudience | null): boolean {
  const kinds = kindsOf(a).filter((kind) => kindsOf(b).includes(kind));
  return kinds.some((kind) => kind !== 'resident' || sharesPgy(a?.pgys, b?.pgys));
}

/** Only residents have a PGY. */
function kindsOf(audience: EventAudience | null): readonly AudienceKind[] {
  const kinds = audience?.kinds ?? AUDIENCE_KINDS;
  return audience?.pgys ? kinds.filter((kind) => kind === 'resident') : kinds;
}

function sharesPgy(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return !a || !b || a.some((pgy) => b.includes(pgy));
}

import type { EffectiveSchedule, ScheduleFinding } from '@housestaff/assignments/application';
import { lengthInDays, overlaps } from '@housestaff/kernel';
import { within } from '@housestaff/people/domain';
import { isService } from '@housestaff/program/domain';

/** Names findings of faculty on a service in a week that they blocked. */
export const BLOCKED_WEEK = 'blocked-week';

/** Stays on a service that hold days which their people blocked; their clinics go on. */
export function blockedWeekFindings({ catalog, people, stays }: EffectiveSchedule): ScheduleFinding[] {
  const asked = new Map(people.filter(({ weeks }) => weeks && weeks.blocked.length > 0).map((person) => [person.id, person]));
  if (asked.size === 0) return [];
  const services = new Map(catalog.rotations.filter(({ category }) => isService(category)).map((one) => [one.id, one]));
  return stays.flatMap(({ personId, rotationId, period }) => {
    const [person, service] = [asked.get(personId), services.get(rotationId)];
    if (!person?.weeks || !service || !person.weeks.blocked.some((one) => overlaps(one, period))) return [];
    return within(person.weeks.blocked, period).map((days) => ({
      ...{ id: `${BLOCKED_WEEK}:${personId}:${rotationId}:${days.start}`, ruleId: BLOCKED_WEEK, personId, personName: person.displayName, rotationId },
      ...{ from: days.start, to: days.end, measured: lengthInDays(days), limit: null, unit: 'days' as const, severity: 'warning' as const, paragraph: '', at: null },
      ...{ place: service.name, basis: 'scheduled' as const, hours: null, days: lengthInDays(period), eligibleDays: lengthInDays(period), override: null, rows: [] },
    }));
  });
}

import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { contains, hoursOf, type DateRange } from '@housestaff/kernel';
import { stampWords } from '../../reports/words/report-dates';
import { pgyRole } from '../shared/people-words';

type Line = readonly (string | number | null)[];

const HEADINGS = ['date', 'timeOfDay', 'personName', 'rotationName', 'role', 'activityOverride', 'notes', 'activityName', 'startsAt', 'endsAt', 'zone', 'hours', 'source'];

/** Duties as programs keep assignments in CSV, by person and then in order of time. Untimed ones have no start, end or hours. */
export function* dutiesTable({ catalog, people, duties }: EffectiveSchedule, range: DateRange): Generator<Line> {
  const activities = new Map(catalog.activities.map((one) => [one.id, one]));
  const rotations = new Map(catalog.rotations.map((one) => [one.id, one.name]));
  const persons = new Map(people.map((one) => [one.id, one]));
  yield HEADINGS;
  for (const duty of duties) {
    const [person, activity] = [persons.get(duty.personId), activities.get(duty.activityId)];
    if (!person || !activity || !contains(range, duty.date)) continue;
    const rotation = rotations.get(duty.rotationId ?? '') ?? null;
    yield [duty.date, duty.half.toUpperCase(), person.displayName, rotation, pgyRole(person, duty.date), activity.code, null, activity.name, ...times(duty), duty.source];
  }
}

function times({ during, zone }: Duty): Line {
  if (!during) return [null, null, null, null];
  const stamp = (instant: number): string => stampWords(new Date(instant).toISOString(), zone);
  return [stamp(during.start), stamp(during.end), zone, Math.round(hoursOf(during) * 100) / 100];
}

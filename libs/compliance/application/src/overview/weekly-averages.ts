import { touches, type Measure } from '@housestaff/compliance/domain';
import type { DateRange } from '@housestaff/kernel';
import { rounded } from '../measures/finding-view';
import type { PersonMeasures } from '../measures/person-measures';
import type { HoursOfBlock } from './overview-view';

/** The averages of one person whose windows touch these days; those that could be measured. */
export function averagesOf({ measures }: PersonMeasures, days: DateRange): readonly Measure[] {
  return (measures.get('eighty-hour-week') ?? []).filter((one) => one.measured !== null && touches(one, days));
}

/** All their hours over all the days that they are averaged over, so that a week counts less than a month. Null without any. */
export function togetherOf(averages: readonly Measure[]): number | null {
  const days = averages.reduce((sum, one) => sum + one.days, 0);
  const hours = averages.reduce((sum, one) => sum + (one.hours ?? 0), 0);
  return days > 0 ? (hours * 7) / days : null;
}

export function highestOf(averages: readonly Measure[]): number | null {
  return averages.reduce<number | null>((most, { measured }) => (most === null || (measured ?? 0) > most ? measured : most), null);
}

/** Over everybody in these days. */
export function hoursIn(people: readonly PersonMeasures[], days: DateRange): HoursOfBlock {
  const told = people.map((one) => ({ id: one.person.id, averages: averagesOf(one, days) })).filter(({ averages }) => averages.length > 0);
  const means = told.flatMap(({ averages }) => togetherOf(averages) ?? []);
  const averageHours = means.length > 0 ? means.reduce((sum, mean) => sum + mean, 0) / means.length : null;
  const highest = told.reduce<(typeof told)[number] | undefined>((most, one) => (most && highestOf(most.averages)! >= highestOf(one.averages)! ? most : one), undefined);
  return { averageHours: rounded(averageHours), highestHours: rounded(highest ? highestOf(highest.averages) : null), highestPersonId: highest?.id ?? null };
}

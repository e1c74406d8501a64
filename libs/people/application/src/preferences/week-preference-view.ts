import { overlaps, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { standingOn, weeksOf, type Person, type WeekLimits, type WeekPreference, type WeekStanding } from '@housestaff/people/domain';
import type { AcademicYear } from '@housestaff/program/domain';
import type { ServiceDays } from '../ports/week-preferences';

export interface PreferenceYear {
  readonly id: Id;
  readonly name: string;
  readonly from: LocalDate;
  /** The day after the last. */
  readonly to: LocalDate;
}

export interface PreferenceWeek {
  readonly from: LocalDate;
  /** The day after the last. */
  readonly to: LocalDate;
  readonly standing: WeekStanding | null;
  /** The service that they are on, as published, by abbreviation. */
  readonly service: string | null;
}

export interface WeekPreferenceView extends WeekLimits {
  readonly personId: Id;
  readonly personName: string;
  /** Only faculty are. */
  readonly asked: boolean;
  readonly year: PreferenceYear;
  /** The program's, that one can look at instead. */
  readonly years: readonly PreferenceYear[];
  /** All weeks of the year as the program plans them, the first and the last cut by the year. */
  readonly weeks: readonly PreferenceWeek[];
  readonly note: string;
  /** 0 where nothing was ever said. */
  readonly version: number;
}

export interface Shown {
  readonly preference: WeekPreference;
  readonly person: Pick<Person, 'kind' | 'displayName'>;
  readonly year: AcademicYear;
  readonly years: readonly AcademicYear[];
  readonly weekStartsOn: number;
  readonly services: readonly ServiceDays[];
}

export function weekPreferenceView({ preference, person, year, years, weekStartsOn, services }: Shown): WeekPreferenceView {
  const { personId, mostPerMonth, mostInARow, leastBetween, target, note, version } = preference;
  const weeks = weeksOf(year.period, weekStartsOn).map((week: DateRange) => ({ from: week.start, to: week.end, standing: standingOn(preference, week), service: services.find(({ period }) => overlaps(period, week))?.abbreviation ?? null }));
  return { ...{ personId, personName: person.displayName, asked: person.kind === 'faculty', year: yearOf(year), years: years.map(yearOf), weeks }, ...{ mostPerMonth, mostInARow, leastBetween, target, note, version } };
}

function yearOf({ id, name, period }: AcademicYear): PreferenceYear {
  return { id, name, from: period.start, to: period.end };
}

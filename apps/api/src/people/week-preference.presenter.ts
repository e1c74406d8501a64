import { dateRange } from '@housestaff/kernel';
import type { WeekPreferenceView } from '@housestaff/people/application';
import type { WeekPreferenceFields } from '@housestaff/people/domain';
import type { PreferenceDays, SayWeekPreferences, WeekPreferences } from './week-preference.dto';

export function presentPreferences({ years, weeks, ...view }: WeekPreferenceView): WeekPreferences {
  return { ...view, years: [...years], weeks: [...weeks] };
}

/** Throws InvalidValue for days that run backwards. */
export function preferenceFields({ preferred, blocked, ...limits }: SayWeekPreferences): WeekPreferenceFields {
  const days = (all: readonly PreferenceDays[]) => all.map(({ from, to }) => dateRange(from, to));
  return { ...limits, preferred: days(preferred), blocked: days(blocked) };
}

import type { DutyHourRule } from './duty-hour-rule';
import { departmentWeek } from './rules/department-week.rule';
import { eightHoursBetween } from './rules/eight-hours-between.rule';
import { eightyHourWeek } from './rules/eighty-hour-week.rule';
import { everyThirdNight } from './rules/every-third-night.rule';
import { fourteenAfterCall } from './rules/fourteen-after-call.rule';
import { homeCall } from './rules/home-call.rule';
import { longestShift } from './rules/longest-shift.rule';
import { moonlighting } from './rules/moonlighting.rule';
import { nightFloat } from './rules/night-float.rule';
import { oneDayInSeven } from './rules/one-day-in-seven.rule';
import { patientCareWeek } from './rules/patient-care-week.rule';
import { restAsLongAsShift } from './rules/rest-as-long-as-shift.rule';
import { twentyFourPlusFour } from './rules/twenty-four-plus-four.rule';

/** ACGME Common Program Requirements, section 6, and what specialties add: what a schedule is held to. */
export const DUTY_HOUR_RULES: readonly DutyHourRule[] = [
  eightyHourWeek, //      6.20    80 hours a week on average; 6.24: 88 where granted
  eightHoursBetween, //   6.21    8 hours between periods of work
  fourteenAfterCall, //   6.21.a  14 hours free after 24 hours of call
  oneDayInSeven, //       6.21.b  one day in seven free on average
  twentyFourPlusFour, //  6.22    24 hours on end, and 4 to hand over
  moonlighting, //        6.25    not in the first year
  nightFloat, //          6.26    nights in a row, as the specialty says
  everyThirdNight, //     6.27    in-house call every third night on average
  homeCall, //            6.28    at-home call: the hours on patient care count
  longestShift, //        a specialty's own: the length of a shift
  restAsLongAsShift, //   a specialty's own: rest as long as the shift before
  patientCareWeek, //     a specialty's own: hours of patient care a week
  departmentWeek, //      a specialty's own: all hours a week, in the department
];

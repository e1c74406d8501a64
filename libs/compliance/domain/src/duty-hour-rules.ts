import type { DutyHourRule } from './duty-hour-rule';
import { eightHoursBetween } from './rules/eight-hours-between.rule';
import { eightyHourWeek } from './rules/eighty-hour-week.rule';
import { fourteenAfterCall } from './rules/fourteen-after-call.rule';
import { oneDayInSeven } from './rules/one-day-in-seven.rule';
import { twentyFourPlusFour } from './rules/twenty-four-plus-four.rule';

/** ACGME Common Program Requirements, section 6: what a schedule is held to. */
export const DUTY_HOUR_RULES: readonly DutyHourRule[] = [
  eightyHourWeek, //      6.20    80 hours a week on average
  eightHoursBetween, //   6.21    8 hours between periods of work
  fourteenAfterCall, //   6.21.a  14 hours free after 24 hours of call
  oneDayInSeven, //       6.21.b  one day in seven free on average
  twentyFourPlusFour, //  6.22    24 hours on end, and 4 to hand over
];

import { averageRule } from '../average-rule';
import { COUNTS } from '../duty-table';
import { hoursLimit, weekly } from '../weekly';

/**
 * CPR 2025, 6.20: no more than 80 hours per week, averaged over a four-week period, with all in-house work, clinical work
 * done from home, and all moonlighting (6.25). 6.24: a review committee may grant up to 88 hours to named rotations.
 * Leave comes out of the hours and of the days.
 */
export const eightyHourWeek = averageRule({
  id: 'eighty-hour-week',
  paragraph: '6.20',
  paragraph2023: 'VI.F.1',
  unit: 'hours',
  sense: 'at-most',
  looksAt: COUNTS,
  limitOf: hoursLimit,
  figures: () => weekly,
});

import { averageRule } from '../average-rule';
import type { TimedRow } from '../prepared-history';

const HOUR = 3_600_000;

/**
 * CPR 2025, 6.20: no more than 80 hours per week, averaged over a four-week period. 6.24: a review committee may grant
 * up to 88 hours to named rotations. Leave comes out of the hours and of the days.
 */
export const eightyHourWeek = averageRule({
  id: 'eighty-hour-week',
  paragraph: '6.20',
  paragraph2023: 'VI.F.1',
  unit: 'hours',
  sense: 'at-most',
  limitOf: ({ rotationId }, _days, { history }, pack) => (rotationId && history.hoursLimits.get(rotationId)) || pack.rules['eighty-hour-week'].limit,
  figures: () => (_window, { timed, eligibleDays }) => {
    const worked = timeOf(timed);
    return { hours: worked / HOUR, measured: (worked * 7) / (HOUR * eligibleDays) };
  },
});

function timeOf(rows: readonly TimedRow[]): number {
  let sum = 0;
  for (const row of rows) sum += row.end - row.start;
  return sum;
}

import { averageRule } from '../average-rule';
import { pieces } from '../averaging-windows';
import { COUNTS, TAKES_FREEDOM } from '../duty-table';
import { freeDayStarts } from '../free-days';
import { firstAt, type PreparedHistory } from '../prepared-history';

const WEEK = 7;

/**
 * CPR 2025, 6.21.b: one day in seven free of clinical work and required education, averaged over four weeks; at-home call
 * cannot be assigned on these days. A free day is one continuous 24-hour period. Some specialties don't average.
 */
export const oneDayInSeven = averageRule({
  id: 'one-day-in-seven',
  paragraph: '6.21.b',
  paragraph2023: 'VI.F.2.c',
  unit: 'days',
  sense: 'at-least',
  looksAt: TAKES_FREEDOM,
  needsTimesOf: COUNTS,
  windows: (history, { settings }) => (settings.freeDayAveraged ? history.windows : history.windows.flatMap((window) => pieces(window, WEEK))),
  limitOf: ({ eligibleDays }, _history, { rounding, rules }) => Math[rounding.freeDays](eligibleDays / rules['one-day-in-seven'].limit),
  figures: (history, pack) => {
    const starts = freeDayStarts(history, pack);
    return ({ from, to }) => ({ hours: null, measured: startsBefore(to, starts, history) - startsBefore(from, starts, history) });
  },
});

function startsBefore(epochDay: number, starts: readonly number[], { zone }: PreparedHistory): number {
  return firstAt(starts, zone.start(epochDay));
}

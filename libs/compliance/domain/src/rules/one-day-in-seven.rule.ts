import { averageRule } from '../average-rule';
import { freeDayStarts } from '../free-days';
import { firstAt } from '../window-rows';

/**
 * CPR 2025, 6.21.b: one day in seven free of clinical work and required education, averaged over four weeks; at-home call
 * cannot be assigned on these days. A free day is one continuous 24-hour period.
 */
export const oneDayInSeven = averageRule({
  id: 'one-day-in-seven',
  paragraph: '6.21.b',
  paragraph2023: 'VI.F.2.c',
  unit: 'days',
  sense: 'at-least',
  limitOf: (_window, eligibleDays, _history, pack) => Math[pack.rounding.freeDays](eligibleDays / pack.rules['one-day-in-seven'].limit),
  figures: (history, pack) => {
    const starts = freeDayStarts(history, pack);
    const { zone } = history;
    return ({ from, to }) => ({ hours: null, measured: firstAt(starts, zone.start(to)) - firstAt(starts, zone.start(from)) });
  },
});

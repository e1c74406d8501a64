import { averageRule } from '../average-rule';
import { IN_HOUSE_CALL } from '../duty-table';

/**
 * CPR 2025, 6.27: in-house call no more often than every third night, averaged over a four-week period. Night float is no
 * call (6.26), and the paragraph does not apply to at-home call (6.28).
 */
export const everyThirdNight = averageRule({
  id: 'every-third-night',
  paragraph: '6.27',
  paragraph2023: 'VI.F.7',
  unit: 'nights',
  sense: 'at-most',
  looksAt: IN_HOUSE_CALL,
  limitOf: ({ days }, _history, { rounding, rules }) => Math[rounding.callNights](days / rules['every-third-night'].limit),
  figures: () => (_window, { timed }) => ({ measured: timed, hours: null }),
});

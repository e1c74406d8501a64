import { periodRule } from '../period-rule';

/**
 * CPR 2025, 6.22 and 6.22.a: at most 24 hours of continuous scheduled clinical assignments, and up to four more for
 * transitions of care and education. What was done in the four is not in a schedule: the limit is on both together.
 */
export const twentyFourPlusFour = periodRule({
  id: 'twenty-four-plus-four',
  paragraph: '6.22',
  paragraph2023: 'VI.F.3',
  unit: 'hours',
  sense: 'at-most',
  of: 'period',
  limitOf: (_n, _periods, pack) => pack.rules['twenty-four-plus-four'].limit,
});

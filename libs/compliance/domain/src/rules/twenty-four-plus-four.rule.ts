import { periodRule } from '../period-rule';

const HOUR = 3_600_000;

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
  occurrences: ({ periods }) => periods.map(({ start, end, rows }) => ({ measured: (end - start) / HOUR, anchor: rows[0]!, at: start, rows })),
});

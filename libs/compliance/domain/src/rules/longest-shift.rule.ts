import { periodRule } from '../period-rule';

/** A specialty's own, to be verified: emergency medicine limits a shift in the department to 12 hours. */
export const longestShift = periodRule({
  id: 'longest-shift',
  paragraph: '',
  paragraph2023: '',
  unit: 'hours',
  sense: 'at-most',
  of: 'period',
  limitOf: (_n, _periods, pack) => pack.rules['longest-shift'].limit,
});

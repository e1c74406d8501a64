import { lengthOf, periodRule } from '../period-rule';

/** A specialty's own, to be verified: in emergency medicine the time off after a shift is at least as long as the shift. The pack's limit is a factor. */
export const restAsLongAsShift = periodRule({
  id: 'rest-as-long-as-shift',
  paragraph: '',
  paragraph2023: '',
  unit: 'hours',
  sense: 'at-least',
  of: 'rest-after',
  limitOf: (n, periods, pack) => lengthOf(n, periods) * pack.rules['rest-as-long-as-shift'].limit,
});

import { IN_HOUSE_CALL } from '../duty-table';
import { lengthOf, periodRule } from '../period-rule';

/** CPR 2025, 6.21.a: at least 14 hours free after 24 hours of in-house call, from when the resident leaves. */
export const fourteenAfterCall = periodRule({
  id: 'fourteen-after-call',
  paragraph: '6.21.a',
  paragraph2023: 'VI.F.2.b',
  unit: 'hours',
  sense: 'at-least',
  of: 'rest-after',
  limitOf: (n, periods, { rules, settings }) => {
    const isLongCall = (periods.flags[n]! & IN_HOUSE_CALL) !== 0 && lengthOf(n, periods) >= settings.longCallHours;
    return isLongCall ? rules['fourteen-after-call'].limit : null;
  },
});

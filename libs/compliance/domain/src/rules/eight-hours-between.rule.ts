import { periodRule } from '../period-rule';

/** CPR 2025, 6.21: residents should have eight hours off between scheduled clinical work and education periods. */
export const eightHoursBetween = periodRule({
  id: 'eight-hours-between',
  paragraph: '6.21',
  paragraph2023: 'VI.F.2.a',
  unit: 'hours',
  sense: 'at-least',
  of: 'rest-after',
  limitOf: (_n, _periods, pack) => pack.rules['eight-hours-between'].limit,
});

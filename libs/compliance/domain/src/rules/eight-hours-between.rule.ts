import { periodRule } from '../period-rule';
import { restsOf } from '../rests';

/** CPR 2025, 6.21: residents should have eight hours off between scheduled clinical work and education periods. */
export const eightHoursBetween = periodRule({
  id: 'eight-hours-between',
  paragraph: '6.21',
  paragraph2023: 'VI.F.2.a',
  unit: 'hours',
  sense: 'at-least',
  occurrences: ({ periods }) => restsOf(periods, () => true),
});

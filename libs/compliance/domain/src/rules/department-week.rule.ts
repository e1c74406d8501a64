import { averageRule } from '../average-rule';
import { COUNTS } from '../duty-table';
import { weekly } from '../weekly';

/** A specialty's own, to be verified: emergency medicine limits all hours of a rotation in the department to 72 a week. */
export const departmentWeek = averageRule({
  id: 'department-week',
  paragraph: '',
  paragraph2023: '',
  unit: 'hours',
  sense: 'at-most',
  looksAt: COUNTS,
  limitOf: (_window, _history, pack) => pack.rules['department-week'].limit,
  figures: () => weekly,
});

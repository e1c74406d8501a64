import { averageRule } from '../average-rule';
import { COUNTS, PATIENT_CARE } from '../duty-table';
import { weekly } from '../weekly';

/** A specialty's own, to be verified: emergency medicine limits the hours of patient care in the department to 60 a week. */
export const patientCareWeek = averageRule({
  id: 'patient-care-week',
  paragraph: '',
  paragraph2023: '',
  unit: 'hours',
  sense: 'at-most',
  looksAt: COUNTS | PATIENT_CARE,
  limitOf: (_window, _history, pack) => pack.rules['patient-care-week'].limit,
  figures: () => weekly,
});

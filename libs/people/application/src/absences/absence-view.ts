import { absenceDays } from '@housestaff/people/domain';
import type { NamedAbsence } from '../ports/absences';

export interface AbsenceView extends NamedAbsence {
  readonly days: number;
}

export function absenceView(absence: NamedAbsence): AbsenceView {
  return { ...absence, days: absenceDays(absence) };
}

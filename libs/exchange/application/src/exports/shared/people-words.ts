import type { PersonOfProgram } from '@housestaff/assignments/application';
import { contains, type LocalDate } from '@housestaff/kernel';

const KINDS = { faculty: 'Attending', staff: 'Staff', student: 'Student', resident: 'Resident' } as const;

/** "R2" for a resident of the second year on that day, "Attending" for faculty. */
export function pgyRole({ kind, pgyPeriods }: Pick<PersonOfProgram, 'kind' | 'pgyPeriods'>, date: LocalDate): string {
  const pgy = kind === 'resident' ? pgyPeriods.find(({ period }) => contains(period, date))?.pgy : undefined;
  return pgy === undefined ? KINDS[kind] : `R${pgy}`;
}

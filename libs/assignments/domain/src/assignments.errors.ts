import { DomainError } from '@housestaff/kernel';
import type { Id, LocalDate } from '@housestaff/kernel';
import type { HandDuty } from './duty';
import type { Stay } from './stay';

/** A change would overwrite a cell that a person locked. */
export class CellLocked extends DomainError {
  readonly code = 'draft.cell_locked';

  constructor(cell: Stay | HandDuty) {
    const [from, to] = 'period' in cell ? [cell.period.start, cell.period.end] : [cell.date, cell.date];
    super('This cell is locked; unlock it first', {
      personId: cell.personId,
      from,
      to,
      rotationId: 'rotationId' in cell ? cell.rotationId : null,
      fix: 'unlock the cell in the same or an earlier change',
    });
  }
}

/** Two exclusive duties of one person at the same time. */
export class DutiesOverlap extends DomainError {
  readonly code = 'schedule.duties_overlap';

  constructor(personId: Id, first: LocalDate, second: LocalDate) {
    super('Two duties of one person overlap', { personId, first, second, fix: 'remove one of the two duties' });
  }
}

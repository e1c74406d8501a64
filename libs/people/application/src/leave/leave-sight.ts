import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import type { Permission } from '@housestaff/identity/domain';
import { CurrentActor, type Id } from '@housestaff/kernel';
import type { Person } from '@housestaff/people/domain';
import { absenceView, type AbsenceView } from '../absences/absence-view';
import type { NamedAbsence } from '../ports/absences';

/** Who may read why somebody is away: they themselves, and whoever answers leave. */
@Injectable()
export class LeaveSight {
  constructor(
    private readonly actor: CurrentActor,
    private readonly access: ProgramAccess,
  ) {}

  view(absence: NamedAbsence): AbsenceView {
    return this.seesReason(absence) ? absenceView(absence) : absenceView({ ...absence, note: '', answer: '' });
  }

  /** Whether the actor may read how many days somebody was away. */
  seesLeaveOf({ id, programId }: Pick<Person, 'id' | 'programId'>): boolean {
    return this.may('leave:read', id, programId);
  }

  private seesReason({ personId, programId }: NamedAbsence): boolean {
    return this.may('leave:write', personId, programId);
  }

  private may(permission: Permission, personId: Id, programId: Id): boolean {
    return this.actor.get().personId === personId || this.access.may(programId, permission);
  }
}

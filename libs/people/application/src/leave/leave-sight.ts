import { Injectable } from '@nestjs/common';
import { permissionsOf, type Permission } from '@housestaff/identity/domain';
import { CurrentActor, systemUserId, type Id } from '@housestaff/kernel';
import type { Person } from '@housestaff/people/domain';
import { absenceView, type AbsenceView } from '../absences/absence-view';
import type { NamedAbsence } from '../ports/absences';

/** Who may read why somebody is away: they themselves, and whoever answers leave. */
@Injectable()
export class LeaveSight {
  constructor(private readonly actor: CurrentActor) {}

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
    const { userId, personId: own, grants } = this.actor.get();
    if (userId === systemUserId || own === personId) return true;
    const here = grants.filter((grant) => (grant.programId ?? programId) === programId);
    return permissionsOf(here.map((grant) => grant.role)).includes(permission);
  }
}

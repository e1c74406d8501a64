import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@housestaff/identity/domain';
import { CurrentActor, systemUserId } from '@housestaff/kernel';
import { absenceView, type AbsenceView } from '../absences/absence-view';
import type { NamedAbsence } from '../ports/absences';

/** Who may read why somebody is away: they themselves, and whoever answers leave. */
@Injectable()
export class LeaveSight {
  constructor(private readonly actor: CurrentActor) {}

  view(absence: NamedAbsence): AbsenceView {
    return this.seesReason(absence) ? absenceView(absence) : absenceView({ ...absence, note: '', answer: '' });
  }

  private seesReason({ personId, programId }: NamedAbsence): boolean {
    const { userId, personId: own, grants } = this.actor.get();
    if (userId === systemUserId || own === personId) return true;
    const here = grants.filter((grant) => (grant.programId ?? programId) === programId);
    return permissionsOf(here.map((grant) => grant.role)).includes('leave:write');
  }
}

import { Injectable } from '@nestjs/common';
import { AlreadyAway } from '@housestaff/conflicts/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { PermissionDenied } from '@housestaff/identity/domain';
import type { Id } from '@housestaff/kernel';
import { CreateAbsenceUseCase, LeaveSettingsOfPrograms } from '@housestaff/people/application';
import { assertOffered, leaveKind, type AbsenceKind } from '@housestaff/people/domain';
import type { ScrambleGround } from './scramble-ground';

export interface LeaveToRecord {
  readonly kind: AbsenceKind;
}

/** Records the leave of whoever is out, approved at once: they are not there, whatever anybody answers. */
@Injectable()
export class OutLeave {
  constructor(
    private readonly create: CreateAbsenceUseCase,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly access: ProgramAccess,
  ) {}

  /** Quotas and notice are for leave that is asked for. Throws PermissionDenied, AlreadyAway, KindNotOffered. */
  async record({ kind }: LeaveToRecord, { person, span, leave, schedule }: ScrambleGround): Promise<Id> {
    const { programId } = schedule.schedule;
    if (!this.access.may(programId, 'leave:write')) throw new PermissionDenied('leave:write');
    const settings = await this.settings.ofProgram(programId);
    const [there] = leave;
    if (there) throw new AlreadyAway(person.displayName, leaveKind(settings, there.kind as AbsenceKind).label, there.period);
    assertOffered(kind, settings);
    const { period, startsPm, endsAm } = span;
    const absence = await this.create.execute({ programId, personId: person.id, kind, from: period.start, to: period.end, startsPm, endsAm, status: 'approved', asItIs: true });
    return absence.id;
  }

  /** As the program calls it. */
  async labelOf({ kind }: LeaveToRecord, programId: Id): Promise<string> {
    return leaveKind(await this.settings.ofProgram(programId), kind).label;
  }
}

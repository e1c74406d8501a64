import { Injectable } from '@nestjs/common';
import { AuditTrail, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { leaveKind, planLeaveSettings, type LeaveKind, type LeavePolicy, type LeaveSettings, type LeaveSettingsFields } from '@housestaff/people/domain';
import { AcademicYears, ProgramKeeper, Rotations } from '@housestaff/program/application';
import { UnknownReference } from '@housestaff/program/domain';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';

export interface ChangeLeaveSettings {
  readonly programId: Id;
  readonly expectedVersion: number;
  /** What is left out stays as it is. */
  readonly settings: Omit<LeaveSettingsFields, 'kinds' | 'policy'> & { readonly kinds: readonly KindAsSent[]; readonly policy?: LeavePolicy };
}

type Rules = 'quota' | 'autoApprove' | 'unforeseen';
type KindAsSent = Omit<LeaveKind, Rules> & Partial<Pick<LeaveKind, Rules>>;

/** For leave from now on: leave that is there already keeps what it counts as. */
@Injectable()
export class ChangeLeaveSettingsUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly keeper: ProgramKeeper,
    private readonly years: AcademicYears,
    private readonly rotations: Rotations,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, InvalidValue, LimitsInverted, DuplicateLeaveKind, PolicyTwice, UnknownReference. */
  execute({ programId, expectedVersion, settings }: ChangeLeaveSettings): Promise<LeaveSettings> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const before = await this.settings.ofProgram(programId);
      const planned = planLeaveSettings(whole(settings, before));
      if (settings.policy) await this.assertKnown(programId, settings.policy);
      if (before.version !== expectedVersion) throw new StaleVersion('leave settings', programId, expectedVersion, before.version);
      await this.settings.save(programId, { ...planned, version: before.version });
      const after = { ...planned, version: before.version + 1 };
      await this.audit.record({ action: 'people.leave-settings.change', resource: 'program', resourceId: programId, before, after });
      return after;
    });
  }

  private async assertKnown(programId: Id, { windows, mostAway }: LeavePolicy): Promise<void> {
    const years = new Set((await this.years.ofProgram(programId)).map((one) => one.id));
    windows.forEach(({ yearId }, row) => {
      if (!years.has(yearId)) throw new UnknownReference(`policy.windows[${row}].yearId`, 'academic year', yearId);
    });
    const rotations = new Set((await this.rotations.ofProgram(programId)).map((one) => one.id));
    mostAway.forEach(({ rotationId }, row) => {
      if (rotationId !== null && !rotations.has(rotationId)) throw new UnknownReference(`policy.mostAway[${row}].rotationId`, 'rotation', rotationId);
    });
  }
}

function whole({ kinds, policy, ...limits }: ChangeLeaveSettings['settings'], before: LeaveSettings): LeaveSettingsFields {
  const kept = (kind: KindAsSent): LeaveKind => {
    const { quota, autoApprove, unforeseen } = leaveKind(before, kind.kind) ?? { quota: null, autoApprove: false, unforeseen: false };
    return { quota, autoApprove, unforeseen, ...kind };
  };
  return { ...limits, kinds: kinds.map(kept), policy: policy ?? before.policy };
}

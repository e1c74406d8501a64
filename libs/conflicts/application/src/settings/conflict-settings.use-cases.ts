import { Injectable } from '@nestjs/common';
import { planConflictSettings, type ConflictSettings, type ConflictSettingsFields } from '@housestaff/conflicts/domain';
import { AuditTrail, JobQueue, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { LOOK } from '../look/look-jobs';
import { ConflictSettingsOfPrograms } from '../ports/conflict-settings';

export interface ChangeConflictSettings {
  readonly programId: Id;
  readonly expectedVersion: number;
  readonly settings: ConflictSettingsFields;
}

/** What a program lets pass, and what it lets be resolved by itself. */
@Injectable()
export class ConflictSettingsUseCases {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: ConflictSettingsOfPrograms,
    private readonly keeper: ProgramKeeper,
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. */
  show(programId: Id): Promise<ConflictSettings> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const settings = await this.settings.of(programId);
      await this.audit.record({ action: 'conflicts.settings.read', resource: 'program', resourceId: programId, query: {} });
      return settings;
    });
  }

  /** Looked at again by them. Throws NotFound, StaleVersion, InvalidValue. */
  change({ programId, expectedVersion, settings }: ChangeConflictSettings): Promise<ConflictSettings> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const planned = planConflictSettings(settings);
      const before = await this.settings.of(programId);
      if (before.version !== expectedVersion) throw new StaleVersion('conflict settings', programId, expectedVersion, before.version);
      await this.settings.save(programId, { ...planned, version: before.version });
      const after = { ...planned, version: before.version + 1 };
      await this.audit.record({ action: 'conflicts.settings.change', resource: 'program', resourceId: programId, before, after });
      await this.queue.enqueue({ kind: LOOK, payload: { programId }, dedupKey: `${programId} ${after.version}` });
      return after;
    });
  }
}

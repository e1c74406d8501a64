import { Injectable } from '@nestjs/common';
import { NotPublished } from '@housestaff/assignments/application';
import { paybackTallies, type PaybackTally } from '@housestaff/conflicts/domain';
import { AuditTrail, dateRange, UnitOfWork, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { BackupPool, type BackupMember } from './backup-pool';
import { BackupLog, type NamedActivation } from './ports/backup-log';

export interface BackupView {
  /** By day. Empty also where no schedule is published for these days. */
  readonly members: readonly BackupMember[];
  /** Newest first. */
  readonly log: readonly NamedActivation[];
  /** Of whoever ever stepped in, the most owed first. */
  readonly tallies: readonly (PaybackTally & { readonly name: string })[];
}

/** Who is on backup when, who had to come in, and what is owed for it. */
@Injectable()
export class BackupQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly pool: BackupPool,
    private readonly log: BackupLog,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, InvalidValue. */
  execute({ programId, from, to }: { programId: Id; from: LocalDate; to: LocalDate }): Promise<BackupView> {
    const period = dateRange(from, to);
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const log = await this.log.ofProgram(programId);
      const names = new Map(log.map(({ personId, personName }) => [personId, personName]));
      const tallies = paybackTallies(log).map((one) => ({ ...one, name: names.get(one.personId) ?? '' }));
      await this.audit.record({ action: 'conflicts.backup.read', resource: 'program', resourceId: programId, query: { from, to } });
      return { members: await this.members(programId, period), log, tallies };
    });
  }

  private async members(programId: Id, period: DateRange): Promise<BackupMember[]> {
    try {
      return await this.pool.members(programId, period);
    } catch (refusal) {
      if (refusal instanceof NotPublished) return [];
      throw refusal;
    }
  }
}

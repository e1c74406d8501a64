import { Injectable } from '@nestjs/common';
import { TABLE_KINDS, tableTemplate } from '@housestaff/exchange/domain';
import { AuditTrail, InvalidValue, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';

/** An empty table of one kind, to be filled in and imported. */
@Injectable()
export class TableTemplateQuery {
  constructor(
    private readonly programs: ProgramKeeper,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, and InvalidValue for a kind that there is no template of. */
  execute(programId: Id, kind: string): Promise<{ fileName: string; csv: string }> {
    const known = TABLE_KINDS.find((one) => one === kind);
    if (!known) throw new InvalidValue('kind', kind, TABLE_KINDS.join(', '));
    return this.uow.run(async () => {
      await this.programs.program(programId);
      await this.audit.record({ action: 'exchange.import.template', resource: 'program', resourceId: programId, query: { kind } });
      return { fileName: `${known}-template.csv`, csv: tableTemplate(known) };
    });
  }
}

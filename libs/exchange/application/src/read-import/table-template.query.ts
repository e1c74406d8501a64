import { Injectable } from '@nestjs/common';
import { TABLE_KINDS, tableTemplate } from '@housestaff/exchange/domain';
import { AuditTrail, NotFound, UnitOfWork } from '@housestaff/kernel';

/** An empty table of one kind, to be filled in and imported. */
@Injectable()
export class TableTemplateQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound for a kind that there is no template of. */
  execute(kind: string): Promise<{ fileName: string; csv: string }> {
    const known = TABLE_KINDS.find((one) => one === kind);
    if (!known) throw new NotFound('template', kind);
    return this.uow.run(async () => {
      await this.audit.record({ action: 'exchange.import.template', resource: 'import', query: { kind } });
      return { fileName: `${known}-template.csv`, csv: tableTemplate(known) };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ImportDoors } from '../doors/import-doors';
import { BatchKeeper } from '../shared/batch-keeper';

/** All that is not stored, as CSV (UTF-8 with BOM, so that spreadsheets read it): where, what and what would fix it. */
@Injectable()
export class RejectedRowsQuery {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly doors: ImportDoors,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(importId: Id): Promise<{ fileName: string; csv: string }> {
    return this.uow.run(async () => {
      const batch = await this.keeper.find(importId);
      const { headings, lines } = await this.doors.of(batch.kind).rejected(batch);
      await this.audit.record({ action: 'exchange.import.rejected', resource: 'import', resourceId: importId, query: {} });
      const fileName = `${batch.fileName.replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-')}-rejected.csv`;
      return { fileName, csv: `\ufeff${[headings.join(','), ...lines.map((line) => line.map(csvField).join(','))].join('\r\n')}\r\n` };
    });
  }
}

/** Quoted, and never a formula: a leading = + - @ (or a control character that hides one) gets an apostrophe. */
export function csvField(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/"/g, '""')}"`;
}

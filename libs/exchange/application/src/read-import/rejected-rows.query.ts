import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { OpenImport } from '../shared/open-import';

const HEADINGS = ['sheet', 'cell', 'text', 'what', 'fix'] as const;

/** Every cell that is not stored, as CSV (UTF-8 with BOM, so that spreadsheets read it): where, what and what would fix it. */
@Injectable()
export class RejectedRowsQuery {
  constructor(
    private readonly open: OpenImport,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(importId: Id): Promise<{ fileName: string; csv: string }> {
    return this.uow.run(async () => {
      const { batch, balance } = await this.open.load(importId);
      await this.audit.record({ action: 'exchange.import.rejected', resource: 'import', resourceId: importId, query: {} });
      const lines = balance.rejected.map((cell) => HEADINGS.map((heading) => csvField(cell[heading])).join(','));
      return { fileName: `${batch.fileName.replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-')}-rejected.csv`, csv: `\ufeff${[HEADINGS.join(','), ...lines].join('\r\n')}\r\n` };
    });
  }
}

/** Quoted, and never a formula: a leading = + - @ (or a control character that hides one) gets an apostrophe. */
export function csvField(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/"/g, '""')}"`;
}

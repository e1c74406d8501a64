import { Injectable } from '@nestjs/common';
import type { SheetBalance } from '@housestaff/exchange/domain';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ImportComparison } from '../shared/import-comparison';
import type { ImportChanges } from '../shared/import-difference';
import { problemViews, type ImportProblemView } from '../shared/import-views';
import { OpenImport } from '../shared/open-import';

export interface ImportPreviewView {
  /** Nothing is without an answer: the whole file can be committed. */
  readonly ready: boolean;
  readonly changes: ImportChanges;
  readonly keptManual: number;
  readonly problems: readonly ImportProblemView[];
  readonly unmapped: readonly string[];
  readonly sheets: readonly SheetBalance[];
}

/** What a commit would change, row by row counted, against the program as it is now. Stores nothing. */
@Injectable()
export class PreviewImportQuery {
  constructor(
    private readonly open: OpenImport,
    private readonly comparison: ImportComparison,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(importId: Id): Promise<ImportPreviewView> {
    return this.uow.run(async () => {
      const { reading, plan, balance, snapshot } = await this.open.load(importId);
      const difference = await this.comparison.compare(reading, plan, snapshot, false);
      await this.audit.record({ action: 'exchange.import.preview', resource: 'import', resourceId: importId, query: {} });
      return { ready: plan.unmapped.length === 0, ...difference, problems: problemViews(balance), unmapped: plan.unmapped, sheets: balance.sheets };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { explanationOf, type CellExplanation } from './cell-explanation';
import { StoredRun } from './stored-run';

export interface RunCellAsked {
  readonly runId: Id;
  readonly personId: Id;
  readonly slot: string;
  readonly alternative?: number;
}

/** Why a cell of a run's plan is as it is, and what else it could be. */
@Injectable()
export class ExplainRunCellQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stored: StoredRun,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, RunHasNoPlan, RunOfEarlierGenerator, InvalidValue. */
  async execute({ runId, personId, slot, alternative = 0 }: RunCellAsked): Promise<CellExplanation> {
    return this.uow.run(async () => {
      const run = await this.stored.find(runId);
      await this.audit.record({ action: 'planning.run-cell.read', resource: 'schedule-run', resourceId: runId, query: { runId, personId, slot, alternative } });
      const { problem, grid } = await this.stored.problemOf(run);
      return explanationOf(problem, grid, await this.stored.solutionOf(run, alternative), personId, slot);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { setupExamples, type SetupExample } from '@housestaff/planning/domain';
import { SetupKeeper } from './setup-keeper';

/** Starting points, with the program's own activities and rotations in them. */
@Injectable()
export class SetupExamplesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: SetupKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. */
  async execute({ programId }: { programId: Id }): Promise<readonly SetupExample[]> {
    return this.uow.run(async () => {
      const examples = setupExamples(await this.keeper.catalog(programId));
      await this.audit.record({ action: 'planning.setup.read', resource: 'program', resourceId: programId, query: { examples: examples.length } });
      return examples;
    });
  }
}

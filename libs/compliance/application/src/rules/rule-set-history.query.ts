import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramCatalog } from '@housestaff/program/application';
import { packChanges } from './pack-changes';
import { DEFAULT_PACK, ProgramRules } from './program-rules';
import { RuleSets } from './rule-sets';

export interface RuleSetVersion {
  readonly version: number;
  /** Name and version of the pack. */
  readonly pack: string;
  readonly note: string;
  readonly changedBy: string;
  readonly changedAt: string;
  /** Against the version before it; of the first one against the pack that holds where nothing was chosen. */
  readonly changes: readonly string[];
}

@Injectable()
export class RuleSetHistory {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ProgramAccess,
    private readonly programs: ProgramCatalog,
    private readonly ruleSets: RuleSets,
    private readonly rules: ProgramRules,
    private readonly audit: AuditTrail,
  ) {}

  /** Newest first. Throws NotFound. */
  async execute({ programId }: { programId: Id }): Promise<RuleSetVersion[]> {
    return this.uow.run(async () => {
      this.access.assertProgram(programId);
      await this.programs.load(programId);
      const saved = await this.ruleSets.history(programId);
      await this.audit.record({ action: 'compliance.rules.history', resource: 'program', resourceId: programId, query: {} });
      const packs = saved.map((one) => this.rules.packFor(one));
      const views = saved.map(({ version, note, changedBy, changedAt }, n) => {
        const pack = packs[n]!;
        return { version, pack: `${pack.name} ${pack.version}`, note, changedBy, changedAt: changedAt.toISOString(), changes: packChanges(packs[n - 1] ?? DEFAULT_PACK, pack) };
      });
      return views.reverse();
    });
  }
}

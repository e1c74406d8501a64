import { Injectable } from '@nestjs/common';
import { packNamed } from '@housestaff/compliance/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramCatalog } from '@housestaff/program/application';
import { DEFAULT_PACK, ProgramRules } from './program-rules';
import { ruleSetView, type RuleSet } from './rule-set-view';
import { RuleSets } from './rule-sets';

@Injectable()
export class ShowRuleSet {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ProgramAccess,
    private readonly programs: ProgramCatalog,
    private readonly ruleSets: RuleSets,
    private readonly rules: ProgramRules,
    private readonly audit: AuditTrail,
  ) {}

  /** What a program is held to, beside what its pack says. Throws NotFound. */
  async execute({ programId }: { programId: Id }): Promise<RuleSet> {
    return this.uow.run(async () => {
      this.access.assertProgram(programId);
      const catalog = await this.programs.load(programId);
      const saved = await this.ruleSets.find(programId);
      await this.audit.record({ action: 'compliance.rules.read', resource: 'program', resourceId: programId, query: {} });
      const base = saved ? packNamed(saved.packId, saved.packVersion) : DEFAULT_PACK;
      return ruleSetView(catalog, base, saved ? this.rules.packFor(saved) : base, saved);
    });
  }
}

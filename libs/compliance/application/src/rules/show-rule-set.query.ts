import { Injectable } from '@nestjs/common';
import { packNamed, PACKS } from '@housestaff/compliance/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, InvalidValue, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramCatalog, type ProgramCatalogEntry } from '@housestaff/program/application';
import { DEFAULT_PACK, ProgramRules } from './program-rules';
import { ruleSetView, type RuleSet } from './rule-set-view';
import { RuleSets, type RuleSetState } from './rule-sets';

export interface RuleSetAsked {
  readonly programId: Id;
  readonly pack?: { readonly id: string; readonly version: number };
}

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

  /** What a program is held to, beside what its pack says; with `pack` what that pack says, before it is taken. Throws NotFound, InvalidValue. */
  async execute({ programId, pack }: RuleSetAsked): Promise<RuleSet> {
    return this.uow.run(async () => {
      this.access.assertProgram(programId);
      const catalog = await this.programs.load(programId);
      const saved = await this.ruleSets.find(programId);
      await this.audit.record({ action: 'compliance.rules.read', resource: 'program', resourceId: programId, query: pack ?? {} });
      if (pack) return unchanged(catalog, pack, saved);
      const base = saved ? packNamed(saved.packId, saved.packVersion) : DEFAULT_PACK;
      return ruleSetView(catalog, base, saved ? this.rules.packFor(saved) : base, saved);
    });
  }
}

function unchanged(catalog: ProgramCatalogEntry, { id, version }: NonNullable<RuleSetAsked['pack']>, saved: RuleSetState | undefined): RuleSet {
  const base = PACKS.find((one) => one.id === id && one.version === version);
  if (!base) throw new InvalidValue('pack', `${id} ${version}`, 'a pack with its version, as listed in packs');
  return ruleSetView(catalog, base, base, saved);
}

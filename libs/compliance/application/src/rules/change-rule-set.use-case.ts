import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, Clock, CurrentActor, Events, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramCatalog } from '@housestaff/program/application';
import { assertExplained, proposedRules } from './proposed-rules';
import type { RuleSetChange } from './rule-set-change';
import { ruleSetView, type RuleSet } from './rule-set-view';
import { RuleSets, type RuleSetState } from './rule-sets';

/** Told when a program is held to other rules. */
export const RULES_CHANGED = 'compliance.rules.changed';

export interface ChangeRuleSetCommand {
  readonly programId: Id;
  readonly expectedVersion: number;
  readonly change: RuleSetChange;
}

@Injectable()
export class RuleSetStamps {
  constructor(
    private readonly clock: Clock,
    private readonly actor: CurrentActor,
  ) {}

  now(): { changedBy: string; changedAt: Date } {
    return { changedBy: this.actor.get().label, changedAt: this.clock.now() };
  }
}

/** Chooses what a program is held to from now on, in every schedule. */
@Injectable()
export class ChangeRuleSet {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ProgramAccess,
    private readonly programs: ProgramCatalog,
    private readonly ruleSets: RuleSets,
    private readonly stamps: RuleSetStamps,
    private readonly news: Events,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, InvalidValue or PackInvalid naming the field. */
  async execute({ programId, expectedVersion, change }: ChangeRuleSetCommand): Promise<RuleSet> {
    return this.uow.run(async () => {
      this.access.assertProgram(programId);
      const catalog = await this.programs.load(programId);
      const before = await this.ruleSets.find(programId);
      const version = before?.version ?? 0;
      if (version !== expectedVersion) throw new StaleVersion('rule set', programId, expectedVersion, version);
      const proposed = proposedRules(change, catalog);
      assertExplained(proposed, change);
      const { packId, packVersion, note } = change;
      const after: RuleSetState = { programId, packId, packVersion, overrides: proposed.overrides, note: note.trim(), ...this.stamps.now(), version: version + 1 };
      await this.ruleSets.save(after);
      await this.audit.record({ action: 'compliance.rules.change', resource: 'program', resourceId: programId, before, after });
      await this.news.record({ kind: RULES_CHANGED, programId, resource: 'program', resourceId: programId });
      return ruleSetView(catalog, proposed.base, proposed.pack, after);
    });
  }
}

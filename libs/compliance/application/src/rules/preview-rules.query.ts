import { Injectable } from '@nestjs/common';
import { ScheduleReader, type EffectiveSchedule, type FindingCounts, type FindingDiff, type ScheduleFinding } from '@housestaff/assignments/application';
import type { RulePack } from '@housestaff/compliance/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramCatalog } from '@housestaff/program/application';
import { countFindings } from '../measures/count-findings';
import { findingViews } from '../measures/finding-view';
import { joined, personDiff, supervisionDiff } from '../measures/findings-diff';
import type { PersonMeasures } from '../measures/person-measures';
import { ScheduleMeasures } from '../measures/schedule-measures';
import { ScheduleSupervision } from '../supervision/schedule-supervision';
import { ProgramRules } from './program-rules';
import { proposedRules } from './proposed-rules';
import type { RuleSetProposal } from './rule-set-change';

export interface RulePreview {
  readonly counts: { readonly before: FindingCounts; readonly after: FindingCounts };
  readonly findings: FindingDiff;
}

export interface PreviewRulesAsked {
  readonly programId: Id;
  readonly scheduleId: Id;
  readonly proposal: RuleSetProposal;
}

interface Found {
  readonly people: readonly PersonMeasures[];
  readonly supervision: readonly ScheduleFinding[];
}

@Injectable()
export class PreviewRules {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ProgramAccess,
    private readonly programs: ProgramCatalog,
    private readonly reader: ScheduleReader,
    private readonly rules: ProgramRules,
    private readonly measures: ScheduleMeasures,
    private readonly supervision: ScheduleSupervision,
    private readonly audit: AuditTrail,
  ) {}

  /** What other rules would find in a published schedule; nothing is stored. Throws NotFound, InvalidValue, PackInvalid. */
  async execute({ programId, scheduleId, proposal }: PreviewRulesAsked): Promise<RulePreview> {
    return this.uow.run(async () => {
      this.access.assertProgram(programId);
      const catalog = await this.programs.load(programId);
      const schedule = await this.reader.effective(scheduleId);
      if (schedule.schedule.programId !== programId) throw new NotFound('schedule', scheduleId);
      const { pack } = proposedRules(proposal, catalog);
      const before = await this.foundBy(await this.rules.packOf(programId), schedule);
      const after = await this.foundBy(pack, schedule);
      await this.audit.record({ action: 'compliance.rules.preview', resource: 'program', resourceId: programId, query: { scheduleId, proposal } });
      return { counts: { before: counted(before), after: counted(after) }, findings: effectOf(before, after) };
    });
  }

  private async foundBy(pack: RulePack, schedule: EffectiveSchedule): Promise<Found> {
    return { people: await this.measures.by(pack, schedule), supervision: this.supervision.findings(schedule, pack) };
  }
}

function counted({ people, supervision }: Found): FindingCounts {
  return countFindings([...people.flatMap(findingViews), ...supervision]);
}

function effectOf(before: Found, after: Found): FindingDiff {
  const earlier = new Map(before.people.map((one) => [one.person.id, one]));
  return joined([...after.people.map((one) => personDiff(earlier.get(one.person.id), one)), supervisionDiff(before.supervision, after.supervision)]);
}

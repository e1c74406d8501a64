import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule, ScheduleFinding } from '@housestaff/assignments/application';
import type { RulePack } from '@housestaff/compliance/domain';
import type { Basis } from '../measures/basis';
import type { PersonMeasures } from '../measures/person-measures';
import { ScheduleMeasures } from '../measures/schedule-measures';
import { ProgramRules } from '../rules/program-rules';
import { ScheduleFindings } from '../schedule-findings';

export interface FiguresOfSchedule {
  readonly pack: RulePack;
  readonly people: readonly PersonMeasures[];
  /** With the overrides that still hold; of people and of supervision. */
  readonly findings: readonly ScheduleFinding[];
}

/** One schedule's figures and findings, for every view of them alike. Call within a unit of work. */
@Injectable()
export class ComplianceFigures {
  constructor(
    private readonly rules: ProgramRules,
    private readonly measures: ScheduleMeasures,
    private readonly findings: ScheduleFindings,
  ) {}

  async of(schedule: EffectiveSchedule, basis: Basis): Promise<FiguresOfSchedule> {
    const pack = await this.rules.packOf(schedule.schedule.programId);
    return { pack, people: await this.measures.of(schedule, basis), findings: await this.findings.of(schedule, basis) };
  }
}

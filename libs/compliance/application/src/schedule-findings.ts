import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule, ScheduleFinding } from '@housestaff/assignments/application';
import type { Basis } from './measures/basis';
import { findingViews } from './measures/finding-view';
import { ScheduleMeasures } from './measures/schedule-measures';
import { FindingOverrides } from './overrides/finding-overrides';
import { marked } from './overrides/marked';
import { ScheduleQualifications } from './qualifications/schedule-qualifications';
import { ProgramRules } from './rules/program-rules';
import { ScheduleSupervision } from './supervision/schedule-supervision';

/** Everything that is found in a schedule, of people, of what they lack and of supervision, with the overrides that still hold. */
@Injectable()
export class ScheduleFindings {
  constructor(
    private readonly rules: ProgramRules,
    private readonly measures: ScheduleMeasures,
    private readonly supervision: ScheduleSupervision,
    private readonly qualifications: ScheduleQualifications,
    private readonly overrides: FindingOverrides,
  ) {}

  /** Supervision is of the schedule in either basis. Call within a unit of work. */
  async of(schedule: EffectiveSchedule, basis: Basis = 'scheduled'): Promise<readonly ScheduleFinding[]> {
    const pack = await this.rules.packOf(schedule.schedule.programId);
    const people = await this.measures.of(schedule, basis);
    return this.marked(schedule, [...people.flatMap(findingViews), ...this.qualifications.findings(schedule), ...this.supervision.findings(schedule, pack)]);
  }

  /** The same findings with the overrides of their schedule. */
  async marked({ schedule }: EffectiveSchedule, findings: readonly ScheduleFinding[]): Promise<readonly ScheduleFinding[]> {
    if (!findings.some((one) => one.severity === 'violation')) return findings;
    return marked(findings, await this.overrides.of(schedule.id));
  }
}

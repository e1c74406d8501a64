import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule, ScheduleFinding } from '@housestaff/assignments/application';
import type { Basis } from './measures/basis';
import { findingViews } from './measures/finding-view';
import { ScheduleMeasures } from './measures/schedule-measures';
import { FindingOverrides } from './overrides/finding-overrides';
import { marked } from './overrides/marked';
import { ProgramRules } from './rules/program-rules';
import { ScheduleSuitability } from './suitability/schedule-suitability';
import { ScheduleSupervision } from './supervision/schedule-supervision';

/** Everything that is found in a schedule, of people's hours, of where they are and of supervision, with the overrides that still hold. */
@Injectable()
export class ScheduleFindings {
  constructor(
    private readonly rules: ProgramRules,
    private readonly measures: ScheduleMeasures,
    private readonly supervision: ScheduleSupervision,
    private readonly suitability: ScheduleSuitability,
    private readonly overrides: FindingOverrides,
  ) {}

  /** Supervision is of the schedule in either basis. Call within a unit of work. */
  async of(schedule: EffectiveSchedule, basis: Basis = 'scheduled'): Promise<readonly ScheduleFinding[]> {
    const pack = await this.rules.packOf(schedule.schedule.programId);
    const people = await this.measures.of(schedule, basis);
    return this.marked(schedule, [...people.flatMap(findingViews), ...this.suitability.findings(schedule), ...this.supervision.findings(schedule, pack)]);
  }

  /** The same findings with the overrides of their schedule. */
  async marked({ schedule }: EffectiveSchedule, findings: readonly ScheduleFinding[]): Promise<readonly ScheduleFinding[]> {
    if (!findings.some((one) => one.severity === 'violation')) return findings;
    return marked(findings, await this.overrides.of(schedule.id));
  }
}

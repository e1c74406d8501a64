import { Injectable } from '@nestjs/common';
import { narrowed, PublishGate, ScheduleCheck, type EffectiveSchedule, type FindingDiff, type ScheduleFinding } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { joined, personDiff } from './measures/findings-diff';
import { ScheduleMeasures } from './measures/schedule-measures';
import { FindingOverrides } from './overrides/finding-overrides';
import { markedDiff } from './overrides/marked';
import { ProgramRules } from './rules/program-rules';
import { ScheduleFindings } from './schedule-findings';
import { ScheduleSuitability } from './suitability/schedule-suitability';
import { ScheduleSupervision } from './supervision/schedule-supervision';

/** What an edit does to the findings. Only the people it touches are measured, and the half-days in which they changed. */
@Injectable()
export class DutyHourCheck extends ScheduleCheck {
  constructor(
    private readonly rules: ProgramRules,
    private readonly measures: ScheduleMeasures,
    private readonly supervision: ScheduleSupervision,
    private readonly suitability: ScheduleSuitability,
    private readonly overrides: FindingOverrides,
  ) {
    super();
  }

  async effectOf(before: EffectiveSchedule, after: EffectiveSchedule, people: ReadonlySet<Id>): Promise<FindingDiff> {
    const pack = await this.rules.packOf(before.schedule.programId);
    const [was, is] = [narrowed(before, people), narrowed(after, people)];
    const earlier = new Map((await this.measures.by(pack, was)).map((one) => [one.person.id, one]));
    const later = await this.measures.by(pack, is);
    const parts = later.flatMap((one) => {
      const known = earlier.get(one.person.id);
      return known === one ? [] : [personDiff(known, one)];
    });
    const found = joined([...parts, this.suitability.effectOf(was, is), this.supervision.effectOf(before, { people, was: was.duties, is: is.duties }, pack)]);
    const violations = Object.values(found).some((part: readonly ScheduleFinding[]) => part.some((one) => one.severity === 'violation'));
    return violations ? markedDiff(found, await this.overrides.of(before.schedule.id)) : found;
  }
}

/** Violations keep a schedule from being published; warnings and what can't be told don't. */
@Injectable()
export class DutyHourGate extends PublishGate {
  constructor(private readonly findings: ScheduleFindings) {
    super();
  }

  async blockers(after: EffectiveSchedule): Promise<readonly ScheduleFinding[]> {
    return (await this.findings.of(after)).filter((finding) => finding.severity === 'violation');
  }
}

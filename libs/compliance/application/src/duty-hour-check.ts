import { Injectable } from '@nestjs/common';
import { PublishGate, ScheduleCheck, type EffectiveSchedule, type FindingDiff, type ScheduleFinding } from '@housestaff/assignments/application';
import { diff, type FindingsDiff } from '@housestaff/compliance/domain';
import type { Id } from '@housestaff/kernel';
import { findingView, findingViews } from './measures/finding-view';
import type { PersonMeasures } from './measures/person-measures';
import { ScheduleMeasures } from './measures/schedule-measures';

/** What an edit does to the findings. */
@Injectable()
export class DutyHourCheck extends ScheduleCheck {
  constructor(private readonly measures: ScheduleMeasures) {
    super();
  }

  async effectOf(before: EffectiveSchedule, after: EffectiveSchedule): Promise<FindingDiff> {
    const [earlier, later] = [await this.measures.of(before), await this.measures.of(after)];
    const was = new Map<Id, PersonMeasures>(earlier.map((one) => [one.person.id, one]));
    const parts = later.flatMap((one) => {
      const known = was.get(one.person.id);
      return known === one ? [] : [effectOn(known, one)];
    });
    return { added: parts.flatMap((p) => p.added), removed: parts.flatMap((p) => p.removed), worsened: parts.flatMap((p) => p.worsened), improved: parts.flatMap((p) => p.improved) };
  }
}

/** Duties at the same time are compared by themselves: with them nothing else is measured, which mends nothing. */
function effectOn(before: PersonMeasures | undefined, after: PersonMeasures): FindingDiff {
  const overlapBefore = before ? findingViews({ ...before, findings: [] }) : [];
  const overlapAfter = findingViews({ ...after, findings: [] });
  const known = new Set(overlapBefore.map((one) => one.id));
  const now = new Set(overlapAfter.map((one) => one.id));
  const rules: FindingsDiff = diff(before?.findings ?? [], after.findings);
  const view = (findings: FindingsDiff['added']): ScheduleFinding[] => findings.map((finding) => findingView(finding, after.person.displayName));
  return {
    added: [...overlapAfter.filter((one) => !known.has(one.id)), ...view(rules.added)],
    removed: [...overlapBefore.filter((one) => !now.has(one.id)), ...(after.overlap ? [] : view(rules.removed))],
    worsened: view(rules.worsened),
    improved: view(rules.improved),
  };
}

/** Violations keep a schedule from being published; warnings and what can't be told don't. */
@Injectable()
export class DutyHourGate extends PublishGate {
  constructor(private readonly measures: ScheduleMeasures) {
    super();
  }

  async blockers(after: EffectiveSchedule): Promise<readonly ScheduleFinding[]> {
    const findings = (await this.measures.of(after)).flatMap(findingViews);
    return findings.filter((finding) => finding.severity === 'violation');
  }
}

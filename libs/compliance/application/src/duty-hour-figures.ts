import { Injectable } from '@nestjs/common';
import { ScheduleFigures, type BlockHours, type EffectiveSchedule, type FindingCounts, type FindingMark, type ScheduleFinding, type SupervisionCell, type YearFigures } from '@housestaff/assignments/application';
import { touches, type RulePack } from '@housestaff/compliance/domain';
import { NotFound, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { countFindings } from './measures/count-findings';
import { findingViews, rounded, touchesDays } from './measures/finding-view';
import type { PersonMeasures } from './measures/person-measures';
import { ScheduleMeasures } from './measures/schedule-measures';
import { ProgramRules } from './rules/program-rules';
import { ScheduleSuitability } from './suitability/schedule-suitability';
import { ScheduleSupervision } from './supervision/schedule-supervision';

/** The figures of the grids, kept beside what they were made from. */
@Injectable()
export class DutyHourFigures extends ScheduleFigures {
  private readonly years = new WeakMap<readonly PersonMeasures[], YearFigures>();

  constructor(
    private readonly rules: ProgramRules,
    private readonly measures: ScheduleMeasures,
    private readonly supervision: ScheduleSupervision,
    private readonly suitability: ScheduleSuitability,
  ) {
    super();
  }

  async ofYear(schedule: EffectiveSchedule): Promise<YearFigures> {
    const pack = await this.rules.packOf(schedule.schedule.programId);
    const people = await this.measures.by(pack, schedule);
    const figures = this.years.get(people) ?? yearFigures(people, [...this.suitability.findings(schedule), ...this.supervision.findings(schedule, pack)], schedule, pack);
    this.years.set(people, figures);
    return figures;
  }

  /** Throws NotFound. */
  async ofBlock(schedule: EffectiveSchedule, blockId: Id): Promise<FindingCounts> {
    const block = schedule.catalog.blocks.find((one) => one.id === blockId);
    if (!block) throw new NotFound('block', blockId);
    const pack = await this.rules.packOf(schedule.schedule.programId);
    const findings = [...(await this.measures.by(pack, schedule)).flatMap(findingViews), ...this.suitability.findings(schedule), ...this.supervision.findings(schedule, pack)];
    return countFindings(findings.filter((finding) => touchesDays(finding, block.period)));
  }

  async supervisionOf(schedule: EffectiveSchedule, days: readonly LocalDate[]): Promise<readonly SupervisionCell[]> {
    return this.supervision.cells(schedule, days, await this.rules.packOf(schedule.schedule.programId));
  }
}

function yearFigures(people: readonly PersonMeasures[], others: readonly ScheduleFinding[], { catalog }: EffectiveSchedule, pack: RulePack): YearFigures {
  const findings = [...people.flatMap(findingViews), ...others];
  return {
    hours: catalog.blocks.map((block) => ({ blockId: block.id, ...highestHours(people, block.period, pack) })),
    counts: countFindings(findings),
    marks: findings.flatMap(markOf),
  };
}

function highestHours(people: readonly PersonMeasures[], block: DateRange, pack: RulePack): Omit<BlockHours, 'blockId'> {
  let highest: Omit<BlockHours, 'blockId'> = { hours: null, personId: null, limit: pack.rules['eighty-hour-week'].limit };
  for (const { person, measures } of people) {
    for (const measure of measures.get('eighty-hour-week') ?? []) {
      if (measure.measured === null || measure.measured <= (highest.hours ?? -1) || !touches(measure, block)) continue;
      highest = { hours: measure.measured, personId: person.id, limit: measure.limit };
    }
  }
  return { ...highest, hours: rounded(highest.hours) };
}

function markOf({ personId, from, to, severity }: ScheduleFinding): FindingMark[] {
  return severity === 'not-assessable' || personId === null ? [] : [{ personId, period: { start: from, end: to }, severity }];
}

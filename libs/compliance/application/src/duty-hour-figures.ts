import { Injectable } from '@nestjs/common';
import { ScheduleFigures, type BlockHours, type EffectiveSchedule, type FindingCounts, type FindingMark, type ScheduleFinding, type YearFigures } from '@housestaff/assignments/application';
import { COMMON_PACK, touches } from '@housestaff/compliance/domain';
import { NotFound, type DateRange, type Id } from '@housestaff/kernel';
import { countFindings } from './measures/count-findings';
import { findingViews, rounded, touchesDays } from './measures/finding-view';
import type { PersonMeasures } from './measures/person-measures';
import { ScheduleMeasures } from './measures/schedule-measures';

/** The figures of the grids, kept beside what they were made from. */
@Injectable()
export class DutyHourFigures extends ScheduleFigures {
  private readonly years = new WeakMap<readonly PersonMeasures[], YearFigures>();

  constructor(private readonly measures: ScheduleMeasures) {
    super();
  }

  async ofYear(schedule: EffectiveSchedule): Promise<YearFigures> {
    const people = await this.measures.of(schedule);
    const figures = this.years.get(people) ?? yearFigures(people, schedule);
    this.years.set(people, figures);
    return figures;
  }

  /** Throws NotFound. */
  async ofBlock(schedule: EffectiveSchedule, blockId: Id): Promise<FindingCounts> {
    const block = schedule.catalog.blocks.find((one) => one.id === blockId);
    if (!block) throw new NotFound('block', blockId);
    const findings = (await this.measures.of(schedule)).flatMap(findingViews);
    return countFindings(findings.filter((finding) => touchesDays(finding, block.period)));
  }
}

function yearFigures(people: readonly PersonMeasures[], { catalog }: EffectiveSchedule): YearFigures {
  const findings = people.flatMap(findingViews);
  return {
    hours: catalog.blocks.map((block) => ({ blockId: block.id, ...highestHours(people, block.period) })),
    counts: countFindings(findings),
    marks: findings.flatMap(markOf),
  };
}

function highestHours(people: readonly PersonMeasures[], block: DateRange): Omit<BlockHours, 'blockId'> {
  let highest: Omit<BlockHours, 'blockId'> = { hours: null, personId: null, limit: COMMON_PACK.rules['eighty-hour-week'].limit };
  for (const { person, measures } of people) {
    for (const measure of measures.get('eighty-hour-week') ?? []) {
      if (measure.measured === null || measure.measured <= (highest.hours ?? -1) || !touches(measure, block)) continue;
      highest = { hours: measure.measured, personId: person.id, limit: measure.limit };
    }
  }
  return { ...highest, hours: rounded(highest.hours) };
}

function markOf({ personId, from, to, severity }: ScheduleFinding): FindingMark[] {
  return severity === 'not-assessable' ? [] : [{ personId, period: { start: from, end: to }, severity }];
}

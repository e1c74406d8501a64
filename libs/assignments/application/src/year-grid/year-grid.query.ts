import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { draftView, type DraftView } from '../drafts/draft-view';
import { ScheduleViews, type ScheduleView } from '../drafts/schedule-views';
import { ScheduleFigures, type BlockHours } from '../ports/compliance-ports';
import type { FindingCounts } from '../ports/finding';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { rotationViews, yearView, type RotationView } from './catalog-views';
import { coverageRows, type CoverageRow } from './coverage-rows';
import { yearGridGroups, type YearGridGroup } from './year-grid-rows';

export interface YearGrid {
  readonly schedule: ScheduleView;
  readonly year: ReturnType<typeof yearView>;
  readonly draft: DraftView | null;
  readonly rotations: readonly RotationView[];
  readonly groups: readonly YearGridGroup[];
  readonly coverage: readonly CoverageRow[];
  readonly hours: { readonly cells: readonly BlockHours[] };
  readonly findings: FindingCounts;
  /** Coverage cells with fewer people than needed. */
  readonly uncovered: number;
}

@Injectable()
export class YearGridQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly views: ScheduleViews,
    private readonly access: ScheduleAccess,
    private readonly figures: ScheduleFigures,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. */
  async execute({ scheduleId, draftId }: { scheduleId: Id; draftId?: Id }): Promise<YearGrid> {
    return this.uow.run(async () => {
      const effective = await this.reader.effective(scheduleId, draftId);
      const { hours, counts, marks } = await this.figures.ofYear(effective);
      const schedule = await this.views.schedule(effective.schedule);
      const coverage = coverageRows(effective);
      await this.audit.record({ action: 'assignments.schedule.year-grid', resource: 'schedule', resourceId: scheduleId, query: { draftId } });
      return {
        ...{ schedule, coverage, findings: counts, hours: { cells: hours } },
        year: yearView(effective.catalog, scheduleId),
        draft: effective.draft && (schedule.drafts.find((one) => one.id === draftId) ?? draftView(effective.draft)),
        rotations: rotationViews(effective.catalog),
        groups: yearGridGroups(effective, marks, this.access.leaveIn(effective)),
        uncovered: coverage.flatMap((row) => row.cells).filter((cell) => cell.state === 'under').length,
      };
    });
  }
}

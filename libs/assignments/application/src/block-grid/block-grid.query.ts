import { Injectable } from '@nestjs/common';
import type { Duty } from '@housestaff/assignments/domain';
import { AuditTrail, Clock, contains, eachDay, localDateOf, NotFound, UnitOfWork, weekday, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { draftView, type DraftView } from '../drafts/draft-view';
import { ScheduleViews, type ScheduleView } from '../drafts/schedule-views';
import { ScheduleFigures, type SupervisionCell } from '../ports/compliance-ports';
import type { FindingCounts } from '../ports/finding';
import type { ScheduleCatalog } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { activityView, blockView, rotationViews, type ActivityView, type BlockView, type RotationView } from '../year-grid/catalog-views';
import { bandsOf, type BlockGridBand } from './bands';
import { eventsOn, holidayOn, type DayEvent } from './day-notes';
import { blockGridGroups, stampOf, type BlockGridGroup } from './block-grid-rows';

export interface BlockGridDay {
  readonly date: LocalDate;
  /** 1 is Monday. */
  readonly weekday: number;
  /** A day on which clinics and electives are closed. */
  readonly holiday: string | null;
  readonly events: readonly DayEvent[];
  readonly today: boolean;
}

export interface BlockGrid {
  readonly schedule: ScheduleView;
  readonly block: BlockView;
  readonly draft: DraftView | null;
  readonly activities: readonly ActivityView[];
  readonly rotations: readonly RotationView[];
  readonly days: readonly BlockGridDay[];
  readonly bands: readonly BlockGridBand[];
  readonly groups: readonly BlockGridGroup[];
  readonly supervision: readonly SupervisionCell[];
  readonly findings: FindingCounts;
}

@Injectable()
export class BlockGridQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly views: ScheduleViews,
    private readonly access: ScheduleAccess,
    private readonly figures: ScheduleFigures,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, also for another year's block. */
  async execute({ scheduleId, blockId, draftId }: { scheduleId: Id; blockId: Id; draftId?: Id }): Promise<BlockGrid> {
    return this.uow.run(async () => {
      const effective = await this.reader.effective(scheduleId, draftId);
      const block = effective.catalog.blocks.find((one) => one.id === blockId);
      if (!block) throw new NotFound('academic block', blockId);
      const published = draftId ? await this.reader.effective(scheduleId) : null;
      const findings = await this.figures.ofBlock(effective, blockId);
      const supervision = await this.figures.supervisionOf(effective, eachDay(block.period));
      const schedule = await this.views.schedule(effective.schedule);
      await this.audit.record({ action: 'assignments.schedule.block-grid', resource: 'schedule', resourceId: scheduleId, query: { blockId, draftId } });
      const draft = effective.draft && (schedule.drafts.find((one) => one.id === draftId) ?? draftView(effective.draft));
      return { schedule, draft, block: blockView(block), findings, supervision, ...this.gridOf(effective, block.period, published) };
    });
  }

  private gridOf(effective: EffectiveSchedule, period: DateRange, published: EffectiveSchedule | null): Omit<BlockGrid, 'schedule' | 'draft' | 'block' | 'findings' | 'supervision'> {
    const { catalog } = effective;
    const duties = dutiesIn(effective.duties, period);
    const dates = eachDay(period);
    const stamps = published && new Set(dutiesIn(published.duties, period).map(stampOf));
    return {
      activities: catalog.activities.map(activityView),
      rotations: rotationViews(catalog),
      days: dates.map((date) => dayOf(date, catalog, localDateOf(this.clock.now().getTime(), catalog.zone))),
      bands: bandsOf(effective, duties, period),
      groups: blockGridGroups({ catalog, people: effective.people, stays: effective.stays, absences: this.access.leaveIn(effective) }, duties, dates, period, stamps),
    };
  }
}

function dutiesIn(duties: readonly Duty[], period: DateRange): Duty[] {
  return duties.filter((duty) => contains(period, duty.date));
}

function dayOf(date: LocalDate, catalog: ScheduleCatalog, today: LocalDate): BlockGridDay {
  return { date, weekday: weekday(date), holiday: holidayOn(catalog, date), events: eventsOn(catalog, date), today: date === today };
}

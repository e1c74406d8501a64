import { Injectable } from '@nestjs/common';
import type { DateRange, Id } from '@housestaff/kernel';
import { PublishedRows, type PublishedDuty, type PublishedStay } from '../ports/published-rows';
import { ScheduleWorld } from '../ports/schedule-world';
import { Schedules } from '../ports/schedules';
import { RefreshDuties } from './refresh-duties.use-case';

/**
 * The published duties of a person, a service or a program, with the row ids, sequences and times of change that calendar feeds hang on.
 * Call within a unit of work; the caller audits, and has decided that the reader may see them.
 */
@Injectable()
export class PublishedDuties {
  constructor(
    private readonly schedules: Schedules,
    private readonly world: ScheduleWorld,
    private readonly refresh: RefreshDuties,
    private readonly rows: PublishedRows,
  ) {}

  /** Those that begin in the range, in order of time. Leave, holidays and patterns decided since publishing are in. */
  async ofPerson({ programId, personId, range }: { programId: Id; personId: Id; range: DateRange }): Promise<PublishedDuty[]> {
    await this.bringUpToDate(programId);
    return this.rows.dutiesOf(personId, range);
  }

  /** Everybody's duties of these activities, in order of time. */
  async ofActivities(programId: Id, activityIds: readonly Id[]): Promise<PublishedDuty[]> {
    if (activityIds.length === 0) return [];
    await this.bringUpToDate(programId);
    return this.rows.dutiesOfProgram(programId, activityIds);
  }

  /** Everybody's stays, in order of time; with `rotationId` those on that rotation. */
  stays(programId: Id, rotationId: Id | null): Promise<PublishedStay[]> {
    return this.rows.staysOfProgram(programId, rotationId);
  }

  private async bringUpToDate(programId: Id): Promise<void> {
    for (const schedule of await this.schedules.ofProgram(programId)) {
      if (schedule.publishedVersion === 0) continue;
      const { revision } = await this.world.load(programId, schedule.academicYearId);
      if (revision !== schedule.projectedRevision) await this.refresh.execute({ scheduleId: schedule.id, note: 'Leave, holidays or patterns changed' });
    }
  }
}

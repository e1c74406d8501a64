import { Injectable } from '@nestjs/common';
import type { DateRange, Id } from '@housestaff/kernel';
import { PublishedRows, type PublishedDuty } from '../ports/published-rows';
import { ScheduleWorld } from '../ports/schedule-world';
import { Schedules } from '../ports/schedules';
import { RefreshDuties } from './refresh-duties.use-case';

/**
 * The published duties of one person, with the row ids, sequences and times of change that calendar feeds hang on.
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
    for (const schedule of await this.schedules.ofProgram(programId)) {
      if (schedule.publishedVersion === 0) continue;
      const { revision } = await this.world.load(programId, schedule.academicYearId);
      if (revision !== schedule.projectedRevision) await this.refresh.execute({ scheduleId: schedule.id, note: 'Leave, holidays or patterns changed' });
    }
    return this.rows.dutiesOf(personId, range);
  }
}

import { Injectable } from '@nestjs/common';
import { ScheduleReader, YearSchedules, type EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { addDays, NotFound, type Id } from '@housestaff/kernel';

/** Longer than any duty with the rest after it. */
const TAIL_DAYS = 4;
const NONE: readonly Duty[] = [];

/** The last published duties of the year before a schedule: rest and long duties look across the first of July. */
@Injectable()
export class EarlierDuties {
  private readonly tails = new WeakMap<EffectiveSchedule, readonly Duty[]>();

  constructor(
    private readonly years: YearSchedules,
    private readonly reader: ScheduleReader,
  ) {}

  /** The same array as long as nothing in it changes; empty for the first year. Call within a unit of work. */
  async before({ catalog }: EffectiveSchedule): Promise<readonly Duty[]> {
    const { start } = catalog.year.period;
    const earlierId = await this.scheduleBefore(catalog.program.id, addDays(start, -1));
    if (!earlierId) return NONE;
    const earlier = await this.reader.effective(earlierId);
    const tail = this.tails.get(earlier) ?? earlier.duties.filter((duty) => duty.date >= addDays(start, -TAIL_DAYS));
    this.tails.set(earlier, tail);
    return tail;
  }

  private async scheduleBefore(programId: Id, day: string): Promise<Id | undefined> {
    try {
      return await this.years.on(programId, day);
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }
}

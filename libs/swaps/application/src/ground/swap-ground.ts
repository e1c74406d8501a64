import { Injectable } from '@nestjs/common';
import { Amendments, NotPublished, ScheduleReader, type EffectiveSchedule } from '@housestaff/assignments/application';
import { addDays, Clock, dayWords, type Id, type LocalDate } from '@housestaff/kernel';
import { PlanSetups, type PlanSetupState } from '@housestaff/planning/application';
import { SwapRefused, whenIn, type ExchangeGround, type When } from '@housestaff/swaps/domain';
import { poolsOf } from './call-pools';

/** What a swap is judged on. */
export interface SwapGround {
  readonly schedule: EffectiveSchedule;
  readonly setups: readonly PlanSetupState[];
  readonly exchange: ExchangeGround;
  readonly now: Date;
  readonly when: When;
}

/** Call within a unit of work. */
@Injectable()
export class SwapGrounds {
  constructor(
    private readonly amendments: Amendments,
    private readonly reader: ScheduleReader,
    private readonly setups: PlanSetups,
    private readonly clock: Clock,
  ) {}

  /** The published schedule of the academic year that holds a day. Throws SwapRefused where there is none. */
  async on(programId: Id, day: LocalDate): Promise<SwapGround> {
    const end = addDays(day, 1);
    try {
      return await this.of((await this.amendments.scheduleFor(programId, { start: day, end })).id);
    } catch (error) {
      if (!(error instanceof NotPublished)) throw error;
      const refusal = { code: 'swap.not_published', message: `No schedule is published for ${dayWords(day)}`, facts: { field: 'gives.from', day } } as const;
      throw new SwapRefused(refusal, [refusal]);
    }
  }

  async of(scheduleId: Id): Promise<SwapGround> {
    const schedule = await this.reader.effective(scheduleId);
    const setups = await this.setups.ofProgram(schedule.schedule.programId);
    const { catalog, stays, handDuties, duties } = schedule;
    const exchange = { activities: catalog.activities, rotations: catalog.rotations, pools: poolsOf(setups), stays, handDuties, duties };
    return { schedule, setups, exchange, now: this.clock.now(), when: whenIn(catalog.program.zone, dayWords) };
  }
}

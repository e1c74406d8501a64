import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule } from '@housestaff/assignments/application';
import { ProgramRules, ScheduleFindings } from '@housestaff/compliance/application';
import type { ConflictSettings } from '@housestaff/conflicts/domain';
import type { DateRange } from '@housestaff/kernel';
import { Ground, type Detected, type Facts } from './detected';
import { detectAll } from './detectors';

/** What is wrong with a schedule in some days. Call within a unit of work. */
@Injectable()
export class ConflictDetection {
  constructor(
    private readonly findings: ScheduleFindings,
    private readonly rules: ProgramRules,
  ) {}

  async of(schedule: EffectiveSchedule, window: DateRange, { heavyWeeks }: Pick<ConflictSettings, 'heavyWeeks'>): Promise<Detected[]> {
    return detectAll(Ground.of(schedule), await this.facts(schedule, window, heavyWeeks));
  }

  async facts(schedule: EffectiveSchedule, window: DateRange, heavyWeeks: number): Promise<Facts> {
    const { supervision } = await this.rules.packOf(schedule.schedule.programId);
    return { window, heavyWeeks, supervision, findings: await this.findings.of(schedule) };
  }
}

import { Injectable } from '@nestjs/common';
import { CellLocked, type Half, type PutDuty } from '@housestaff/assignments/domain';
import { addDays, AuditTrail, dateRange, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { EditCheck } from '../drafts/edit-result';
import type { ActivityOfProgram, PersonOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { ScheduleReader, type ScheduleAsked } from '../schedule-reader/schedule-reader';
import { personIn } from './choices.query';
import { bestFirst, judgedByHours, refused, type Eligibility } from './eligibility';
import { notQualified } from './judge';

/** One activity for a person on a day, or half of it. */
export interface DutyChoice extends Eligibility {
  readonly activityId: Id;
}

export interface DutyChoicesAsked extends ScheduleAsked {
  readonly personId: Id;
  readonly date: LocalDate;
  readonly half: Half;
}

@Injectable()
export class DutyChoicesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly check: EditCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** Every activity, the ones that could stand there first. Throws NotFound. */
  async execute({ scheduleId, draftId, personId, date, half }: DutyChoicesAsked): Promise<DutyChoice[]> {
    return this.uow.run(async () => {
      const schedule = await this.reader.asked({ scheduleId, draftId });
      const person = personIn(schedule, personId);
      const found: DutyChoice[] = [];
      for (const activity of schedule.catalog.activities) {
        const change: PutDuty = { kind: 'put-duty', personId, period: dateRange(date, addDays(date, 1)), source: 'manual', activityId: activity.id, half, locked: false };
        found.push({ activityId: activity.id, ...(await this.judge(activity, person, change, schedule)) });
      }
      await this.audit.record({ action: 'assignments.schedule.duty_choices', resource: 'schedule', resourceId: schedule.schedule.id, query: { personId, date, half, draftId } });
      return found.sort(bestFirst);
    });
  }

  /** Leave decides by what becomes of the duty: the projection leaves out what nobody is there for. */
  private async judge(activity: ActivityOfProgram, person: PersonOfProgram, change: PutDuty, before: EffectiveSchedule): Promise<Eligibility> {
    const { id } = activity;
    const { personId, half, period } = change;
    const there = before.duties.some((duty) => duty.personId === personId && duty.date === period.start && duty.activityId === id && duty.half === half);
    if (there) return refused({ reasonCode: 'same-duty', reason: 'Stands there' });
    const unqualified = notQualified(person, activity, period);
    if (unqualified) return refused(unqualified);
    const after = this.with(change, before);
    if (!after) return refused({ reasonCode: 'locked', reason: 'Locked' });
    const stands = after.duties.some((duty) => duty.personId === personId && duty.date === period.start && duty.activityId === id);
    if (!stands) return refused({ reasonCode: 'on-leave', reason: 'On leave' });
    return judgedByHours(before, after, [change], { reader: this.reader, check: this.check });
  }

  private with(change: PutDuty, before: EffectiveSchedule): EffectiveSchedule | undefined {
    try {
      return this.reader.hypothetical(before, [change]);
    } catch (refusal) {
      if (refusal instanceof CellLocked) return undefined;
      throw refusal;
    }
  }
}

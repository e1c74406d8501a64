import { Injectable } from '@nestjs/common';
import { AuditTrail, dateRange, NotFound, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { EditCheck } from '../drafts/edit-result';
import type { PersonOfProgram, RotationOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { ScheduleReader, type ScheduleAsked } from '../schedule-reader/schedule-reader';
import { bestFirst, eligibilityOf, type Eligibility } from './eligibility';

/** One rotation for a person in a period. */
export interface RotationChoice extends Eligibility {
  readonly rotationId: Id;
}

export interface RotationChoicesAsked extends ScheduleAsked {
  readonly personId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

@Injectable()
export class RotationChoicesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly check: EditCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** Every rotation in use that is meant for this kind of person, the ones they could take first. Throws NotFound, InvalidValue. */
  async execute({ scheduleId, draftId, personId, from, to }: RotationChoicesAsked): Promise<RotationChoice[]> {
    return this.uow.run(async () => {
      const schedule = await this.reader.asked({ scheduleId, draftId });
      const person = personIn(schedule, personId);
      const period = dateRange(from, to);
      const found: RotationChoice[] = [];
      for (const rotation of schedule.catalog.rotations) {
        if (!isFor(rotation, person)) continue;
        const eligibility = await eligibilityOf(person, rotation, period, schedule, { reader: this.reader, check: this.check });
        found.push({ ...eligibility, rotationId: rotation.id });
      }
      await this.audit.record({ action: 'assignments.schedule.choices', resource: 'schedule', resourceId: schedule.schedule.id, query: { personId, from, to, draftId } });
      return found.sort(bestFirst);
    });
  }
}

/** Throws NotFound. */
export function personIn({ people }: EffectiveSchedule, personId: Id): PersonOfProgram {
  const person = people.find((one) => one.id === personId);
  if (!person) throw new NotFound('person', personId);
  return person;
}

function isFor({ active, audience }: RotationOfProgram, { kind }: PersonOfProgram): boolean {
  return active && (audience === 'any' || audience === kind);
}

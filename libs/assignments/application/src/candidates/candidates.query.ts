import { Injectable } from '@nestjs/common';
import { AuditTrail, dateRange, InvalidValue, UnitOfWork, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { EditCheck } from '../drafts/edit-result';
import type { PersonOfProgram, RotationOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { ScheduleReader, type ScheduleAsked } from '../schedule-reader/schedule-reader';
import { bestFirst, eligibilityOf, type Eligibility } from './eligibility';
import { blockedNote, rotationAt } from './judge';

/** One person for a rotation in a period: whether they could take it, and if not, why: the reason before the click. */
export interface Candidate extends Eligibility {
  readonly personId: Id;
  readonly currentRotationId: Id | null;
  readonly note: string;
}

export interface CandidatesAsked extends ScheduleAsked {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rotationId: Id;
}

@Injectable()
export class CandidatesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly check: EditCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** Eligible ones first, those with the fewest new findings before others. Throws NotFound, InvalidValue. */
  async execute({ scheduleId, draftId, from, to, rotationId }: CandidatesAsked): Promise<Candidate[]> {
    return this.uow.run(async () => {
      const schedule = await this.reader.asked({ scheduleId, draftId });
      const rotation = schedule.catalog.rotations.find((one) => one.id === rotationId);
      if (!rotation) throw new InvalidValue('rotationId', rotationId, 'a rotation of this program');
      const period = dateRange(from, to);
      const found: Candidate[] = [];
      for (const person of schedule.people) {
        if (isAsked(person, rotation)) found.push(await this.judge(person, rotation, period, schedule));
      }
      await this.audit.record({ action: 'assignments.schedule.candidates', resource: 'schedule', resourceId: schedule.schedule.id, query: { from, to, rotationId, draftId } });
      return found.sort(bestFirst);
    });
  }

  private async judge(person: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, schedule: EffectiveSchedule): Promise<Candidate> {
    const currentRotationId = rotationAt(person.id, period, schedule);
    const leaves = schedule.catalog.rotations.find((one) => one.id === currentRotationId);
    const eligibility = await eligibilityOf(person, rotation, period, schedule, { reader: this.reader, check: this.check });
    const note = blockedNote(person, rotation, period) ?? (leaves ? `leaves ${leaves.name}` : 'is free');
    return { ...eligibility, personId: person.id, currentRotationId, note };
  }
}

function isAsked(person: PersonOfProgram, { audience }: RotationOfProgram): boolean {
  return person.active && (audience === 'any' ? person.kind === 'resident' || person.kind === 'faculty' : person.kind === audience);
}

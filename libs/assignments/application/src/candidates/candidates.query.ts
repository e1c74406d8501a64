import { Injectable } from '@nestjs/common';
import { AuditTrail, dateRange, InvalidValue, UnitOfWork, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { EditCheck } from '../drafts/edit-result';
import type { PersonOfProgram, RotationOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { rotationAt, whyNot, type ReasonCode } from './judge';

/** One person for a rotation in a period: whether they could take it, and if not, why: the reason before the click. */
export interface Candidate {
  readonly personId: Id;
  readonly eligible: boolean;
  readonly reason: string;
  readonly reasonCode: ReasonCode;
  readonly currentRotationId: Id | null;
  /** Findings that it would add or worsen. */
  readonly addedFindings: number;
  readonly note: string;
}

export interface CandidatesAsked {
  readonly scheduleId?: Id;
  readonly draftId?: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rotationId: Id;
}

@Injectable()
export class CandidatesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ScheduleAccess,
    private readonly reader: ScheduleReader,
    private readonly check: EditCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** Eligible ones first, those with the fewest new findings before others. Throws NotFound, InvalidValue. */
  async execute({ scheduleId, draftId, from, to, rotationId }: CandidatesAsked): Promise<Candidate[]> {
    return this.uow.run(async () => {
      const id = scheduleId ?? (await this.access.draft(draftId ?? '')).scheduleId;
      const schedule = await this.reader.effective(id, draftId);
      const rotation = schedule.catalog.rotations.find((one) => one.id === rotationId);
      if (!rotation) throw new InvalidValue('rotationId', rotationId, 'a rotation of this program');
      const period = dateRange(from, to);
      const found: Candidate[] = [];
      for (const person of schedule.people) {
        if (isAsked(person, rotation)) found.push(await this.judge(person, rotation, period, schedule));
      }
      await this.audit.record({ action: 'assignments.schedule.candidates', resource: 'schedule', resourceId: id, query: { from, to, rotationId, draftId } });
      return found.sort((a, b) => Number(b.eligible) - Number(a.eligible) || a.addedFindings - b.addedFindings);
    });
  }

  private async judge(person: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, schedule: EffectiveSchedule): Promise<Candidate> {
    const currentRotationId = rotationAt(person.id, period, schedule);
    const leaves = schedule.catalog.rotations.find((one) => one.id === currentRotationId);
    const of = { personId: person.id, currentRotationId, note: leaves ? `leaves ${leaves.name}` : 'is free' };
    const against = whyNot(person, rotation, period, schedule);
    if (against) return { ...of, ...against, eligible: false, addedFindings: 0 };
    const change = { kind: 'set-stay' as const, personId: person.id, period, source: 'manual' as const, rotationId: rotation.id, locked: false };
    const { added, worsened } = await this.check.effectOf(schedule, this.reader.hypothetical(schedule, [change]), [change]);
    const addedFindings = added.length + worsened.length;
    const violation = [...added, ...worsened].some((finding) => finding.severity === 'violation');
    if (violation) return { ...of, eligible: false, reasonCode: 'duty-hours', reason: 'Duty hours', addedFindings };
    return { ...of, eligible: true, reasonCode: 'ok', reason: '', addedFindings };
  }
}

function isAsked(person: PersonOfProgram, { audience }: RotationOfProgram): boolean {
  return person.active && (audience === 'any' ? person.kind === 'resident' || person.kind === 'faculty' : person.kind === audience);
}

import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import type { Permission } from '@housestaff/identity/domain';
import { CurrentActor, NotFound, StaleVersion, type Id } from '@housestaff/kernel';
import { DraftClosed } from '../assignments.errors';
import { Drafts, type DraftState } from '../ports/drafts';
import type { AbsenceOfPerson } from '../ports/schedule-catalog';
import { Schedules, type ScheduleState } from '../ports/schedules';

interface LeaveOfSchedule {
  readonly schedule: Pick<ScheduleState, 'programId'>;
  readonly absences: readonly AbsenceOfPerson[];
}

/** Finds schedules and drafts for the current actor. What they may not see does not exist for them. */
@Injectable()
export class ScheduleAccess {
  constructor(
    private readonly schedules: Schedules,
    private readonly drafts: Drafts,
    private readonly access: ProgramAccess,
    private readonly actor: CurrentActor,
  ) {}

  async schedule(id: Id): Promise<ScheduleState> {
    return this.visible(id, await this.schedules.findById(id));
  }

  /** Held until the unit of work ends. */
  async lockSchedule(id: Id): Promise<ScheduleState> {
    return this.visible(id, await this.schedules.lock(id));
  }

  async draft(id: Id): Promise<DraftState> {
    const draft = await this.drafts.findById(id);
    if (!draft) throw new NotFound('draft', id);
    const { programId } = await this.schedule(draft.scheduleId);
    if (!this.seesDrafts(programId)) throw new NotFound('draft', id);
    return draft;
  }

  /** An open draft, held until the unit of work ends. Throws StaleVersion or DraftClosed. */
  async lockOpenDraft(id: Id, expectedVersion: number): Promise<DraftState> {
    await this.draft(id);
    const draft = await this.drafts.lock(id);
    if (!draft) throw new NotFound('draft', id);
    if (draft.version !== expectedVersion) throw new StaleVersion('draft', id, expectedVersion, draft.version);
    if (draft.status !== 'open') throw new DraftClosed(id, draft.status);
    return draft;
  }

  /** Drafts stay with those who plan, also where a route shows the published schedule to everyone. */
  seesDrafts(programId: Id): boolean {
    return this.may('draft:read', programId);
  }

  /** Why somebody is away stays with them and those who read leave: everybody else sees that they are. */
  seesLeaveOf(personId: Id, programId: Id): boolean {
    return this.actor.get().personId === personId || this.may('leave:read', programId);
  }

  /** Leave as the actor may see it. */
  leaveIn({ schedule: { programId }, absences }: LeaveOfSchedule): readonly AbsenceOfPerson[] {
    if (this.may('leave:read', programId)) return absences;
    const own = this.actor.get().personId;
    return absences.flatMap((one) => (one.personId === own ? [one] : one.status === 'approved' ? [{ ...one, kind: 'away' }] : []));
  }

  private may(permission: Permission, programId: Id): boolean {
    return this.access.may(programId, permission);
  }

  private visible(id: Id, schedule: ScheduleState | undefined): ScheduleState {
    if (!schedule) throw new NotFound('schedule', id);
    this.access.assertProgram(schedule.programId);
    return schedule;
  }
}

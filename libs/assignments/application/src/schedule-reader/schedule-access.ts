import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { permissionsOf } from '@housestaff/identity/domain';
import { CurrentActor, NotFound, StaleVersion, systemUserId, type Id } from '@housestaff/kernel';
import { DraftClosed } from '../assignments.errors';
import { Drafts, type DraftState } from '../ports/drafts';
import { Schedules, type ScheduleState } from '../ports/schedules';

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
    const grants = this.actor.get().grants.filter((grant) => (grant.programId ?? programId) === programId);
    return this.actor.get().userId === systemUserId || permissionsOf(grants.map((grant) => grant.role)).includes('draft:read');
  }

  private visible(id: Id, schedule: ScheduleState | undefined): ScheduleState {
    if (!schedule) throw new NotFound('schedule', id);
    this.access.assertProgram(schedule.programId);
    return schedule;
  }
}

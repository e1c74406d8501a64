import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@housestaff/identity/domain';
import { CurrentActor, InvalidValue, type Id } from '@housestaff/kernel';
import { OverrideNotAllowed, PublishBlocked } from '../assignments.errors';
import { PublishGate } from '../ports/compliance-ports';
import type { DraftState } from '../ports/drafts';
import { ScheduleReader } from '../schedule-reader/schedule-reader';

/** Lets a draft through to publishing, or not. */
@Injectable()
export class Gatekeeper {
  constructor(
    private readonly reader: ScheduleReader,
    private readonly gate: PublishGate,
    private readonly actor: CurrentActor,
  ) {}

  /** Returns the ids of the violations that an override waived. Throws PublishBlocked, OverrideNotAllowed. */
  async pass(draft: DraftState, override: { readonly reason: string } | undefined): Promise<string[]> {
    const schedule = await this.reader.effective(draft.scheduleId, draft.id);
    const findings = await this.gate.blockers(schedule);
    if (findings.length === 0) return [];
    if (!override) throw new PublishBlocked(findings);
    if (override.reason.trim() === '') throw new InvalidValue('override.reason', override.reason, 'why these violations may be published');
    if (!this.mayOverride(schedule.schedule.programId)) throw new OverrideNotAllowed();
    return findings.map((finding) => finding.id);
  }

  private mayOverride(programId: Id): boolean {
    const grants = this.actor.get().grants.filter((grant) => (grant.programId ?? programId) === programId);
    return permissionsOf(grants.map((grant) => grant.role)).includes('schedule:override');
  }
}

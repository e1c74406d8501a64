import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, Events } from '@housestaff/kernel';
import { ScrambleLog, type NamedAssignment } from './ports/scramble-log';

@Injectable()
export class UndoRecords {
  constructor(
    private readonly log: ScrambleLog,
    private readonly events: Events,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async keep(before: NamedAssignment): Promise<NamedAssignment> {
    const { id, programId, version, personId, outPersonId } = before;
    const undone = { by: this.actor.get().label, at: this.clock.now() };
    await this.log.undo(id, version, undone);
    const after = { ...before, undone, version: version + 1 };
    await this.audit.record({ action: 'conflicts.scramble.undo', resource: 'scramble-assignment', resourceId: id, before, after });
    await this.events.record({ kind: 'conflicts.scramble.undone', programId, resource: 'scramble-assignment', resourceId: id, personIds: [personId, outPersonId] });
    return after;
  }
}

import { Injectable } from '@nestjs/common';
import type { OpenWork } from '@housestaff/conflicts/domain';
import { AuditTrail, Clock, CurrentActor, Events, newId } from '@housestaff/kernel';
import { BackupPool } from '../backup/backup-pool';
import { ScrambleLog, type NamedAssignment, type ScrambleAssignment } from './ports/scramble-log';
import type { ScrambleGround } from './scramble-ground';
import type { Considered } from './stand-in-facts';
import { periodOf } from './work-view';

/** The log of who stepped in for whom, with what is said of it. */
@Injectable()
export class ScrambleRecords {
  constructor(
    private readonly log: ScrambleLog,
    private readonly pool: BackupPool,
    private readonly events: Events,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Who filled it meanwhile; null: it went otherwise. */
  async happenedTo(key: string, { person, span }: ScrambleGround): Promise<{ label: string; name: string; by: string } | null> {
    const done = (await this.log.of(person.id, span.period)).find(({ workKey, undone }) => workKey === key && undone === null);
    return done ? { label: done.label, name: done.personName, by: done.by } : null;
  }

  async keep(work: OpenWork, { schedule, person: out }: ScrambleGround, { facts, person }: Considered, made: Pick<ScrambleAssignment, 'label' | 'absenceId' | 'versionNumber'>): Promise<NamedAssignment> {
    const { id: scheduleId, programId } = schedule.schedule;
    const stamp = { id: newId(this.clock), by: this.actor.get().label, at: this.clock.now(), undone: null, version: 1 };
    const assignment: ScrambleAssignment = { ...stamp, ...made, programId, scheduleId, outPersonId: out.id, personId: person.id, workKey: work.key, period: periodOf(work), onBackup: facts.onBackup };
    await this.log.add(assignment);
    if (facts.onBackup) await this.pool.activate({ programId, personId: person.id, forPersonId: out.id, label: made.label, period: assignment.period, why: `${out.displayName} is out`, assignmentId: stamp.id });
    await this.audit.record({ action: 'conflicts.scramble.assign', resource: 'scramble-assignment', resourceId: stamp.id, after: assignment });
    await this.events.record({ kind: 'conflicts.scramble.assigned', programId, resource: 'scramble-assignment', resourceId: stamp.id, personIds: [person.id, out.id] });
    return { ...assignment, personName: person.displayName, outPersonName: out.displayName };
  }
}

import { Injectable } from '@nestjs/common';
import type { AbsenceOfPerson } from '@housestaff/assignments/application';
import { AuditTrail, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { LeaveSettingsOfPrograms } from '@housestaff/people/application';
import { leaveKind, type LeaveSettings } from '@housestaff/people/domain';
import { BackupPool, type BackupMember } from '../backup/backup-pool';
import { Needs, type Need } from './needs';
import { ScrambleLog, type NamedAssignment } from './ports/scramble-log';
import { ScrambleGrounds, type OutAsked } from './scramble-ground';
import { workView, type WorkView } from './work-view';

export interface LeaveOfOut {
  readonly id: Id;
  readonly label: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface OpenWorkView extends WorkView {
  readonly need: Need;
}

/** What is left open while somebody is out, and what was done about it. */
export interface ScrambleGap {
  readonly person: { readonly id: Id; readonly name: string; readonly kind: string };
  readonly scheduleId: Id;
  readonly versionNumber: number;
  /** In the program's zone. */
  readonly today: LocalDate;
  readonly zone: string;
  /** The days are over. */
  readonly past: boolean;
  readonly leave: readonly LeaveOfOut[];
  /** What leave may be recorded as; the first is the usual one. */
  readonly leaveKinds: readonly { readonly kind: string; readonly label: string }[];
  /** In order of time. */
  readonly work: readonly OpenWorkView[];
  /** Newest first. */
  readonly assignments: readonly NamedAssignment[];
  readonly backup: readonly BackupMember[];
}

@Injectable()
export class ScrambleGapQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly grounds: ScrambleGrounds,
    private readonly needs: Needs,
    private readonly log: ScrambleLog,
    private readonly pool: BackupPool,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, AbsenceBackwards, AbsenceEmpty, InvalidValue, NotPublished. */
  execute(out: OutAsked): Promise<ScrambleGap> {
    return this.uow.run(async () => {
      const ground = await this.grounds.of(out);
      const { person, schedule, span, today } = ground;
      const settings = await this.settings.ofProgram(out.programId);
      const needs = await this.needs.of(ground);
      const assignments = (await this.log.of(person.id, span.period)).filter(({ undone }) => undone === null);
      const backup = await this.pool.on(out.programId, span.period);
      await this.audit.record({ action: 'conflicts.scramble.read', resource: 'program', resourceId: out.programId, query: out });
      return {
        person: { id: person.id, name: person.displayName, kind: person.kind },
        ...{ scheduleId: schedule.schedule.id, versionNumber: schedule.schedule.publishedVersion, today, zone: ground.zone, past: span.period.end <= today },
        leave: ground.leave.map((one) => leaveOf(one, settings)),
        leaveKinds: offered(settings),
        work: ground.work.map((one) => ({ ...workView(one, ground), need: needs.get(one.key)! })),
        assignments,
        backup: backup.filter(({ personId }) => personId !== person.id),
      };
    });
  }
}

function leaveOf({ id, kind, period }: AbsenceOfPerson, settings: LeaveSettings): LeaveOfOut {
  const label = settings.kinds.find((one) => one.kind === kind)?.label ?? kind;
  return { id, label, from: period.start, to: period.end };
}

/** Who is out at six in the morning is sick, where the program has that kind. */
function offered(settings: LeaveSettings): { kind: string; label: string }[] {
  const kinds = settings.kinds.filter((one) => one.offered).map(({ kind, label }) => ({ kind, label }));
  const sick = leaveKind(settings, 'sick');
  return [...kinds.filter(({ kind }) => kind === sick.kind), ...kinds.filter(({ kind }) => kind !== sick.kind)];
}

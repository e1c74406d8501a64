import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { assertStatusChange, LeaveAnswered } from '@housestaff/people/domain';
import { ProgramKeeper } from '@housestaff/program/application';
import { absenceView, type AbsenceView } from '../absences/absence-view';
import { withoutReason } from '../absences/without-reason';
import { absenceEvent } from '../notices/absence-events';
import { Absences, type NamedAbsence } from '../ports/absences';
import { LeaveEffects, type LeaveEffect } from '../ports/leave-effects';
import { LeaveDesk } from './leave-desk';

export interface DecideLeave {
  readonly absenceId: Id;
  readonly expectedVersion: number;
  readonly decision: 'approved' | 'denied' | 'cancelled';
  /** For the person. */
  readonly note?: string;
  /** Approving: keys of the rules that it may break. */
  readonly despite?: readonly string[];
}

export interface DecidedLeave {
  readonly absence: AbsenceView;
  /** Of an approval: what it leaves open in the published schedule. */
  readonly effect: LeaveEffect | null;
}

/** Answers a request, or takes back leave that stands. Of two who answer at once, one wins. */
@Injectable()
export class DecideLeaveUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly absences: Absences,
    private readonly desk: LeaveDesk,
    private readonly effects: LeaveEffects,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** Throws NotFound, OwnLeave, LeaveAnswered, StaleVersion, StatusNotAllowed, LeaveOverlaps, LeaveBreaksRules. */
  execute({ absenceId, expectedVersion, decision, note = '', despite }: DecideLeave): Promise<DecidedLeave> {
    return this.uow.run(async () => {
      const before = this.keeper.own('absence', absenceId, await this.absences.lock(absenceId));
      this.desk.assertMayAnswer(before);
      assertOpen(before, expectedVersion, decision);
      const effect = decision === 'approved' ? await this.approvable(before, despite) : null;
      const answered = { ...before, ...this.desk.answer(note), status: decision, source: 'manual' as const };
      await this.absences.save(answered);
      const after = { ...answered, version: before.version + 1 };
      await this.audit.record({ action: `people.absence.${VERB[decision]}`, resource: 'absence', resourceId: absenceId, before: withoutReason(before), after: withoutReason(after) });
      const event = absenceEvent(before, after);
      if (event) await this.events.record(event);
      return { absence: absenceView(after), effect };
    });
  }

  private async approvable(absence: NamedAbsence, despite?: readonly string[]): Promise<LeaveEffect> {
    await this.absences.holdProgram(absence.programId);
    const person = await this.desk.personOn(absence);
    await this.desk.assertFree(person, absence);
    await this.desk.assertAccepted(person, { ...absence, askedOn: absence.requestedOn }, despite);
    return this.effects.of(absence);
  }
}

const VERB = { approved: 'approve', denied: 'deny', cancelled: 'cancel' } as const;
const WAITING: ReadonlySet<string> = new Set(['requested', 'anticipated']);

/** Whoever saw an older version of a request learns who answered it; of other leave that it changed. */
function assertOpen(before: NamedAbsence, expectedVersion: number, decision: DecideLeave['decision']): void {
  const stale = before.version !== expectedVersion;
  if (before.status === decision || (stale && !WAITING.has(before.status))) throw new LeaveAnswered(before);
  if (stale) throw new StaleVersion('absence', before.id, expectedVersion, before.version);
  assertStatusChange(before.status, decision);
}

import { Injectable } from '@nestjs/common';
import type { Conflict } from '@housestaff/conflicts/domain';
import { addDays, daysWords, EventSubscriber, type Id, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { Notices, type Notice } from '@housestaff/notifications/application';
import { SchedulesAhead } from '../detect/schedules-ahead';
import { CONFLICTS_FOUND, CONFLICTS_RESOLVED, type FoundFacts } from '../look/look-for-conflicts';
import { Conflicts } from '../ports/conflicts';
import { CONFLICT_DEFERRED } from '../resolve/answer-conflict.use-cases';

/** Of later ones nobody is told: the page has them. */
const SOON_DAYS = 14;
const NAMED = 5;

/** Tells those who resolve conflicts of what is new and soon, all of one look at once; and whoever got one to solve. */
@Injectable()
export class ConflictNotices extends EventSubscriber {
  readonly name = 'conflict-notices';
  readonly listensTo = [CONFLICTS_FOUND, CONFLICTS_RESOLVED, CONFLICT_DEFERRED];

  constructor(
    private readonly conflicts: Conflicts,
    private readonly ahead: SchedulesAhead,
    private readonly notices: Notices,
  ) {
    super();
  }

  on(event: RecordedEvent, context: JobContext): Promise<{ told: number }> {
    return context.commit(async () => {
      const notice = event.programId === null ? undefined : await this.noticeOf(event, event.programId);
      return { told: notice ? await this.notices.send(notice) : 0 };
    });
  }

  private async noticeOf(event: RecordedEvent, programId: Id): Promise<Notice | undefined> {
    if (event.kind === CONFLICTS_FOUND) return this.newOnes(event, programId);
    const conflict = await this.conflicts.find(event.resourceId);
    if (!conflict) return undefined;
    return event.kind === CONFLICT_DEFERRED ? deferredNotice(event, conflict) : automaticNotice(event, conflict);
  }

  private async newOnes(event: RecordedEvent, programId: Id): Promise<Notice | undefined> {
    const until = addDays(await this.ahead.today(programId), SOON_DAYS);
    const found = await this.conflicts.among((event.facts as FoundFacts).conflictIds);
    return foundNotice(event, programId, found.filter(({ status, period }) => status === 'open' && period.start <= until));
  }
}

/** Undefined where none is soon. */
export function foundNotice({ id }: Pick<RecordedEvent, 'id'>, programId: Id, soon: readonly Conflict[]): Notice | undefined {
  if (soon.length === 0) return undefined;
  const [first] = soon;
  const title = soon.length === 1 ? first!.title : `${soon.length} new conflicts within two weeks`;
  const more = soon.length > NAMED ? [`And ${soon.length - NAMED} more.`] : [];
  const body = [...soon.slice(0, NAMED).map((one) => `${one.title}. ${one.why}`), ...more].join('\n');
  const short = soon.length === 1 ? 'A new conflict in the schedule waits for an answer.' : `${soon.length} new conflicts in the schedule wait for an answer.`;
  return { to: { holding: { permission: 'conflict:write', programId } }, kind: 'conflict-found', programId, title, body, short, href: `/conflicts?program=${programId}`, dedupKey: id };
}

function deferredNotice({ id, userId }: RecordedEvent, { id: conflictId, programId, deferred, title, why }: Conflict): Notice | undefined {
  if (!deferred) return undefined;
  const note = deferred.note === '' ? '' : `\n“${deferred.note}”`;
  return { to: { users: [deferred.userId], but: userId }, kind: 'conflict-deferred', programId, title: `${deferred.by} leaves a conflict to you`, body: `${title}. ${why}${note}`, short: 'A conflict in the schedule is yours to solve.', href: `/conflicts?program=${programId}&conflict=${conflictId}`, dedupKey: id };
}

/** Of those that people resolve, nobody is told: whoever did it knows, and whoever it moves hears of their schedule. */
function automaticNotice({ id }: RecordedEvent, { id: conflictId, programId, resolution, title, period }: Conflict): Notice | undefined {
  if (!resolution?.automatic) return undefined;
  const body = `${title} (${daysWords(period)}).\n${resolution.label}. You can take it back on the conflicts page.`;
  return { to: { holding: { permission: 'conflict:write', programId } }, kind: 'conflict-resolved', programId, title: 'A conflict was resolved by itself', body, short: 'A conflict in the schedule was resolved by itself.', href: `/conflicts?program=${programId}&conflict=${conflictId}`, dedupKey: id };
}

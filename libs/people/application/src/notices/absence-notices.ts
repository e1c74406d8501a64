import { Injectable } from '@nestjs/common';
import { daysWords, EventSubscriber, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { Notices, type Notice } from '@housestaff/notifications/application';
import { leaveKind } from '@housestaff/people/domain';
import { Absences, type NamedAbsence } from '../ports/absences';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';

/** Tells whoever answers leave that somebody asks, and whoever asked what the answer is. */
@Injectable()
export class AbsenceNotices extends EventSubscriber {
  readonly name = 'absence-notices';
  readonly listensTo = ['people.absence.requested', 'people.absence.approved', 'people.absence.denied', 'people.absence.changed'];

  constructor(
    private readonly absences: Absences,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly notices: Notices,
  ) {
    super();
  }

  on(event: RecordedEvent, context: JobContext): Promise<unknown> {
    return context.commit(async () => {
      const absence = await this.absences.findById(event.resourceId);
      if (absence === undefined) return { told: 0 };
      const kind = leaveKind(await this.settings.ofProgram(absence.programId), absence.kind).label;
      return { told: await this.notices.send(noticeOf(event, absence, kind)) };
    });
  }
}

const ANSWERS: Readonly<Record<string, { title: string; body: string; short: string }>> = {
  approved: { title: 'is approved', body: 'It stands in your schedule.', short: 'Your leave was approved.' },
  denied: { title: 'is denied', body: 'Whoever answered it can tell you why.', short: 'Your leave request was answered.' },
  changed: { title: 'was changed', body: 'Look at its new dates.', short: 'Your leave was changed.' },
};

function noticeOf(event: RecordedEvent, absence: NamedAbsence, kind: string): Notice {
  const { programId, personId, personName, period, note } = absence;
  const days = daysWords(period);
  const common = { programId, dedupKey: event.id };
  const answer = ANSWERS[event.kind.split('.').at(-1) ?? ''];
  if (answer === undefined) {
    const body = `${kind}, ${days}.${note === '' ? '' : `\n“${note}”`}\nApprove or deny it on the leave page.`;
    return { ...common, to: { holding: { permission: 'leave:write', programId }, but: event.userId }, kind: 'leave-requested', title: `${personName} asks for leave: ${days}`, body, short: 'A leave request waits for an answer.', href: `/leave?program=${programId}` };
  }
  return { ...common, to: { people: [personId], but: event.userId }, kind: 'leave-decided', title: `Your leave ${answer.title}: ${days}`, body: `${kind}, ${days}. ${answer.body}`, short: answer.short, href: '/my-schedule' };
}

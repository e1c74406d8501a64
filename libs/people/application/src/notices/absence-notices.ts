import { Injectable } from '@nestjs/common';
import { daysWords, EventSubscriber, type Id, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { Notices, type Notice } from '@housestaff/notifications/application';
import { leaveKind, STATUS_WORDS } from '@housestaff/people/domain';
import { Absences, type NamedAbsence } from '../ports/absences';
import { isWithdrawal } from './absence-events';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';

/** Tells whoever answers leave that somebody asks, and whoever asked what the answer is. */
@Injectable()
export class AbsenceNotices extends EventSubscriber {
  readonly name = 'absence-notices';
  readonly listensTo = ['people.absence.'];

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

type Words = Pick<Notice, 'title' | 'body' | 'short'>;

/** What a person hears of their leave, by what happened. */
const TOLD: Readonly<Record<string, (days: string, absence: NamedAbsence) => Words>> = {
  approved: (days) => ({ title: `Your leave is approved: ${days}`, body: 'It stands in your schedule.', short: 'Your leave was approved.' }),
  denied: (days) => ({ title: `Your leave is denied: ${days}`, body: 'Ask whoever answers leave if you need other days.', short: 'Your leave request was answered.' }),
  cancelled: (days) => ({ title: `Your leave is cancelled: ${days}`, body: 'You are expected at work on these days.', short: 'Your leave was cancelled.' }),
  changed: (days, { status }) => ({ title: `Your leave was changed: ${days}`, body: `It is ${STATUS_WORDS[status]} for these days now.`, short: 'Your leave was changed.' }),
};

function noticeOf(event: RecordedEvent, absence: NamedAbsence, kind: string): Notice {
  const happened = event.kind.split('.').at(-1) ?? '';
  const told = TOLD[happened];
  if (told === undefined) return toApprovers(event, absence, kind);
  return isWithdrawal(event) ? withdrawn(event, absence, kind) : toPerson(event, absence, kind, told);
}

function toApprovers(event: RecordedEvent, { programId, personName, period, note }: NamedAbsence, kind: string): Notice {
  const days = daysWords(period);
  const body = `${kind}, ${days}.${note === '' ? '' : `\n“${note}”`}\nApprove or deny it on the leave page.`;
  return { ...approversOf(event, programId), kind: 'leave-requested', title: `${personName} asks for leave: ${days}`, body, short: 'A leave request waits for an answer.' };
}

/** Whoever counted on the days learns that they are free again. */
function withdrawn(event: RecordedEvent, { programId, personName, period }: NamedAbsence, kind: string): Notice {
  const days = daysWords(period);
  return { ...approversOf(event, programId), kind: 'leave-withdrawn', title: `${personName} takes leave back: ${days}`, body: `${kind}, ${days}. They are there on these days.`, short: 'Somebody took their leave back.' };
}

function approversOf(event: RecordedEvent, programId: Id): Pick<Notice, 'to' | 'programId' | 'dedupKey' | 'href'> {
  return { to: { holding: { permission: 'leave:write', programId }, but: event.userId }, programId, dedupKey: event.id, href: `/leave?program=${programId}` };
}

function toPerson(event: RecordedEvent, absence: NamedAbsence, kind: string, told: (days: string, absence: NamedAbsence) => Words): Notice {
  const { programId, personId, period, answer } = absence;
  const days = daysWords(period);
  const { title, body, short } = told(days, absence);
  const said = answer === '' ? '' : `\n“${answer}”`;
  return { to: { people: [personId], but: event.userId }, programId, dedupKey: event.id, kind: 'leave-decided', title, body: `${kind}, ${days}. ${body}${said}`, short, href: '/my-leave' };
}

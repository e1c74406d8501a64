import { Injectable } from '@nestjs/common';
import { EventSubscriber, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { Notices, type Notice } from '@housestaff/notifications/application';
import { ScrambleLog, type NamedAssignment } from '../ports/scramble-log';

/** Tells whoever was put on a duty, at once; whoever was relieved of one; and both when it was taken back. */
@Injectable()
export class ScrambleNotices extends EventSubscriber {
  readonly name = 'scramble-notices';
  readonly listensTo = ['conflicts.scramble.assigned', 'conflicts.scramble.undone'];

  constructor(
    private readonly log: ScrambleLog,
    private readonly notices: Notices,
  ) {
    super();
  }

  on(event: RecordedEvent, context: JobContext): Promise<unknown> {
    return context.commit(async () => {
      const assignment = await this.log.findById(event.resourceId);
      if (assignment === undefined) return { told: 0 };
      let told = 0;
      for (const notice of noticesOf(event, assignment)) told += await this.notices.send(notice);
      return { told };
    });
  }
}

function noticesOf(event: RecordedEvent, { programId, personId, outPersonId, label, personName, outPersonName, onBackup }: NamedAssignment): Notice[] {
  const about = { programId, href: '/my-schedule', happening: event.id };
  const toStandIn = { ...about, to: { people: [personId], but: event.userId }, dedupKey: `${event.id} in` };
  const toOut = { ...about, to: { people: [outPersonId], but: event.userId }, dedupKey: `${event.id} out` };
  if (event.kind === 'conflicts.scramble.undone') {
    return [
      { ...toStandIn, kind: 'duty-assigned', title: `You are no longer on ${label}`, body: `${label}: it was taken back. ${outPersonName} stands there again.`, short: 'A duty of yours was taken back. Open Housestaff.' },
      { ...toOut, kind: 'duty-relieved', title: `${label} is yours again`, body: `${label}: that ${personName} stands in for you was taken back.`, short: 'A duty is yours again. Open Housestaff.' },
    ];
  }
  const backup = onBackup ? ' You are on backup then; it is noted for payback.' : '';
  return [
    { ...toStandIn, kind: 'duty-assigned', title: `You were put on ${label}`, body: `${outPersonName} is out, and you stand in: ${label}.${backup}\nYour schedule shows it.`, short: 'You were put on a duty. Open Housestaff.' },
    { ...toOut, kind: 'duty-relieved', title: `${personName} stands in for you: ${label}`, body: `${label}: ${personName} does it for you.\nYour schedule shows what is left.`, short: 'Somebody stands in for you. Open Housestaff.' },
  ];
}

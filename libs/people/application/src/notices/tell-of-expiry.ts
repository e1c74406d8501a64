import { Injectable } from '@nestjs/common';
import { EventSubscriber, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { Notices } from '@housestaff/notifications/application';
import { Qualifications, type NamedQualification } from '../ports/qualifications';
import { QUALIFICATION_EXPIRING } from '../qualifications/remind-of-expiry.job';

/** Tells whoever has it, and those who keep the program's certifications. */
@Injectable()
export class TellOfExpiry extends EventSubscriber {
  readonly name = 'people-tell-of-expiry';
  readonly listensTo = [QUALIFICATION_EXPIRING];

  constructor(
    private readonly qualifications: Qualifications,
    private readonly notices: Notices,
  ) {
    super();
  }

  on({ id, resourceId }: RecordedEvent, context: JobContext): Promise<{ told: number }> {
    return context.commit(async () => {
      const one = await this.qualifications.findById(resourceId);
      return { told: one?.expires ? await this.tell(id, one, one.expires) : 0 };
    });
  }

  private async tell(eventId: string, { programId, personId, personName, typeName }: NamedQualification, expires: string): Promise<number> {
    const about = { kind: 'certification-expiring', programId, short: 'A certification expires soon.', happening: eventId } as const;
    const own = { to: { people: [personId] }, title: `Your ${typeName} expires`, body: `Your ${typeName} holds to ${expires}. Give your coordinator the renewed one.`, href: '/my-schedule' };
    const theirs = { to: { holding: { permission: 'qualification:write', programId } }, title: `${typeName} of ${personName} expires`, body: `${typeName} of ${personName} holds to ${expires}.`, href: `/credentials?program=${programId}` } as const;
    const told = await this.notices.send({ ...about, ...own, dedupKey: `${eventId} own` });
    return told + (await this.notices.send({ ...about, ...theirs, dedupKey: eventId }));
  }
}

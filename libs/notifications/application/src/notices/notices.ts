import { Injectable } from '@nestjs/common';
import { Addressees, type Addressee } from '@housestaff/identity/application';
import { AuditTrail, Clock, JobQueue, newId } from '@housestaff/kernel';
import { afterQuiet, DIGEST_GRACE_MS, isUrgent, nextDigest, NOTICE_KINDS, PROGRAM_CHANNELS, USUAL_PREFERENCES, waysFor, type Channel, type Preferences } from '@housestaff/notifications/domain';
import { Carriers } from '../ports/carriers';
import { ChannelsOfPrograms, ProgramPlaces } from '../ports/channels-of-programs';
import { Deliveries, type NewDelivery } from '../ports/deliveries';
import { Notifications } from '../ports/notifications';
import { PreferencesOfUsers } from '../ports/preferences-of-users';
import { DELIVER } from '../deliver/deliver';
import type { Notice } from './notice';

/** Tells people, in the app and on the ways that each of them chose, and a program's channels. Call within a unit of work. */
@Injectable()
export class Notices {
  constructor(
    private readonly addressees: Addressees,
    private readonly preferences: PreferencesOfUsers,
    private readonly notifications: Notifications,
    private readonly deliveries: Deliveries,
    private readonly channels: ChannelsOfPrograms,
    private readonly places: ProgramPlaces,
    private readonly carriers: Carriers,
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Exactly once for each `dedupKey`, person and way. Answers how many people were told. */
  async send(notice: Notice): Promise<number> {
    const people = await this.addressees.of(notice.to);
    const zone = await this.places.zoneOf(notice.programId);
    const chosen = await this.preferences.of(people.map(({ userId }) => userId));
    const ways = new Set<Channel>();
    let told = 0;
    for (const person of people) {
      const used = await this.tell(notice, person, chosen.get(person.userId) ?? USUAL_PREFERENCES, zone);
      if (used !== null) told += 1;
      used?.forEach((way) => ways.add(way));
    }
    for (const way of await this.tellProgram(notice)) ways.add(way);
    for (const channel of ways) await this.queue.enqueue({ kind: DELIVER, payload: { channel }, dedupKey: channel });
    const { kind, programId, dedupKey } = notice;
    await this.audit.record({ action: 'notifications.notice.send', resource: 'program', ...(programId && { resourceId: programId }), after: { kind, dedupKey, told, ways: [...ways] } });
    return told;
  }

  /** The ways that are due now; null for who was told before. */
  private async tell(notice: Notice, { userId }: Addressee, preferences: Preferences, zone: string): Promise<Channel[] | null> {
    const ways = waysFor(preferences, notice.kind);
    const now = this.clock.now().getTime();
    const mails = ways.email && this.carriers.by('email') !== null;
    const gathered = preferences.digest && !isUrgent(notice.kind);
    const digestId = mails && gathered ? await this.digest(userId, now, zone, preferences.quiet) : null;
    const { kind, programId, title, body, href, dedupKey } = notice;
    const added = await this.notifications.add({ id: newId(this.clock), userId, programId, kind, title, body, href, dedupKey, inApp: ways.inApp, digestId });
    if (!added) return null;
    const dueAt = new Date(isUrgent(notice.kind) ? now : afterQuiet(now, preferences.quiet, zone));
    const channels: Channel[] = [];
    if (mails && !gathered) channels.push('email');
    if (ways.sms && preferences.phone !== null && this.carriers.by('sms') !== null) channels.push('sms');
    for (const channel of channels) await this.deliveries.add({ ...this.outgoing(notice, channel), target: userId, dueAt });
    return dueAt.getTime() > now ? [] : channels;
  }

  /** The summary of that day, which all that is told until it closes goes into. */
  private digest(userId: string, now: number, zone: string, quiet: Preferences['quiet']): Promise<string> {
    const closes = nextDigest(now, zone);
    const dueAt = new Date(afterQuiet(closes + DIGEST_GRACE_MS, quiet, zone));
    return this.deliveries.add({ id: newId(this.clock), channel: 'email', target: userId, programId: null, kind: 'digest', dedupKey: `digest ${new Date(closes).toISOString()}`, content: null, dueAt });
  }

  private async tellProgram(notice: Notice): Promise<Channel[]> {
    const { programId, kind } = notice;
    if (programId === null) return [];
    const { slackUrl, webhookUrl, kinds, unreadable } = await this.channels.of(programId);
    if (!kinds.includes(kind)) return [];
    const set = { slack: slackUrl !== null, webhook: webhookUrl !== null };
    // What can't be read just now waits, and says so where deliveries are listed.
    const used = PROGRAM_CHANNELS.filter((channel) => set[channel] || unreadable.includes(channel));
    const fact = `${NOTICE_KINDS[kind].fact}.`;
    const words = { ...notice, title: fact, body: fact, short: fact, dedupKey: notice.happening ?? notice.dedupKey };
    for (const channel of used) await this.deliveries.add({ ...this.outgoing(words, channel), target: programId, dueAt: this.clock.now() });
    return used;
  }

  private outgoing({ kind, programId, dedupKey, title, body, short, href }: Notice, channel: Channel): Omit<NewDelivery, 'target' | 'dueAt'> {
    const personal = channel === 'email';
    // Nothing that names somebody is kept for a channel that must not say it.
    const content = { title: personal ? title : short, body: personal ? body : short, short, href };
    return { id: newId(this.clock), channel, programId, kind, dedupKey, content };
  }
}

import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { ChannelNotSetUp, PROGRAM_CHANNELS, type Channel } from '@housestaff/notifications/domain';
import { Destinations } from '../deliver/destinations';
import { CarryFailed, Carriers, type Carrier, type Parcel } from '../ports/carriers';
import { ChannelSettings } from './channel-settings';

const WORDS = { title: 'Housestaff: a test message', body: 'This is a test. Messages from Housestaff arrive here.', short: 'This is a test. Messages from Housestaff arrive here.', href: '/notifications' };

const FIX: Readonly<Record<Channel, string>> = {
  email: 'whoever runs this installation sets SMTP_URL and MAIL_FROM',
  sms: 'whoever runs this installation sets SMS_URL, and you save your mobile number in your preferences',
  slack: 'save the address of an incoming webhook first',
  webhook: 'save an address and a secret first',
};

export interface TestResult {
  readonly sent: boolean;
  /** Why not. */
  readonly error: string | null;
}

/** Sends one test message at once: by e-mail and SMS to oneself, by the others to the program's own place. */
@Injectable()
export class TestChannelUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: ChannelSettings,
    private readonly destinations: Destinations,
    private readonly carriers: Carriers,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, ChannelNotSetUp. */
  async execute(programId: Id, channel: Channel): Promise<TestResult> {
    const parcel = await this.uow.run(() => this.prepare(programId, channel));
    const carrier = this.carriers.by(channel);
    if (carrier === null) throw new ChannelNotSetUp(channel, FIX[channel]);
    const result = await carried(carrier, parcel);
    await this.uow.run(() => this.audit.record({ action: 'notifications.channels.test', resource: 'program', resourceId: programId, after: { channel, sent: result.sent } }));
    return result;
  }

  private async prepare(programId: Id, channel: Channel): Promise<Parcel> {
    await this.settings.assertProgram(programId);
    const own = (PROGRAM_CHANNELS as readonly string[]).includes(channel);
    const destination = await this.destinations.of(channel, own ? programId : this.actor.get().userId);
    if (destination === null) throw new ChannelNotSetUp(channel, FIX[channel]);
    return { deliveryId: newId(this.clock), kind: 'test', content: WORDS, destination };
  }
}

async function carried(carrier: Carrier, parcel: Parcel): Promise<TestResult> {
  try {
    await carrier.carry(parcel, () => Promise.resolve());
    return { sent: true, error: null };
  } catch (error) {
    if (error instanceof CarryFailed) return { sent: false, error: error.message };
    throw error;
  }
}

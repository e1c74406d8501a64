import { Injectable } from '@nestjs/common';
import { ActorScope, Addressees } from '@housestaff/identity/application';
import { AuditTrail, Clock, newId, NotFound, systemUserId, UnitOfWork, type Actor, type Id } from '@housestaff/kernel';
import { FeedLookup, Feeds, FeedTokens } from './feeds';
import { PersonCalendar } from './person-calendar';
import { SharedCalendar } from './shared-calendar';

export interface FeedText {
  readonly text: string;
  readonly etag: string;
}

/** What a calendar app gets for a token. An unknown and a revoked one answer alike, and a personal one whose person no longer signs in here. */
@Injectable()
export class ReadFeed {
  constructor(
    private readonly lookup: FeedLookup,
    private readonly tokens: FeedTokens,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly feeds: Feeds,
    private readonly personal: PersonCalendar,
    private readonly shared: SharedCalendar,
    private readonly logins: Addressees,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<FeedText> {
    const place = await this.lookup.byFingerprint(this.tokens.fingerprint(token));
    if (!place) throw new NotFound('feed', 'this address');
    const { organizationId, feedId } = place;
    const actor: Actor = { organizationId, userId: systemUserId, label: 'calendar app', grants: [], correlationId: newId(this.clock) };
    return this.scope.run(actor, () => this.uow.run(() => this.read(feedId)));
  }

  private async read(feedId: Id): Promise<FeedText> {
    const feed = await this.feeds.findById(feedId);
    if (!feed || feed.revokedAt) throw new NotFound('feed', 'this address');
    const { about } = feed;
    if (about.kind === 'person' && (await this.logins.of({ people: [about.personId] })).length === 0) throw new NotFound('feed', 'this address');
    const text = about.kind === 'person' ? await this.personal.of(about.personId) : await this.shared.of(about);
    await this.feeds.fetched(feedId, this.clock.now());
    await this.audit.record({ action: 'exchange.feed.read', resource: 'feed', resourceId: feedId, query: about });
    return { text, etag: this.tokens.etag(text) };
  }
}

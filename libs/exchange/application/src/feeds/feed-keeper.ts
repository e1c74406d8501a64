import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, type Id } from '@housestaff/kernel';
import { Feeds, FeedTokens, type FeedState, type FeedSubject, type FeedWithToken } from './feeds';

/** Makes, renews and stops feeds. Call within a unit of work; the caller has decided that the feed may be touched. */
@Injectable()
export class FeedKeeper {
  constructor(
    private readonly feeds: Feeds,
    private readonly tokens: FeedTokens,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async create(about: FeedSubject, label: string): Promise<FeedWithToken> {
    const feed: FeedState = { id: newId(this.clock), about, label, createdAt: this.clock.now(), lastFetchedAt: null, revokedAt: null };
    const token = this.tokens.make();
    await this.feeds.add(feed, this.tokens.fingerprint(token));
    await this.audit.record({ action: 'exchange.feed.create', resource: 'feed', resourceId: feed.id, after: feed });
    return { feed, token };
  }

  async rotate(feed: FeedState): Promise<FeedWithToken> {
    const token = this.tokens.make();
    await this.feeds.replaceToken(feed.id, this.tokens.fingerprint(token));
    await this.audit.record({ action: 'exchange.feed.rotate', resource: 'feed', resourceId: feed.id, after: { rotatedAt: this.clock.now() } });
    return { feed: { ...feed, lastFetchedAt: null }, token };
  }

  async revoke(feed: FeedState): Promise<void> {
    const revokedAt = this.clock.now();
    await this.feeds.revoke(feed.id, revokedAt);
    await this.audit.record({ action: 'exchange.feed.revoke', resource: 'feed', resourceId: feed.id, before: feed, after: { ...feed, revokedAt } });
  }

  /** Undefined for an unknown or a stopped one. */
  async open(id: Id): Promise<FeedState | undefined> {
    const feed = await this.feeds.findById(id);
    return feed?.revokedAt ? undefined : feed;
  }
}

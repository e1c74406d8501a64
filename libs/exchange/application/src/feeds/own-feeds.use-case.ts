import { Injectable } from '@nestjs/common';
import { NoOwnSchedule } from '@housestaff/exchange/domain';
import { AuditTrail, Clock, CurrentActor, newId, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { Feeds, FeedTokens, type FeedState } from './feeds';

export interface FeedWithToken {
  readonly feed: FeedState;
  /** Given once, never again. */
  readonly token: string;
}

/** The feeds of whoever is signed in. Another person's feed does not exist for them. */
@Injectable()
export class OwnFeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actor: CurrentActor,
    private readonly feeds: Feeds,
    private readonly tokens: FeedTokens,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  list(): Promise<FeedState[]> {
    return this.uow.run(async () => {
      const personId = this.person();
      await this.audit.record({ action: 'exchange.feed.list', resource: 'feed', query: { personId } });
      return this.feeds.ofPerson(personId);
    });
  }

  create(): Promise<FeedWithToken> {
    return this.uow.run(async () => {
      const feed: FeedState = { id: newId(this.clock), personId: this.person(), label: 'My duties', createdAt: this.clock.now(), lastFetchedAt: null, revokedAt: null };
      const token = this.tokens.make();
      await this.feeds.add(feed, this.tokens.fingerprint(token));
      await this.audit.record({ action: 'exchange.feed.create', resource: 'feed', resourceId: feed.id, after: feed });
      return { feed, token };
    });
  }

  rotate(id: Id): Promise<FeedWithToken> {
    return this.uow.run(async () => {
      const feed = await this.own(id);
      const token = this.tokens.make();
      await this.feeds.replaceToken(id, this.tokens.fingerprint(token));
      await this.audit.record({ action: 'exchange.feed.rotate', resource: 'feed', resourceId: id, after: { rotatedAt: this.clock.now() } });
      return { feed: { ...feed, lastFetchedAt: null }, token };
    });
  }

  revoke(id: Id): Promise<void> {
    return this.uow.run(async () => {
      const feed = await this.own(id);
      const revokedAt = this.clock.now();
      await this.feeds.revoke(id, revokedAt);
      await this.audit.record({ action: 'exchange.feed.revoke', resource: 'feed', resourceId: id, before: feed, after: { ...feed, revokedAt } });
    });
  }

  private person(): Id {
    const { personId } = this.actor.get();
    if (!personId) throw new NoOwnSchedule();
    return personId;
  }

  private async own(id: Id): Promise<FeedState> {
    const feed = await this.feeds.findById(id);
    if (!feed || feed.revokedAt || feed.personId !== this.actor.get().personId) throw new NotFound('feed', id);
    return feed;
  }
}

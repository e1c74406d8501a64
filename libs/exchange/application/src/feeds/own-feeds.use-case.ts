import { Injectable } from '@nestjs/common';
import { NoOwnSchedule } from '@housestaff/exchange/domain';
import { AuditTrail, CurrentActor, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { FeedKeeper } from './feed-keeper';
import { Feeds, type FeedState, type FeedWithToken } from './feeds';

/** The feeds of whoever is signed in. Another person's feed does not exist for them. */
@Injectable()
export class OwnFeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actor: CurrentActor,
    private readonly feeds: Feeds,
    private readonly keeper: FeedKeeper,
    private readonly audit: AuditTrail,
  ) {}

  list(): Promise<FeedState[]> {
    return this.uow.run(async () => {
      const personId = this.person();
      await this.audit.record({ action: 'exchange.feed.list', resource: 'feed', query: { personId } });
      return this.feeds.ofPerson(personId);
    });
  }

  create(): Promise<FeedWithToken> {
    return this.uow.run(() => this.keeper.create({ kind: 'person', personId: this.person() }, 'My duties'));
  }

  rotate(id: Id): Promise<FeedWithToken> {
    return this.uow.run(async () => this.keeper.rotate(await this.own(id)));
  }

  revoke(id: Id): Promise<void> {
    return this.uow.run(async () => this.keeper.revoke(await this.own(id)));
  }

  private person(): Id {
    const { personId } = this.actor.get();
    if (!personId) throw new NoOwnSchedule();
    return personId;
  }

  private async own(id: Id): Promise<FeedState> {
    const feed = await this.keeper.open(id);
    if (feed?.about.kind !== 'person' || feed.about.personId !== this.actor.get().personId) throw new NotFound('feed', id);
    return feed;
  }
}

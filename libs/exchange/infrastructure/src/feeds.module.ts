import { Module, type Provider } from '@nestjs/common';
import { FeedKeeper, FeedLookup, Feeds, FeedTokens, MyScheduleQuery, OwnFeeds, PersonCalendar, ReadFeed, SharedCalendar, SharedFeeds } from '@housestaff/exchange/application';
import { NodeFeedTokens } from './feeds/node-feed-tokens';
import { SqlFeedLookup, SqlFeeds } from './feeds/sql-feeds';

const ADAPTERS: Provider[] = [
  { provide: Feeds, useClass: SqlFeeds },
  { provide: FeedLookup, useClass: SqlFeedLookup },
  { provide: FeedTokens, useClass: NodeFeedTokens },
];

/** Calendar feeds and one's own schedule. Needs the program, people, assignments and identity modules, which are global. */
@Module({ providers: [...ADAPTERS, FeedKeeper, PersonCalendar, SharedCalendar, OwnFeeds, SharedFeeds, ReadFeed, MyScheduleQuery], exports: [OwnFeeds, SharedFeeds, ReadFeed, MyScheduleQuery] })
export class FeedsModule {}

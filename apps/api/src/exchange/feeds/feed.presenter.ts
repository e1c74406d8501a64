import type { FeedState, FeedWithToken } from '@housestaff/exchange/application';
import type { Feed, FeedCreated, SharedFeed, SharedFeedCreated } from './feed.dto';

export function present({ id, label, createdAt, lastFetchedAt, revokedAt }: FeedState): Feed {
  return { id, label, createdAt: createdAt.toISOString(), lastFetchedAt: lastFetchedAt?.toISOString() ?? null, revokedAt: revokedAt?.toISOString() ?? null };
}

/** `origin` is where the product is reached from outside, without a slash at its end. */
export function presentWithAddress({ feed, token }: FeedWithToken, origin: string): FeedCreated {
  return { ...present(feed), url: `${origin}/ics/${token}.ics` };
}

export function presentShared(feed: FeedState): SharedFeed {
  return { ...present(feed), kind: feed.about.kind as SharedFeed['kind'] };
}

export function presentSharedWithAddress(made: FeedWithToken, origin: string): SharedFeedCreated {
  return { ...presentWithAddress(made, origin), kind: presentShared(made.feed).kind };
}

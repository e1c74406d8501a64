import type { Feed } from '@housestaff/api-client';
import { moment } from '@/shell/dates';

export function lastRead(feed: Feed): string {
  return feed.lastFetchedAt ? `Last read ${moment(feed.lastFetchedAt)}` : `Made ${moment(feed.createdAt)}, not read yet`;
}

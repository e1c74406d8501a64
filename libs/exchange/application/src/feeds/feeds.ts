import type { Id } from '@housestaff/kernel';

/** A private calendar address of one person. Its token is not in here: only its fingerprint is stored. */
export interface FeedState {
  readonly id: Id;
  readonly personId: Id;
  readonly label: string;
  readonly createdAt: Date;
  readonly lastFetchedAt: Date | null;
  readonly revokedAt: Date | null;
}

export abstract class Feeds {
  /** Newest first, revoked ones included. */
  abstract ofPerson(personId: Id): Promise<FeedState[]>;
  abstract findById(id: Id): Promise<FeedState | undefined>;
  abstract add(feed: FeedState, fingerprint: Uint8Array): Promise<void>;
  /** From now on only the new token opens it. */
  abstract replaceToken(id: Id, fingerprint: Uint8Array): Promise<void>;
  abstract revoke(id: Id, at: Date): Promise<void>;
  abstract fetched(id: Id, at: Date): Promise<void>;
}

/** Where a token leads, before any tenant is known. Undefined for an unknown or revoked one. */
export abstract class FeedLookup {
  abstract byFingerprint(fingerprint: Uint8Array): Promise<{ organizationId: Id; feedId: Id } | undefined>;
}

export abstract class FeedTokens {
  /** At least 128 random bits, fit for an address. */
  abstract make(): string;
  abstract fingerprint(token: string): Uint8Array;
  /** The strong entity tag of a text, quoted. */
  abstract etag(text: string): string;
}

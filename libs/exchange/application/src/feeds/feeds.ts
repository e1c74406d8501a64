import type { Id } from '@housestaff/kernel';

/** Whose calendar: a person's duties; all of a program; who is on one service, by rotation or by activity. */
export type FeedSubject =
  | { readonly kind: 'person'; readonly personId: Id }
  | { readonly kind: 'program'; readonly programId: Id }
  | { readonly kind: 'rotation'; readonly programId: Id; readonly rotationId: Id }
  | { readonly kind: 'activity'; readonly programId: Id; readonly activityId: Id };

export type SharedSubject = Exclude<FeedSubject, { kind: 'person' }>;

/** A private calendar address. Its token is not in here: only its fingerprint is stored. */
export interface FeedState<S extends FeedSubject = FeedSubject> {
  readonly id: Id;
  readonly about: S;
  readonly label: string;
  readonly createdAt: Date;
  readonly lastFetchedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface FeedWithToken {
  readonly feed: FeedState;
  /** Given once, never again. */
  readonly token: string;
}

export abstract class Feeds {
  /** Newest first, revoked ones included. */
  abstract ofPerson(personId: Id): Promise<FeedState[]>;
  /** Of the program and its services, newest first, revoked ones included. */
  abstract ofProgram(programId: Id): Promise<FeedState[]>;
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

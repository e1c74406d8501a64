import type { Id } from '@housestaff/kernel';
import type { PresentedToken } from '@housestaff/identity/domain';

export type SessionKind = 'web' | 'bearer';
export type SessionEnd = 'logout' | 'reuse' | 'too-many' | 'closed' | 'password' | 'switched' | 'deactivated';

export interface NewSession {
  readonly id: Id;
  readonly userId: Id;
  readonly kind: SessionKind;
  readonly csrfToken: string;
  readonly userAgent: string | null;
  readonly at: Date;
  readonly expiresAt: Date;
}

export interface SessionState {
  readonly id: Id;
  readonly userId: Id;
  readonly csrfToken: string;
  readonly expiresAt: Date;
  /** Also set where the password has changed since. */
  readonly revokedAt: Date | null;
  readonly lastSeenAt: Date;
}

export interface OpenSession {
  readonly id: Id;
  readonly kind: SessionKind;
  readonly openedAt: Date;
  readonly lastSeenAt: Date;
  readonly userAgent: string | null;
}

export interface RefreshToken extends PresentedToken {
  readonly id: Id;
  readonly session: SessionState;
  readonly successorSalt: Buffer | null;
}

export interface NewRefreshToken {
  readonly id: Id;
  readonly sessionId: Id;
  readonly hash: Buffer;
  readonly expiresAt: Date;
}

/** Sessions and their refresh tokens, within the current organization. */
export abstract class Sessions {
  abstract add(session: NewSession): Promise<void>;
  abstract find(sessionId: Id): Promise<SessionState | null>;
  /** Ends the oldest open sessions of that kind so that at most `most` stay; returns the ended ones. */
  abstract endBeyond(userId: Id, kind: SessionKind, most: number, at: Date): Promise<Id[]>;
  abstract end(sessionId: Id, because: SessionEnd, at: Date): Promise<void>;
  /** Ends all open sessions of a user but one; returns the ended ones. */
  abstract endAll(userId: Id, because: SessionEnd, at: Date, except?: Id): Promise<Id[]>;
  /** Last seen first. */
  abstract openOf(userId: Id, at: Date): Promise<OpenSession[]>;
  abstract seen(sessionId: Id, at: Date): Promise<void>;
  /** Lets this session outlive a change of the password that was made in it. */
  abstract proveAgain(sessionId: Id): Promise<void>;
  abstract extend(sessionId: Id, expiresAt: Date): Promise<void>;
  abstract addToken(token: NewRefreshToken): Promise<void>;
  /** Holds the row until the unit of work ends, so that two refreshes with one token wait in line. */
  abstract findToken(tokenId: Id): Promise<RefreshToken | null>;
  abstract markRotated(tokenId: Id, at: Date, successorSalt: Buffer): Promise<void>;
}

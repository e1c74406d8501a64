import type { Id } from '@housestaff/kernel';

/** Random and derived texts. */
export abstract class TokenMint {
  /** A fresh unguessable text. */
  abstract fresh(): string;
  abstract salt(): Buffer;
  /** The token that follows `spent`; the same one for the same salt. */
  abstract successor(spent: string, salt: Buffer): string;
  abstract hash(token: string): Buffer;
}

export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  abstract verify(hash: string, password: string): Promise<boolean>;
  /** Takes as long as `verify`, for accounts that do not exist. */
  abstract verifyNothing(password: string): Promise<void>;
}

export interface AccessClaims {
  readonly userId: Id;
  readonly organizationId: Id;
  readonly sessionId: Id;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** Signs access tokens. */
export abstract class AccessTokens {
  abstract sign(claims: AccessClaims): Promise<string>;
}

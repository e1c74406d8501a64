import type { Id } from '@housestaff/kernel';
import type { OneTimeLink } from '@housestaff/identity/domain';

export interface ResetLinkRecord extends OneTimeLink {
  readonly id: Id;
  readonly userId: Id;
  /** Made on the server, where nobody's roles limit it. */
  readonly byOperator: boolean;
}

export interface NewResetLink {
  readonly id: Id;
  readonly userId: Id;
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
  readonly madeBy: Id;
  readonly byOperator: boolean;
}

/** Reset links of the current organization. Of tokens only hashes are kept. */
export abstract class ResetLinks {
  /** Holds the row until the unit of work ends, so that two who use it wait in line. */
  abstract find(id: Id): Promise<ResetLinkRecord | null>;
  abstract add(link: NewResetLink): Promise<void>;
  abstract use(id: Id, at: Date): Promise<void>;
  /** Every open link to this user's login, and every open one that this user made for others. */
  abstract revokeAround(userId: Id, at: Date): Promise<void>;
  abstract revokeFor(userId: Id, at: Date): Promise<void>;
}

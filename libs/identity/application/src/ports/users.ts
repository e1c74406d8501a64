import type { Grant, Id } from '@housestaff/kernel';
import type { Lockout } from '@housestaff/identity/domain';

export interface UserLogin {
  readonly userId: Id;
  readonly email: string;
  readonly passwordHash: string;
  readonly lockout: Lockout;
  readonly active: boolean;
}

export interface NewUser {
  readonly userId: Id;
  readonly email: string;
  readonly passwordHash: string;
  readonly name: string;
  readonly personId: Id | null;
  readonly grants: readonly (Grant & { readonly id: Id })[];
}

/** Who a user is within the current organization. Active: the login, and the membership. */
export interface Member {
  readonly userId: Id;
  readonly email: string;
  readonly name: string;
  readonly active: boolean;
  readonly personId: Id | null;
  readonly organizationName: string;
  readonly grants: readonly Grant[];
}

/** Users of the current organization. */
export abstract class Users {
  /** Holds the row until the unit of work ends, so that guesses at one account wait in line. */
  abstract findForLogin(userId: Id): Promise<UserLogin | null>;
  abstract saveLockout(userId: Id, lockout: Lockout): Promise<void>;
  abstract findMember(userId: Id): Promise<Member | null>;
  abstract add(user: NewUser): Promise<void>;
  /** Ends every session of the user, in all organizations, but those that prove themselves again afterwards. */
  abstract savePassword(userId: Id, passwordHash: string): Promise<void>;
  /** The current organization is where the next sign-in goes. */
  abstract rememberOrganization(userId: Id): Promise<void>;
}

import type { Grant, Id } from '@housestaff/kernel';

/** A user as their organization sees them. */
export interface MemberRecord {
  readonly userId: Id;
  readonly email: string;
  readonly name: string;
  readonly personId: Id | null;
  readonly personName: string | null;
  /** Here; a login may be shut in one organization and open in another. */
  readonly active: boolean;
  readonly grants: readonly Grant[];
  readonly lastSeenAt: Date | null;
  readonly version: number;
}

export type MemberFields = Pick<MemberRecord, 'name' | 'personId' | 'active'>;

export interface NewMember {
  readonly userId: Id;
  readonly name: string;
  readonly personId: Id | null;
  readonly grants: readonly (Grant & { readonly id: Id })[];
}

/** Memberships of the current organization. */
export abstract class Members {
  /** Until the unit of work ends, nobody else changes who may do what here: the last administrator stays, whatever happens at once. */
  abstract hold(): Promise<void>;
  /** By name. */
  abstract all(): Promise<MemberRecord[]>;
  /** Those of these users, and those who are one of these people; by name. */
  abstract among(users: readonly Id[], people: readonly Id[]): Promise<MemberRecord[]>;
  abstract find(userId: Id): Promise<MemberRecord | null>;
  abstract findByEmail(email: string): Promise<MemberRecord | null>;
  /** Of someone who has a login. Throws NotFound for a program that is not of this organization, PersonTaken. */
  abstract join(member: NewMember): Promise<void>;
  /** Counts the version up. Throws PersonTaken. */
  abstract save(userId: Id, fields: MemberFields): Promise<void>;
  /** Counts the version up. Throws NotFound for a program that is not of this organization. */
  abstract replaceGrants(userId: Id, grants: readonly (Grant & { readonly id: Id })[]): Promise<void>;
  /** With its sessions; the login too where this was its last membership. */
  abstract remove(userId: Id): Promise<void>;
  /** Those members that belong to another organization too. */
  abstract elsewhere(): Promise<ReadonlySet<Id>>;
}

import { Injectable } from '@nestjs/common';
import type { Id } from '@housestaff/kernel';
import { allows, type Permission } from '@housestaff/identity/domain';
import { Members, type MemberRecord } from '../ports/members';

/** Someone who can be told something. */
export type Addressee = Pick<MemberRecord, 'userId' | 'email' | 'name' | 'personId'>;

/** Whoever is meant in one of these ways. */
export interface Addressed {
  readonly users?: readonly Id[];
  /** Through the login that each of them has; whoever has none is left out. */
  readonly people?: readonly Id[];
  /** Who may do this in the program, or in the whole organization. */
  readonly holding?: { readonly permission: Permission; readonly programId: Id };
  /** Whoever did it knows already. */
  readonly but?: Id;
}

/** The active members that something is meant for. Asks inside the unit of work of whoever tells them. */
@Injectable()
export class Addressees {
  constructor(private readonly members: Members) {}

  /** Each once, by name. */
  async of({ users = [], people = [], holding, but }: Addressed): Promise<Addressee[]> {
    const [ids, persons] = [new Set(users), new Set(people)];
    if (ids.size + persons.size === 0 && holding === undefined) return [];
    const meant = ({ userId, personId, grants }: MemberRecord): boolean =>
      ids.has(userId) || (personId !== null && persons.has(personId)) || (holding !== undefined && grants.some(({ role, programId }) => (programId ?? holding.programId) === holding.programId && allows(role, holding.permission)));
    const members = await (holding === undefined ? this.members.among(users, people) : this.members.all());
    return members.filter((member) => member.active && member.userId !== but && meant(member)).map(addressee);
  }

  /** Null for who is no active member any more. */
  async find(userId: Id): Promise<Addressee | null> {
    const member = await this.members.find(userId);
    return member?.active ? addressee(member) : null;
  }
}

function addressee({ userId, email, name, personId }: MemberRecord): Addressee {
  return { userId, email, name, personId };
}

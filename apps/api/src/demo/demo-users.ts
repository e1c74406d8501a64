import { randomBytes } from 'node:crypto';
import type { CreateUser } from '@housestaff/identity/application';
import type { Id } from '@housestaff/kernel';
import type { DemoLogin } from '../demo-logins';
import type { DemoIds } from './demo-stays';

interface DemoUser {
  readonly shown: string;
  readonly role: string;
  readonly mailbox: string;
  readonly name: string;
  /** Family name of the person that they are. */
  readonly person?: string;
  /** Its grant covers the organization instead of the program. */
  readonly everywhere?: boolean;
}

const USERS: readonly DemoUser[] = [
  { shown: 'Program coordinator', role: 'coordinator', mailbox: 'coordinator', name: 'Maya Fielding', person: 'Fielding', everywhere: true },
  { shown: 'Program director', role: 'program-director', mailbox: 'director', name: 'Mateo Reyes', person: 'Reyes' },
  { shown: 'Chief resident', role: 'chief-resident', mailbox: 'chief', name: 'Abena Osei', person: 'Osei' },
  { shown: 'Resident', role: 'resident', mailbox: 'resident', name: 'Rowan Vance', person: 'Vance' },
  { shown: 'Faculty member', role: 'faculty', mailbox: 'faculty', name: 'Adaeze Okonkwo', person: 'Okonkwo' },
  { shown: 'Auditor', role: 'auditor', mailbox: 'auditor', name: 'Priya Raman', everywhere: true },
  { shown: 'Organization admin', role: 'org-admin', mailbox: 'admin', name: 'Dale Whitcombe', everywhere: true },
];

/** A login for each role, with passwords that are this installation's own. */
export function demoUsers(programId: Id, ids: DemoIds): { command: CreateUser; login: DemoLogin }[] {
  return USERS.map(({ shown, role, mailbox, name, person, everywhere }) => {
    const [email, password] = [`${mailbox}@riverbend.example`, newPassword()];
    const personId = person === undefined ? undefined : ids.person(person);
    const grants = [{ role, programId: everywhere ? undefined : programId }];
    return { command: { email, password, name, personId, grants }, login: { email, password, role: shown } };
  });
}

/** 80 bits, in groups that can be read out. */
function newPassword(): string {
  return randomBytes(10).toString('hex').replace(/.{5}(?=.)/g, '$&-');
}

import { describe, expect, it } from '@jest/globals';
import type { Invitation, Person, UserRow } from '@housestaff/api-client';
import { linksCsv, linksText } from './links-csv';
import { invitationsShown, usersShown } from './user-filter';
import { letterName, peopleWithoutLogin, withoutLogin } from './without-login';

const person = (id: string, values: Partial<Person> = {}) => ({ id, kind: 'resident', active: true, givenName: 'Ann', familyName: id, displayName: id, email: `${id}@x.example`, ...values }) as Person;
const user = (name: string, values: Partial<UserRow> = {}) => ({ userId: name, name, email: `${name}@x.example`, active: true, personId: null, grants: [], ...values }) as unknown as UserRow;
const invitation = (id: string, values: Partial<Invitation> = {}) => ({ id, name: id, email: `${id}@x.example`, personId: null, status: 'open', createdAt: '2026-11-01T00:00:00Z', grants: [], ...values }) as unknown as Invitation;

describe('people without a login', () => {
  it('are those that no user and no open invitation is', () => {
    const people = [person('vance'), person('osei'), person('reyes'), person('gone', { active: false })];
    const found = peopleWithoutLogin(people, [user('a', { personId: 'vance' })], [invitation('i', { personId: 'osei' }), invitation('j', { personId: 'reyes', status: 'expired' })]);
    expect(found.map(({ id }) => id)).toEqual(['reyes']);
  });

  it('can be invited when their e-mail is known and free', () => {
    const people = [person('vance'), person('osei', { email: null }), person('reyes', { kind: 'faculty' }), person('kent', { email: 'Taken@X.example' })];
    const { ready, noEmail } = withoutLogin(people, [user('t', { email: 'taken@x.example' })], [], ['resident']);
    expect(ready.map(({ id }) => id)).toEqual(['vance']);
    expect(noEmail.map(({ id }) => id)).toEqual(['osei']);
  });

  it('are written as in a letter', () => {
    expect(letterName(person('Lindqvist', { givenName: 'Nora' }))).toBe('Nora Lindqvist');
    expect(letterName(person('x', { givenName: '', familyName: '', displayName: 'Float pool' }))).toBe('Float pool');
  });
});

describe('the lists', () => {
  it('find by name, e-mail and role; whoever is out stands last', () => {
    const users = [user('zoe', { grants: [{ role: 'faculty', programId: 'p' }] }), user('abe', { active: false }), user('bea')];
    expect(usersShown(users, { find: '', role: '' }).map(({ name }) => name)).toEqual(['bea', 'zoe', 'abe']);
    expect(usersShown(users, { find: 'ZOE@', role: '' }).map(({ name }) => name)).toEqual(['zoe']);
    expect(usersShown(users, { find: '', role: 'faculty' }).map(({ name }) => name)).toEqual(['zoe']);
  });

  it('show open invitations first, then the latest', () => {
    const all = [invitation('done', { status: 'accepted' }), invitation('old'), invitation('new', { createdAt: '2026-11-20T00:00:00Z' }), invitation('late', { status: 'expired' })];
    expect(invitationsShown(all, { find: '', role: '' }).map(({ id }) => id)).toEqual(['new', 'old', 'late', 'done']);
  });
});

describe('links to give away', () => {
  const link = { name: 'Nora "N" Lindqvist', email: '=nora@x.example', url: 'https://x/join#t', expiresAt: '2026-11-29T10:00:00Z' };

  it('are a table whose cells no spreadsheet runs', () => {
    expect(linksCsv([link])).toBe('\uFEFF"Name","E-mail","Link","Valid until"\r\n"Nora ""N"" Lindqvist","\'=nora@x.example","https://x/join#t","2026-11-29T10:00:00Z"\r\n');
  });

  it('are lines to paste', () => {
    expect(linksText([link, link]).split('\n')).toHaveLength(2);
  });
});

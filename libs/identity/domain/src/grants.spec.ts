import fc from 'fast-check';
import type { Grant } from '@housestaff/kernel';
import { checkGrants, isAdministrator, keepsAdministrator, mayGive, mayHandle, sees } from './grants';
import { GrantBeyond, GrantTwice, RoleNeedsOrganization } from './membership.errors';
import { permissionsOf, ROLES, type Role } from './permissions';

const [A, B] = ['program-a', 'program-b'];
const GIVERS: readonly Role[] = ['platform-admin', 'org-admin', 'program-director', 'coordinator'];

const grant = fc.record({ role: fc.constantFrom<Role>(...ROLES), programId: fc.constantFrom(undefined, A, B) });
const grants = fc.array(grant, { maxLength: 4 });

/** Word for word, slowly: every single thing that the role allows there, the giver may do there by a role that lets them give. */
function mayGiveSlowly(own: readonly Grant[], { role, programId }: Grant): boolean {
  const givers = own.filter((one) => permissionsOf([one.role]).includes('user:write')).filter((one) => (programId === undefined ? one.programId === undefined : one.programId === undefined || one.programId === programId));
  if (role === 'platform-admin' && !givers.some((one) => one.role === 'platform-admin')) return false;
  if (role === 'org-admin' && !givers.some((one) => one.role === 'platform-admin' || one.role === 'org-admin')) return false;
  return givers.length > 0 && permissionsOf([role]).every((permission) => givers.some((one) => permissionsOf([one.role]).includes(permission)));
}

describe('who gives which role within one program', () => {
  const given = (own: Role): string[] => ROLES.filter((role) => mayGive([{ role: own, programId: A }], { role, programId: A }));

  it.each<[Role, readonly Role[]]>([
    ['coordinator', ['coordinator', 'chief-resident', 'faculty', 'resident', 'staff', 'front-desk']],
    ['program-director', ['program-director', 'coordinator', 'chief-resident', 'faculty', 'resident', 'staff', 'front-desk', 'auditor']],
    ['chief-resident', []],
    ['resident', []],
    ['auditor', []],
  ])('%s', (own, roles) => expect(given(own)).toEqual(roles));
});

describe('giving a role', () => {
  it('is for those alone who handle users', () => {
    expect(ROLES.filter((role) => ROLES.some((other) => mayGive([{ role }], { role: other })))).toEqual(GIVERS);
  });

  it.each<[string, Grant, Grant, boolean]>([
    ['in the giver’s program', { role: 'coordinator', programId: A }, { role: 'resident', programId: A }, true],
    ['in another program', { role: 'coordinator', programId: A }, { role: 'resident', programId: B }, false],
    ['in the organization, from one program', { role: 'coordinator', programId: A }, { role: 'resident' }, false],
    ['in any program, from the organization', { role: 'coordinator' }, { role: 'resident', programId: B }, true],
    ['org-admin, by an org-admin', { role: 'org-admin' }, { role: 'org-admin' }, true],
    ['org-admin, by a director of everything', { role: 'program-director' }, { role: 'org-admin' }, false],
    ['platform-admin, by an org-admin', { role: 'org-admin' }, { role: 'platform-admin' }, false],
    ['platform-admin, by a platform-admin', { role: 'platform-admin' }, { role: 'platform-admin' }, true],
    ['org-admin, by a platform-admin', { role: 'platform-admin' }, { role: 'org-admin' }, true],
    ['a role that does not exist', { role: 'platform-admin' }, { role: 'owner' }, false],
  ])('%s', (_, own, given, allowed) => expect(mayGive([own], given)).toBe(allowed));

  it('does not borrow from a role that handles no users', () => {
    const own = [{ role: 'coordinator', programId: A }, { role: 'auditor' }];
    expect(mayGive(own, { role: 'auditor', programId: A })).toBe(false);
  });

  it('is as the slow words say', () => {
    fc.assert(fc.property(grants, grant, (own, given) => mayGive(own, given) === mayGiveSlowly(own, given)));
  });

  it('never hands on more than the giver has: whoever got it gives nothing that the giver could not', () => {
    fc.assert(fc.property(grants, grant, grant, (own, given, next) => !mayGive(own, given) || !mayGive([given], next) || mayGive(own, next)));
  });

  it('loses nothing with another grant', () => {
    fc.assert(fc.property(grants, grant, grant, (own, more, given) => !mayGive(own, given) || mayGive([...own, more], given)));
  });
});

describe('handling someone', () => {
  it('wants every one of their grants within one’s own', () => {
    const own = [{ role: 'coordinator', programId: A }];
    expect(mayHandle(own, [{ role: 'resident', programId: A }])).toBe(true);
    expect(mayHandle(own, [{ role: 'resident', programId: A }, { role: 'resident', programId: B }])).toBe(false);
    expect(mayHandle(own, [])).toBe(false);
    expect(mayHandle([{ role: 'org-admin' }], [])).toBe(true);
  });

  it('implies seeing them', () => {
    fc.assert(fc.property(grants, grants, (own, theirs) => !mayHandle(own, theirs) || sees(own, theirs)));
  });
});

describe('seeing someone', () => {
  it.each<[string, Grant[], Grant[], boolean]>([
    ['of the same program', [{ role: 'auditor', programId: A }], [{ role: 'resident', programId: A }], true],
    ['of another program', [{ role: 'auditor', programId: A }], [{ role: 'resident', programId: B }], false],
    ['over the organization, from one program', [{ role: 'auditor', programId: A }], [{ role: 'org-admin' }], false],
    ['anyone, from the organization', [{ role: 'auditor' }], [{ role: 'resident', programId: B }], true],
    ['without a role, from one program', [{ role: 'coordinator', programId: A }], [], false],
  ])('%s', (_, own, theirs, seen) => expect(sees(own, theirs)).toBe(seen));
});

describe('a list of grants', () => {
  const own = [{ role: 'org-admin' }];

  it.each<[string, Grant[], new (...args: never[]) => Error, number]>([
    ['twice the same', [{ role: 'staff' }, { role: 'staff' }], GrantTwice, 1],
    ['an org-admin of one program', [{ role: 'org-admin', programId: A }], RoleNeedsOrganization, 0],
    ['more than the giver’s', [{ role: 'staff' }, { role: 'platform-admin' }], GrantBeyond, 1],
  ])('names the row: %s', (_, given, refusal, row) => {
    expect(() => checkGrants(own, given)).toThrow(refusal);
    expect(() => checkGrants(own, given)).toThrow(expect.objectContaining({ facts: expect.objectContaining({ row }) }));
  });

  it('may hold one role for several programs', () => {
    expect(() => checkGrants(own, [{ role: 'staff', programId: A }, { role: 'staff', programId: B }, { role: 'staff' }])).not.toThrow();
  });
});

describe('the last administrator', () => {
  const member = (userId: string, role: string, active = true) => ({ userId, active, grants: [{ role }] });
  const one = member('one', 'org-admin');

  it.each([
    ['alone', [one], one, false],
    ['with another', [one, member('two', 'org-admin')], one, true],
    ['with one who is deactivated', [one, member('two', 'org-admin', false)], one, false],
    ['with an administrator of the platform', [one, member('two', 'platform-admin')], one, false],
    ['no administrator', [one, member('two', 'staff')], member('two', 'staff'), true],
    ['deactivated before', [member('one', 'org-admin', false)], member('one', 'org-admin', false), true],
  ])('leaving %s', (_, members, leaving, kept) => expect(keepsAdministrator(members, leaving)).toBe(kept));

  it('stays, whoever leaves in whatever order', () => {
    const someone = fc.record({ userId: fc.uuid(), active: fc.boolean(), grants });
    fc.assert(
      fc.property(fc.uniqueArray(someone, { selector: ({ userId }) => userId }), (members) => {
        const had = members.some((all) => all.active && isAdministrator(all.grants));
        const left = members.reduce((rest, leaving) => (keepsAdministrator(rest, leaving) ? rest.filter(({ userId }) => userId !== leaving.userId) : rest), members);
        expect(left.some((all) => all.active && isAdministrator(all.grants))).toBe(had);
      }),
    );
  });
});

it('an administrator of the organization is one over all of it', () => {
  expect(isAdministrator([{ role: 'org-admin' }])).toBe(true);
  expect(isAdministrator([{ role: 'org-admin', programId: A }, { role: 'program-director' }, { role: 'platform-admin' }])).toBe(false);
});

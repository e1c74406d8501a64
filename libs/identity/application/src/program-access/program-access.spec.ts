import { CurrentActor, NotFound, type Actor, type Grant } from '@housestaff/kernel';
import { PermissionDenied } from '@housestaff/identity/domain';
import { ProgramAccess } from './program-access';

class Acting extends CurrentActor {
  constructor(private readonly actor: Actor) {
    super();
  }

  get(): Actor {
    return this.actor;
  }
}

const access = (grants: readonly Grant[], userId = 'someone'): ProgramAccess =>
  new ProgramAccess(new Acting({ organizationId: 'o', userId, label: 'l', grants, correlationId: 'c' }));

describe('access to a program', () => {
  it('comes with a grant there', () => {
    expect(() => access([{ role: 'coordinator', programId: 'a' }]).assertProgram('a')).not.toThrow();
  });

  it('comes with a grant for the organization', () => {
    expect(() => access([{ role: 'org-admin' }]).assertProgram('a')).not.toThrow();
  });

  it.each([[[]], [[{ role: 'coordinator', programId: 'b' }]]])('is NotFound with %j', (grants) => {
    expect(() => access(grants).assertProgram('a')).toThrow(NotFound);
  });

  it('is given to jobs and commands', () => {
    expect(() => access([], '00000000-0000-0000-0000-000000000000').assertProgram('a')).not.toThrow();
  });

  it('is not access to the whole organization', () => {
    expect(() => access([{ role: 'auditor', programId: 'a' }]).assertWholeOrganization('audit:read')).toThrow(PermissionDenied);
    expect(() => access([{ role: 'auditor' }]).assertWholeOrganization('audit:read')).not.toThrow();
  });

  it('keeps the rows of those programs', () => {
    expect(access([{ role: 'resident', programId: 'b' }]).visible(['a', 'b', 'c'], (id) => id)).toEqual(['b']);
  });
});

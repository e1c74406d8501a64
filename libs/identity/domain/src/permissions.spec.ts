import { PERMISSIONS, permissionsOf, ROLE_PERMISSIONS, ROLES } from './permissions';

describe('permissions of roles', () => {
  it('let an auditor read everything and change nothing', () => {
    expect(ROLE_PERMISSIONS.auditor).toEqual(PERMISSIONS.filter((permission) => permission.endsWith(':read')));
  });

  it('let only those who run a program publish', () => {
    const publishers = ROLES.filter((role) => ROLE_PERMISSIONS[role].includes('draft:publish'));
    expect(publishers).toEqual(['platform-admin', 'org-admin', 'program-director', 'coordinator']);
  });

  it('give nothing to a role that does not exist', () => expect(permissionsOf(['owner', 'constructor'])).toEqual([]));

  it('add up over roles, each once', () => {
    expect(permissionsOf(['staff', 'resident', 'staff'])).toEqual(['program:read', 'person:read', 'schedule:read']);
  });
});

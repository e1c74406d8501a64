/** What a route may ask for, as `resource:action`. A permission that is not listed here does not exist. */
export const PERMISSIONS = [
  'program:read',
  'program:write',
  'person:read',
  'person:write',
  'qualification:read',
  'qualification:write',
  'leave:read',
  'leave:write',
  'schedule:read',
  'schedule:write',
  'schedule:publish',
  'schedule:override',
  'draft:read',
  'draft:write',
  'draft:publish',
  'compliance:read',
  'compliance:write',
  'run:read',
  'run:write',
  'import:read',
  'import:write',
  'export:read',
  'feed:read',
  'feed:write',
  'audit:read',
  'user:read',
  'user:write',
  'job:read',
  'job:write',
  'notification:write',
  'swap:read',
  'swap:write',
  'conflict:read',
  'conflict:write',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = [
  'platform-admin',
  'org-admin',
  'program-director',
  'coordinator',
  'chief-resident',
  'faculty',
  'resident',
  'staff',
  'front-desk',
  'auditor',
] as const;

export type Role = (typeof ROLES)[number];

const readsOfEveryone = ['program:read', 'person:read', 'schedule:read'] as const satisfies readonly Permission[];

const plansDrafts = [
  ...readsOfEveryone,
  'feed:read',
  'feed:write',
  'qualification:read',
  'leave:read',
  'leave:write',
  'draft:read',
  'draft:write',
  'compliance:read',
  'run:read',
  'run:write',
  'export:read',
  'job:read',
  'swap:read',
  'swap:write',
  'conflict:read',
  'conflict:write',
] as const satisfies readonly Permission[];

const runsProgram = [
  ...plansDrafts,
  'program:write',
  'person:write',
  'qualification:write',
  'schedule:write',
  'schedule:publish',
  'draft:publish',
  'compliance:write',
  'import:read',
  'import:write',
  'job:write',
  'notification:write',
] as const satisfies readonly Permission[];

/** What each role may do within its scope (an organization or one program). */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  'platform-admin': PERMISSIONS,
  'org-admin': PERMISSIONS,
  'program-director': [...runsProgram, 'schedule:override', 'audit:read', 'user:read', 'user:write'],
  coordinator: [...runsProgram, 'user:read', 'user:write'],
  'chief-resident': plansDrafts,
  faculty: readsOfEveryone,
  resident: readsOfEveryone,
  staff: readsOfEveryone,
  'front-desk': readsOfEveryone,
  auditor: PERMISSIONS.filter((permission) => permission.endsWith(':read')),
};

export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}

/** Every permission that any of these roles gives, in the order of {@link PERMISSIONS}. Unknown roles give none. */
export function permissionsOf(roles: readonly string[]): Permission[] {
  const given = new Set(roles.filter(isRole).flatMap((role) => ROLE_PERMISSIONS[role]));
  return PERMISSIONS.filter((permission) => given.has(permission));
}

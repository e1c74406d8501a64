import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModulesContainer } from '@nestjs/core';
import { type Permission, permissionsOf, ROLES } from '@housestaff/identity/domain';
import { describeApp } from './describe-app';
import { routesOf, type Route } from './http/routes';
import { workspaceRoot } from './workspace-root';

const FILE = 'spec/role-routes.txt';
const WIDTH = 18;

/** The columns of the table: every role, then nobody signed in. */
export const COLUMNS: readonly string[] = [...ROLES, 'nobody'];

/** One row of the table: `+` may, `-` may not, one cell for each of COLUMNS; what is needed; the route. */
export function roleLine({ name, access }: Route): string {
  const needed = access?.kind === 'permission' ? access.permission : (access?.kind ?? 'undeclared');
  const cells = ROLES.map((role) => access?.kind !== 'permission' || may(role, access.permission));
  const marks = [...cells, access?.kind === 'public'].map((allowed) => (allowed ? '+' : '-').padEnd(WIDTH));
  return `${marks.join('')}${needed.padEnd(20)}${name}`;
}

function may(role: string, permission: Permission): boolean {
  return permissionsOf([role]).includes(permission);
}

/** The rows as they are committed. */
export function committedRoleLines(): string[] {
  return readFileSync(join(workspaceRoot(), FILE), 'utf8').split('\n').filter((text) => /^[+-]/.test(text));
}

/** Writes the table from the code. Read the difference before committing it: it is who may do what. */
export async function writeRoleRoutes(): Promise<void> {
  const routes = routesOf((await describeApp()).get(ModulesContainer));
  const head = `${COLUMNS.map((column) => column.padEnd(WIDTH)).join('')}${'needs'.padEnd(20)}route`;
  writeFileSync(join(workspaceRoot(), FILE), `# Who may call what. Made by: node tools/role-routes.mjs\n\n${head}\n${routes.map(roleLine).join('\n')}\n`);
}

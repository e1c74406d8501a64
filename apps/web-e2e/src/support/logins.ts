import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

export type Role = 'Program coordinator' | 'Program director' | 'Chief resident' | 'Resident' | 'Faculty member' | 'Auditor' | 'Organization admin';

export interface Login {
  email: string;
  password: string;
  role: string;
}

/** The logins that the first start made. */
export function demoLogins(): Login[] {
  const { JOURNEY_DATA: folder = '', JOURNEY_URL: running } = process.env;
  const file = running ? join(folder, 'demo-logins.json') : join(folder, 'data', 'demo-logins.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Login[];
}

/** The login that the first start made for a role. */
export function loginOf(role: Role): Login {
  const login = demoLogins().find((one) => one.role === role);
  if (!login) throw new Error(`The first start made no login for: ${role}`);
  return login;
}

/** Signs in through the form, and waits for the page on which the role starts its day. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const { email, password } = loginOf(role);
  await signInWith(page, email, password);
  await expect(page.getByRole('main')).toBeVisible();
  await chooseDemo(page);
}

/** Signs in through the form, whoever it is. */
export async function signInWith(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/login');
}

/** The demo's program, whatever other journeys have made beside it. */
async function chooseDemo(page: Page): Promise<void> {
  const answer = await page.request.get('/api/v1/programs');
  const { data } = (await answer.json()) as { data: { id: string; name: string }[] | null };
  const demo = data?.find(({ name }) => name.startsWith('Riverbend'));
  if (demo) await page.evaluate(`localStorage.setItem('hs-program', ${JSON.stringify(demo.id)})`);
}

import { expect, test } from '@playwright/test';
import { loginOf, signIn } from './support/logins';
import { expectAccessible, expectAccessibleInBothThemes, expectData, expectLoaded, expectNoSidewaysScroll, expectNothingBelowTabs, useTheme } from './support/page-state';

/** Each page with something of the demo program that must stand on it. */
const PAGES = [
  { path: '/today', table: 'Who is on, by location and role' },
  { path: '/call-roster', table: 'Call roster' },
  { path: '/schedule/year', grid: 'Year schedule' },
  { path: '/schedule/block', grid: 'Block schedule' },
  { path: '/people', table: 'People' },
  { path: '/credentials', table: 'Certifications and procedures' },
  { path: '/credentials?tab=types', table: 'Types of certifications and procedures' },
  { path: '/rotations', table: 'Rotations' },
  { path: '/rotations?tab=activities', table: 'Activities' },
  { path: '/rotations?tab=requirements', table: 'Blocks per person' },
  { path: '/leave', table: 'Leave' },
  { path: '/leave?view=month' },
  { path: '/conflicts' },
  { path: '/settings?tab=conflicts' },
  { path: '/calendar' },
  { path: '/export' },
  { path: '/settings' },
  { path: '/settings?tab=program' },
  { path: '/settings?tab=sites', table: 'Sites' },
  { path: '/settings?tab=leave', table: 'Leave kinds' },
  { path: '/settings?tab=swaps' },
  { path: '/settings?tab=supervision', table: 'Supervision weights by rotation' },
  { path: '/new-program' },
  { path: '/roll-over' },
  { path: '/compliance', table: 'The year by block' },
  { path: '/compliance?view=person', table: 'Duty-hour rules by person' },
  { path: '/compliance?view=logged', table: 'Logged hours' },
  { path: '/compliance/rules', table: 'Duty-hour rules with their limits' },
  { path: '/fairness', table: 'Tallies by person' },
  { path: '/fairness?show=holidays', table: 'Tallies by person' },
  { path: '/my-schedule' },
  { path: '/my-leave' },
  { path: '/users', table: 'Users' },
  { path: '/account' },
  { path: '/notifications?tab=preferences', table: 'What I am told, and how' },
] as const;
/** Before a first run, a first import, and where nothing breaks a rule or waits to be swapped, there is nothing to list. */
const STARTING_PAGES = ['/swaps', '/swaps?tab=pool', '/swaps?tab=all', '/swaps/new', '/compliance?view=rule', '/generate', '/generate?out=', '/plans', '/feeds', '/import', '/notifications', '/settings?tab=notifications', '/my-weeks', '/scramble', '/scramble?tab=backup', '/settings?tab=backup'];

test('the first start has no empty page, and none that keeps somebody out, in light and dark', async ({ page }) => {
  test.setTimeout(900_000);
  await useTheme(page, 'light');
  await signIn(page, 'Program coordinator');
  for (const place of PAGES) {
    await test.step(place.path, async () => {
      await page.goto(place.path);
      if ('table' in place) await expect(page.getByRole('table', { name: place.table }).first()).toBeVisible();
      if ('grid' in place) await expect(page.getByRole('grid', { name: place.grid })).toBeVisible();
      await expectData(page);
      await expectAccessibleInBothThemes(page);
    });
  }
  for (const path of STARTING_PAGES) {
    await test.step(path, async () => {
      await page.goto(path);
      await expectLoaded(page);
      await expectAccessibleInBothThemes(page);
    });
  }
});

test('no page scrolls sideways on a phone, or below its tabs', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'Program coordinator');
  for (const path of [...PAGES.map((place) => place.path), ...STARTING_PAGES]) {
    await test.step(path, async () => {
      await page.goto(path);
      await expectLoaded(page);
      await expectNoSidewaysScroll(page);
      await expectNothingBelowTabs(page);
    });
  }
});

test('somebody who is not signed in is asked to, and told when it fails', async ({ page }) => {
  await page.goto('/people?kind=faculty');
  await page.waitForURL(/\/login\?next=/);
  await expectAccessible(page);
  const { email, password } = loginOf('Chief resident');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'do not match' })).toBeVisible();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/people\?kind=faculty/);
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
});

test('an address without a page says so', async ({ page }) => {
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByText('There is no such page.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await page.waitForURL(/\/login/);
});

test('somebody signs out', async ({ page }) => {
  await signIn(page, 'Program director');
  await page.getByRole('button', { name: /account$/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL(/\/login/);
  await page.goto('/people');
  await page.waitForURL(/\/login/);
});

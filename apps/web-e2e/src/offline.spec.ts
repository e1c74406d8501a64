import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible, expectNoSidewaysScroll } from './support/page-state';

test.use({ viewport: { width: 390, height: 844 }, serviceWorkers: 'allow' });

const LEFT = `(async () => ({
  caches: await caches.keys(),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  local: Object.keys(localStorage).filter((name) => name !== 'hs-theme'),
  session: Object.keys(sessionStorage),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
}))()`;

interface Left {
  caches: string[];
  databases: string[];
  local: string[];
  session: string[];
  workers: number;
}

/** The app is kept and in charge of the page, and so is this week. */
async function kept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate<boolean>('navigator.serviceWorker.controller !== null')).toBe(true);
  await expect.poll(() => page.evaluate<number>("Object.keys(localStorage).filter((name) => name.startsWith('hs-kept:my-schedule:')).length")).toBe(2);
}

test('my schedule opens without a connection, says as of when, and changes nothing', async ({ page, context }) => {
  await signIn(page, 'Resident');
  await page.waitForURL(/\/my-schedule/);
  await expect(page.getByRole('button', { name: 'Get a calendar address' })).toBeVisible();
  await kept(page);
  const answers = await page.evaluate<string[]>("(async () => { const all = []; for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname); return all; })()");
  expect(answers).toContain('/my-schedule');
  expect(answers.filter((path) => path.startsWith('/api/'))).toEqual([]);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/^As of \d{1,2} [A-Z][a-z]{2}, \d{2}:\d{2}\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This week', exact: true })).toBeVisible();
  await expect(page.getByText(/On duty now|Next duty/).first()).toBeVisible();
  await expect(page.getByText('Offline', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Get a calendar address' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Log hours' })).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await page.goto('/today');
  await page.waitForURL(/\/my-schedule/);
  await expect(page.getByText(/^As of /)).toBeVisible();

  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText(/Updated \d{2}:\d{2}/)).toBeVisible();
  await expectAccessible(page);
});

test('who signs out leaves nothing at this browser but the theme', async ({ page }) => {
  await page.addInitScript("localStorage.setItem('hs-theme', 'dark')");
  await signIn(page, 'Resident');
  await page.waitForURL(/\/my-schedule/);
  await kept(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL(/\/login/);
  await expect(page.getByLabel('E-mail')).toBeVisible();
  expect(await page.evaluate<Left>(LEFT)).toEqual({ caches: [], databases: [], local: [], session: [], workers: 0 });
});

test('a session that ends elsewhere leaves nothing either', async ({ page, browser, baseURL }) => {
  await signIn(page, 'Faculty member');
  await page.waitForURL(/\/my-schedule/);
  await kept(page);
  const other = await (await browser.newContext({ baseURL })).newPage();
  await signIn(other, 'Faculty member');
  await other.goto('/account');
  await other.getByRole('button', { name: 'Sign out all others' }).click();
  await page.waitForURL(/\/login/);
  await expect(page.getByLabel('E-mail')).toBeVisible();
  await expect.poll(() => page.evaluate<Left>(LEFT)).toEqual({ caches: [], databases: [], local: [], session: [], workers: 0 });
  await other.context().close();
});

test('it can be installed', async ({ page, request }) => {
  await page.goto('/login');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await request.get(href ?? '')).json()) as { display: string; start_url: string; icons: { src: string; sizes: string; purpose?: string }[] };
  expect(manifest).toMatchObject({ display: 'standalone', start_url: '/' });
  expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
  for (const { src } of manifest.icons) expect((await request.get(src)).headers()['content-type'], src).toMatch(/^image\/(png|svg)/);
  expect((await request.get('/apple-icon')).headers()['content-type']).toBe('image/png');
});

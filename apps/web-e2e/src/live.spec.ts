import { expect, test, type Browser, type Page } from '@playwright/test';
import { type Role, signIn } from './support/logins';
import { expectLoaded } from './support/page-state';

/** Pages read again every half minute; here they don't, so that what shows was told to them, however late. */
function withoutLookingAgain(): void {
  const set = globalThis.setInterval;
  Object.assign(globalThis, { setInterval: (work: () => void, ms?: number) => set(work, ms === 30_000 ? 3_600_000 : ms) });
}

/** Somebody at a screen of their own, which the server has told that it listens. */
async function atScreen(browser: Browser, role: Role, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(withoutLookingAgain);
  await signIn(page, role);
  const heard = page.waitForEvent('websocket', (socket) => socket.url().includes('/socket.io/')).then((socket) => socket.waitForEvent('framereceived', ({ payload }) => String(payload).startsWith('40')));
  await page.goto(path);
  await heard;
  await expectLoaded(page);
  return page;
}

/** What the page asks of this part of the API from now on. */
function reads(page: Page, part: string): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().includes(part)) asked.push(request.url());
  });
  return asked;
}

const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

test('an edit of a draft shows on a second screen at once, and is no news to who may not see drafts', async ({ browser }) => {
  const coordinator = await atScreen(browser, 'Program coordinator', '/schedule/year?draft=published');
  await coordinator.getByRole('button', { name: 'More', exact: true }).click();
  await coordinator.getByRole('menuitem', { name: 'New draft' }).click();
  await expect(coordinator.getByRole('button', { name: '0 changes' })).toBeVisible();
  const director = await atScreen(browser, 'Program director', new URL(coordinator.url()).pathname + new URL(coordinator.url()).search);
  await expect(director.getByRole('button', { name: '0 changes' })).toBeVisible();
  const resident = await atScreen(browser, 'Resident', '/schedule/year');
  const residentReads = reads(resident, '/year-grid');

  const grid = coordinator.getByRole('grid', { name: 'Year schedule' });
  await grid.getByRole('gridcell').and(coordinator.locator('[tabindex="0"]')).focus();
  await coordinator.keyboard.press('ArrowDown');
  await coordinator.keyboard.press('Control+ArrowRight');
  await coordinator.keyboard.press('Enter');
  const panel = coordinator.getByRole('complementary', { name: 'Cell' });
  await expect(panel.locator('button[aria-label^="Change to"][aria-describedby]').first()).toBeVisible();
  await panel.locator('button[aria-label^="Change to"][aria-pressed="false"]:not(.off)').first().click();
  await expect(coordinator.getByRole('button', { name: '1 change', exact: true })).toBeVisible();
  await expect(director.getByRole('button', { name: '1 change', exact: true })).toBeVisible();
  await expect(director.getByRole('gridcell', { name: /changed/ }).first()).toBeVisible();
  await coordinator.getByRole('button', { name: /^Undo/ }).click();
  await expect(director.getByRole('gridcell', { name: /changed/ })).toHaveCount(0);
  expect(residentReads.length, 'the resident reads what was said before').toBeLessThanOrEqual(2);
  await close(coordinator, director, resident);
});

test('an event that one enters stands on everybody else\'s calendar', async ({ browser }) => {
  const coordinator = await atScreen(browser, 'Program coordinator', '/calendar');
  const resident = await atScreen(browser, 'Resident', '/calendar');
  const name = `Retreat ${Date.now() % 10_000}`;
  await coordinator.getByRole('button', { name: 'Add event' }).click();
  const dialog = coordinator.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Add event' }).click();
  await expect(dialog).toBeHidden();
  await expect(resident.getByText(name)).toBeVisible();
  await close(coordinator, resident);
});

test('a lost connection is said, and what was missed is read when it is back', async ({ browser }) => {
  const resident = await atScreen(browser, 'Resident', '/calendar');
  await resident.context().setOffline(true);
  await expect(resident.getByText('Offline', { exact: true })).toBeVisible();
  await resident.context().setOffline(false);
  await expect(resident.getByText(/^(Offline|Reconnecting)$/)).toHaveCount(0);
  await close(resident);
});

import { expect, test } from '@playwright/test';
import { signIn } from './support/logins';
import { expectLoaded } from './support/page-state';

test('the year is edited by keyboard: who else could, a change in a draft, and back again', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/schedule/year?draft=published');
  const grid = page.getByRole('grid', { name: 'Year schedule' });
  const cell = grid.getByRole('gridcell').and(page.locator('[tabindex="0"]'));
  await cell.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+ArrowRight');
  const name = (await cell.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');

  const panel = page.getByRole('complementary', { name: 'Cell' });
  await expect(panel.getByRole('heading', { name: /Who else could/ })).toBeVisible();
  await expect(panel.getByRole('table', { name: 'People who could take it' }).getByRole('row').first()).toBeVisible();
  await expect(panel.getByRole('heading', { name: /^Cannot, / })).toBeVisible();

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New draft' }).click();
  await expect(page.getByRole('button', { name: '0 changes' })).toBeVisible();
  // One that the person is known to be able to take: of the others it is told a moment later.
  const other = panel.locator('button[aria-label^="Change to"][aria-describedby][aria-pressed="false"]:not(.off)').first();
  const rotation = ((await other.getAttribute('aria-label')) ?? '').replace('Change to ', '');
  // By its name: which one is the first may change while what speaks against them loads.
  await panel.getByRole('button', { name: `Change to ${rotation}`, exact: true }).click();
  const changed = grid.getByRole('gridcell', { name: new RegExp(`${name.split(', ').slice(0, 2).join(', ')}, ${rotation}.*changed`) });
  await expect(changed).toBeVisible();
  await expect(page.getByRole('button', { name: '1 change', exact: true })).toBeVisible();

  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(changed).toHaveCount(0);
  await expect(grid.getByRole('gridcell', { name, exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Redo/ })).toBeEnabled();
});

test('a block opens from the year, by days and halves', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/schedule/year');
  await page.getByRole('button', { name: /open its days$/ }).nth(5).click();
  await page.waitForURL(/\/schedule\/block/);
  const grid = page.getByRole('grid', { name: 'Block schedule' });
  await expect(grid.getByRole('gridcell').first()).toBeVisible();
  await expectLoaded(page);
  await page.keyboard.press('y');
  await page.waitForURL(/\/schedule\/year/);
});

test('somebody who may only look sees no way to change the schedule', async ({ page }) => {
  await signIn(page, 'Resident');
  await page.goto('/schedule/year');
  await expect(page.getByRole('grid', { name: 'Year schedule' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);
});

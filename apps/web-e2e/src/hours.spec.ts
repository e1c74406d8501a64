import { expect, type Page, test } from '@playwright/test';
import { DateTime } from 'luxon';
import { signIn } from './support/logins';
import { expectAccessible, expectData, expectNoSidewaysScroll, useTheme } from './support/page-state';

/** Replaces whatever today has. Before nine a night may still reach into it: then the day is logged as free. */
async function logTodayByHand(page: Page): Promise<void> {
  const now = DateTime.now().setZone('America/New_York');
  const name = now.toFormat('ccc d LLL');
  await page.getByRole('button', { name: new RegExp(`^(Adjust|Edit) ${name}$`) }).first().click();
  const dialog = page.getByRole('dialog');
  const remove = dialog.getByRole('button', { name: /^Remove / });
  while ((await remove.count()) > 0) await remove.first().click();
  await dialog.getByRole('button', { name: 'Work from home' }).click();
  await dialog.getByLabel('Began').fill('08:30');
  await dialog.getByLabel('Ended').fill('08:50');
  await expectAccessible(page);
  if (now.hour < 9) await remove.first().click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${name} is saved.`)).toBeVisible();
}

test('on the phone: open days in one tap each, today by hand, a week attested; the coordinator sees it', async ({ page, browser }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'Resident');
  await page.waitForURL(/\/my-schedule/);
  await page.getByRole('link', { name: 'Log hours' }).click();
  await page.waitForURL(/\/my-hours/);
  await expect(page.getByRole('heading', { name: 'To log' })).toBeVisible();
  await expectData(page);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  const confirm = page.getByRole('button', { name: /^(As scheduled|No call-in), / });
  for (let left = await confirm.count(); left > 0; left -= 1) {
    await confirm.first().click();
    await expect(confirm).toHaveCount(left - 1);
  }

  await logTodayByHand(page);

  const attested = page.getByText('Attested', { exact: true });
  const before = await attested.count();
  // A second try finds its week attested already.
  if (test.info().retry === 0) {
    await page.getByRole('button', { name: /^Attest / }).first().click();
    await page.getByRole('button', { name: 'These hours are true' }).click();
    await expect(attested).toHaveCount(before + 1);
  }
  expect(await attested.count()).toBeGreaterThan(0);

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = await context.newPage();
  await useTheme(other, 'dark');
  await signIn(other, 'Program coordinator');
  await other.goto('/compliance?view=logged');
  await other.getByRole('row', { name: /Vance/ }).click();
  const panel = other.getByRole('complementary', { name: 'Logged hours' });
  await expect(panel.getByText('Scheduled and logged')).toBeVisible();
  await expect(other.getByRole('row', { name: /Vance/ })).not.toContainText('Nothing logged');
  await expect(panel.getByRole('button', { name: /^Edit / })).toHaveCount(0);
  await expectAccessible(other);
  await context.close();
});

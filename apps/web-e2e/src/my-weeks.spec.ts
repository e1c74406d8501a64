import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible, expectData, expectNoSidewaysScroll } from './support/page-state';

/** The last whole week of the year is never over, and the demo's faculty say nothing of it. */
const week = (page: Page) => page.getByRole('button', { name: /^1[0-9] – [0-9]+ Jun [0-9]{4}: / }).last();

test('faculty block a week on the phone; the coordinator sees it with the person', async ({ page, browser }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'Faculty member');
  await page.getByRole('navigation', { name: 'Main, phone' }).getByRole('link', { name: 'My weeks' }).click();
  await page.waitForURL(/\/my-weeks/);
  await expectData(page);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  // A second try finds it blocked already.
  const before = (await week(page).getAttribute('aria-label')) ?? '';
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  if (!before.includes('blocked')) {
    await week(page).click();
    await page.getByRole('button', { name: 'Save weeks' }).click();
    await expect(page.getByText('The weeks are saved.')).toBeVisible();
  }
  await page.reload();
  await expect(week(page)).toHaveAccessibleName(/blocked/);

  const elsewhere = await browser.newContext();
  const desk = await elsewhere.newPage();
  await signIn(desk, 'Program coordinator');
  await desk.goto('/people?find=Okonkwo');
  await desk.getByRole('row', { name: /Okonkwo/ }).click();
  const panel = desk.getByRole('complementary', { name: 'Person' });
  await expect(panel.getByText(/5 weeks blocked/)).toBeVisible();
  await panel.getByRole('heading', { name: 'Weeks on a service' }).getByRole('button', { name: 'Edit' }).click();
  await expect(week(desk)).toHaveAccessibleName(/blocked/);
  await expectAccessible(desk);
  await elsewhere.close();
});

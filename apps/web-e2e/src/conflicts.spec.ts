import { expect, test } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessibleInBothThemes, expectLoaded } from './support/page-state';

test('a call that leave left empty: why, what would mend it, ignored, resolved and taken back', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/conflicts?kind=leave-over-assignment');
  await expectLoaded(page);
  const row = page.getByRole('button', { name: /In-house call.* has nobody/ });
  await row.click();
  const panel = page.getByRole('complementary', { name: 'Conflict' });
  await expect(panel.getByText(/has leave \(bereavement\)/)).toBeVisible();
  const best = panel.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Resolve this way' }) });
  await expect(best.getByText('Ends it, and nothing new comes of it')).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await panel.getByRole('button', { name: 'Ignore …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ignore this conflict' });
  await dialog.getByLabel('Why it may stay as it is').fill('The attending takes it');
  await dialog.getByRole('button', { name: 'Ignore', exact: true }).click();
  await expect(panel.getByText('“The attending takes it”')).toBeVisible();
  await panel.getByRole('button', { name: 'Open again' }).click();
  await expect(panel.getByRole('button', { name: 'Ignore …' })).toBeVisible();

  await panel.getByRole('button', { name: 'Resolve this way' }).click();
  await expect(page.getByText(/^Resolved, and published as version \d+/).first()).toBeVisible();
  const back = panel.getByRole('button', { name: /^Take back version \d+$/ });
  await expect(back).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Resolved', exact: true }).click();
  await expect(row.first()).toBeVisible();
  await row.first().click();
  await panel.getByRole('button', { name: /^Take back version \d+$/ }).click();
  await expect(panel.getByRole('button', { name: 'Ignore …' })).toBeVisible();
  await expectLoaded(page);

  // What came of several stays until it is read, also when none of them is there any more.
  await page.goto('/conflicts?kind=leave-over-assignment');
  await page.getByRole('checkbox', { name: /In-house call.* has nobody/ }).check();
  await page.getByRole('button', { name: 'Resolve …' }).click();
  await page.getByRole('button', { name: 'Resolve it' }).click();
  const outcome = page.getByRole('dialog', { name: 'What came of it' });
  await expect(outcome).toBeVisible();
  await expect(page.locator('.cf-row', { hasText: 'has nobody' })).toHaveCount(0);
  await outcome.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Resolved', exact: true }).click();
  await row.first().click();
  await panel.getByRole('button', { name: /^Take back version \d+$/ }).click();
  await expect(panel.getByRole('button', { name: 'Ignore …' })).toBeVisible();
});

import { expect, test } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible, expectData } from './support/page-state';

test('an auditor finds who changed what, before and after', async ({ page, browser }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/people');
  await page.getByRole('table', { name: 'People' }).getByRole('row').nth(3).click();
  const panel = page.getByRole('complementary').last();
  await panel.getByRole('button', { name: 'Edit' }).last().click();
  const phone = page.getByRole('dialog').getByLabel('Phone');
  await phone.fill('555-0142');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const auditor = await (await browser.newContext()).newPage();
  await signIn(auditor, 'Auditor');
  await auditor.goto('/audit?action=people.person');
  const events = auditor.getByRole('table', { name: /Audit events/ });
  await events.getByRole('row', { name: /people.person.update.*Change/ }).first().click();
  const event = auditor.getByRole('complementary', { name: 'Audit event' });
  await expect(event.getByRole('columnheader', { name: 'Before' })).toBeVisible();
  await expect(event.getByRole('row', { name: /phone.*555-0142/i })).toBeVisible();
  await expectData(auditor);
  await expectAccessible(auditor);
  await auditor.goto('/schedule/year');
  await expect(auditor.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);
  await auditor.context().close();
});

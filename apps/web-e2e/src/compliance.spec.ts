import { expect, test } from '@playwright/test';
import { signIn } from './support/logins';

test('a figure opens its arithmetic and the rows it came from', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/compliance');
  const figures = page.getByRole('table', { name: 'Duty-hour rules by person' });
  await figures.getByRole('button', { name: /80.*limit/i }).first().click();
  const panel = page.getByRole('complementary', { name: 'Arithmetic' });
  await expect(panel.getByText('Days that count')).toBeVisible();
  await expect(panel.getByText('Hours, scheduled')).toBeVisible();
  await expect(panel.getByText(/\d+ rows? it came from/).first()).toBeVisible();
});

test('the draft in the making shows what it would break', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/schedule/year');
  await expect(page.getByRole('grid', { name: 'Year schedule' })).toBeVisible();
  await expect(page.locator('.tool').getByText(/\d+ (violation|warning)s?/).first()).toBeVisible();
});

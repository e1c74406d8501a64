import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible, expectData, expectLoaded, expectNoSidewaysScroll, useTheme } from './support/page-state';

/** The demo program's draft breaks rules: somebody is on call from the intensive care unit. */
async function openDraft(page: Page): Promise<void> {
  await page.goto('/compliance');
  await expectData(page);
  await page.getByRole('combobox', { name: 'Schedule' }).click();
  await page.getByRole('option', { name: 'Winter changes' }).click();
  await expectLoaded(page);
}

test('a figure opens its arithmetic and the rows it came from', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/compliance?view=person');
  const figures = page.getByRole('table', { name: 'Duty-hour rules by person' });
  await figures.getByRole('button', { name: /80 h week.*limit/i }).first().click();
  const panel = page.getByRole('complementary', { name: 'Arithmetic' });
  await expect(panel.getByText('Days that count').first()).toBeVisible();
  await expect(panel.getByText('Hours, scheduled').first()).toBeVisible();
  await expect(panel.getByText(/h a week on average, .*; at most 80 h\./).first()).toBeVisible();
  await expect(panel.getByText('Rows it came from').first()).toBeVisible();
});

test('from the year to one finding and its schedule, by keyboard', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await openDraft(page);
  const year = page.getByRole('table', { name: 'The year by block' });
  await year.getByRole('button', { name: /^80 h week, .*1 violation/ }).press('Enter');
  const found = page.getByRole('table', { name: 'Findings by rule' }).locator('[data-finding]');
  await expect(found).toHaveCount(1);
  await found.first().press('Enter');
  const panel = page.getByRole('complementary', { name: 'Arithmetic' });
  await expect(panel.getByText('Violation').first()).toBeVisible();
  await expect(panel.getByText(/^\d+ h$/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(found.first()).toBeFocused();
  await page.getByRole('combobox', { name: 'Rule', exact: true }).click();
  await page.getByRole('option', { name: /^All rules/ }).click();
  await expect(found.nth(1)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Rule', exact: true })).toBeFocused();
  await found.first().press('Enter');
  await expect(panel.getByText('Go to schedule').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
  await expect(panel.getByText('Go to schedule').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.waitForURL(/\/schedule\/block\?.*draft=.*cell=/);
});

test('a person’s year: weeks, averages, findings, and the way to the arithmetic', async ({ page }) => {
  await signIn(page, 'Program director');
  await openDraft(page);
  await page.getByRole('table', { name: 'People by findings and hours' }).getByRole('link').first().click();
  await page.waitForURL(/\/compliance\/people\/[^/]+\?.*draft=/);
  await expectData(page);
  const week = page.getByRole('slider', { name: 'Week' });
  const before = await week.getAttribute('aria-valuetext');
  await week.press('ArrowRight');
  expect(await week.getAttribute('aria-valuetext')).not.toBe(before);
  await expect(page.getByText('rolling four weeks: early warning, not a rule')).toBeVisible();
  await page.getByRole('table', { name: 'Averages by rotation' }).getByRole('button').first().click();
  const panel = page.getByRole('complementary', { name: 'Arithmetic' });
  await expect(panel.getByText('Rows it came from').first()).toBeVisible();
  await page.getByRole('button', { name: /Too many hours a week/ }).click();
  await expect(panel.getByText(/at most 80 h\./).first()).toBeVisible();
});

test('what is shown leaves as a file', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/compliance?view=person');
  await expectData(page);
  for (const [entry, kind] of [['PDF to print or send', 'pdf'], ['Workbook (XLSX)', 'xlsx'], ['Findings as CSV', 'csv']] as const) {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: entry }).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
    expect(readFileSync(await download.path()).length).toBeGreaterThan(100);
  }
});

test('a resident sees the own year, and nobody else’s', async ({ page }) => {
  await signIn(page, 'Resident');
  await page.getByRole('link', { name: 'My duty hours over the year' }).click();
  await expectData(page);
  await expect(page.getByRole('table', { name: 'Averages by rotation' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Schedule' })).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`compliance is accessible and fits a phone, ${theme}`, async ({ page }) => {
    await useTheme(page, theme);
    await signIn(page, 'Program coordinator');
    await openDraft(page);
    const views = ['/compliance', '/compliance?view=person', '/compliance?view=rule', await page.getByRole('table', { name: 'People by findings and hours' }).getByRole('link').first().getAttribute('href')];
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const view of views) {
        await page.goto(view ?? '');
        await expectLoaded(page);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    }
  });
}

test('the draft in the making shows what it would break', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/schedule/year');
  await expect(page.getByRole('grid', { name: 'Year schedule' })).toBeVisible();
  await expect(page.locator('.tool').getByText(/\d+ (violation|warning)s?/).first()).toBeVisible();
});

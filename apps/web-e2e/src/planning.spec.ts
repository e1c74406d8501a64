import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible, expectNoSidewaysScroll, useTheme } from './support/page-state';

/** A name that no earlier try took. */
const fresh = (name: string): string => `${name} ${Date.now()}`;

/** Makes a plan of in-house call of its own from the example, and stands in its editor. */
async function startCallPlan(page: Page, name: string): Promise<void> {
  await page.goto('/plans');
  await page.getByRole('button', { name: 'Start from In-house call' }).click();
  await page.waitForURL(/\/plans\/[0-9a-f-]+/);
  await page.getByLabel('Name', { exact: true }).first().fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** From the plan's editor to its form for a run. */
async function toGenerate(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Generate by it' }).click();
  await page.waitForURL(/\/generate/);
  await expect(page.getByRole('combobox', { name: 'Plan' })).toContainText(name);
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Starts the run and waits for its end. */
async function run(page: Page, button: string): Promise<void> {
  const start = page.getByRole('button', { name: button, exact: true });
  await expect(start).not.toHaveAttribute('aria-disabled', 'true');
  await start.click();
  await page.waitForURL(/run=/);
  await expect(page.getByRole('status').getByText(/^(Finished|Stopped|Failed)$/)).toHaveText('Finished', { timeout: 300_000 });
}

async function acceptWhole(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Accept …' }).click();
  const dialog = page.getByRole('dialog', { name: /^Accept / });
  await dialog.getByRole('button', { name: 'Accept into a draft' }).click();
  await page.waitForURL(/\/schedule\/(block|year)\?draft=/);
}

test('a month of call is planned, a night is explained, and the answer becomes a draft', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  const name = fresh('Call of the journey');
  await startCallPlan(page, name);
  await toGenerate(page, name);
  await page.getByRole('radio', { name: /^Quick/ }).check();
  await run(page, 'Generate');
  await expect(page.getByRole('table').filter({ hasText: 'Since first' })).toBeVisible();

  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'The answer' });
  await grid.getByRole('gridcell', { name: /^[^,]+, [^,]+, In-house call/ }).first().click();
  const why = page.getByRole('region', { name: 'Why is this here?' });
  await expect(why.getByRole('heading', { name: /^Why .+ has In-house call/ })).toBeVisible();
  await expect(why.getByRole('heading', { name: /What else could stand here/ })).toBeVisible();
  await expect(why.getByRole('heading', { name: /Who else could/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await acceptWhole(page);
  await expect(page.getByRole('button', { name: /^\d+ changes?$/ })).toBeVisible();
});

test('a cell of the schedule says why it is so, by E', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/schedule/year?draft=published');
  await page.getByRole('grid', { name: 'Year schedule' }).getByRole('gridcell').and(page.locator('[tabindex="0"]')).focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  const panel = page.getByRole('complementary', { name: 'Cell' });
  await expect(panel.getByRole('button', { name: /Why is this here/ })).toBeVisible();
  await page.keyboard.press('e');
  await expect(panel.getByRole('heading', { name: /^Why .+ here$/ })).toBeVisible();
  await expect(panel.getByRole('heading', { name: /What else could stand here/ })).toBeVisible();
});

test('somebody is out: others take over with few changes, and it becomes a draft', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/generate');
  await page.getByRole('button', { name: 'Someone is out' }).click();
  await expect(page.getByRole('button', { name: 'Find who covers' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('combobox', { name: 'Who is out' }).fill('Nora');
  await page.getByRole('option', { name: /Lindqvist/ }).click();
  await page.getByLabel('First day out').fill('2027-01-14');
  await page.getByLabel('Last day out').fill('2027-02-10');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Who is out' }).getByText(/14 Jan – 10 Feb 2027/)).toBeVisible();
  await run(page, 'Find who covers');
  await expect(page.getByText(/Lindqvist.* is out 14 Jan – 10 Feb 2027|Nora Lindqvist is out/).first()).toBeVisible();
  await acceptWhole(page);
  await expect(page.getByRole('grid', { name: 'Year schedule' })).toBeVisible();
});

test('one of several answers is picked on the chart, by keyboard', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  const name = fresh('Call to trade off');
  await startCallPlan(page, name);
  await toGenerate(page, name);
  await page.getByRole('radio', { name: /^Several answers/ }).check();
  await page.getByLabel('Few changes').check();
  await choose(page, 'Time at most', '10 s');
  await run(page, 'Generate');
  const chart = page.getByRole('radiogroup', { name: /^Answers by / });
  const points = chart.getByRole('radio');
  expect(await points.count()).toBeGreaterThan(1);
  const other = await chart.locator('[aria-checked=false]').first().getAttribute('data-answer');
  const picked = chart.locator(`[data-answer="${other}"]`);
  await picked.focus();
  await page.keyboard.press('Enter');
  await expect(picked).toHaveAttribute('aria-checked', 'true');
  const letter = ((await picked.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
  const sides = page.getByRole('region', { name: 'Answers side by side' });
  await expect(sides.getByRole('button', { name: new RegExp(`^${letter},`) })).toHaveAttribute('aria-pressed', 'true');
  await picked.press('ArrowRight');
  await picked.press('ArrowLeft');
  await expect(chart.locator('[aria-checked=true]')).toHaveCount(1);
  await expectAccessible(page);
});

test('what the API refuses of a plan stands at its field; mended, it is kept; deleted, it is gone', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  const name = fresh('Call to change');
  await startCallPlan(page, name);
  await page.getByRole('button', { name: 'Change Calls five days apart' }).click();
  const rule = page.getByRole('listitem').filter({ hasText: 'Calls five days apart' });
  await rule.getByLabel('Within').fill('999');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rule.getByText('Give a whole number from 1 to 60.')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
  await rule.getByLabel('Within').fill('4');
  await rule.getByRole('combobox', { name: 'Strength of Calls five days apart' }).click();
  await page.getByRole('option', { name: 'Wanted: highest' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Not saved yet')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('No CALL within 4 days after CALL.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete the plan' }).click();
  await page.waitForURL(/\/plans$/);
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
});

test('what people bring from earlier years is entered, and counts', async ({ page }, { retry }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/fairness?draft=published');
  await page.getByRole('button', { name: 'Earlier years …' }).click();
  await page.getByLabel('Backup of Chidi Abara from earlier years').fill(String(3 + retry));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const row = page.getByRole('table', { name: 'Tallies by person' }).getByRole('row', { name: /Chidi Abara/ });
  await expect(row.getByText(`${3 + retry} before`)).toBeVisible();
});

test('who may only look sees plans and runs, without a way to change them', async ({ page }) => {
  await signIn(page, 'Auditor');
  await page.goto('/plans');
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start from/ })).toHaveCount(0);
  await page.goto('/generate');
  await expect(page.getByText('You may look at runs, not start them.')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`a plan's editor is accessible in ${theme} at ${width}`, async ({ page }) => {
      await useTheme(page, theme);
      await page.setViewportSize({ width, height: 900 });
      await signIn(page, 'Program coordinator');
      await page.goto('/plans');
      const plan = page.getByRole('table', { name: 'Plans' }).getByRole('link').first();
      if ((await plan.count()) > 0) await plan.click();
      else await page.getByRole('button', { name: 'Start from In-house call' }).click();
      await page.waitForURL(/\/plans\/[0-9a-f-]+/);
      await expect(page.getByRole('heading', { name: /^Rules/ })).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
}

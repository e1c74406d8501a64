import { expect, test, type Page } from '@playwright/test';
import { addCohortYear, type CohortYear } from './support/cohort-year';
import { signIn } from './support/logins';
import { expectAccessible, expectNoSidewaysScroll } from './support/page-state';

/** A year of weeks and cohorts, from its requirements to a draft: each step goes on where the one before ended. */
test.describe.serial('a year of cohorts', () => {
  let page: Page;
  let year: CohortYear;
  const open = (path: string) => page.goto(`${path}${path.includes('?') ? '&' : '?'}program=${year.programId}`);

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage();
    await signIn(page, 'Organization admin');
    year = await addCohortYear(page, `Weeks and cohorts ${Date.now()}`);
  });
  test.afterAll(() => page.context().close());

  test('asks for PGYs together and for what also counts; what is refused says so at its row', async () => {
    await open('/rotations?tab=requirements');
    const coverage = page.getByRole('table', { name: 'People at a time' });
    await expect(coverage.getByRole('button', { name: /^Intensive care, .*: whom: PGY-2 and PGY-3 together$/ })).toBeVisible();
    const needs = page.getByRole('table', { name: 'Blocks per person' });
    await needs.getByRole('button', { name: /^Wards, PGY-1: also fulfilled by: No other$/ }).click();
    await page.getByRole('checkbox', { name: 'WB Wards of the other team' }).check();
    await page.keyboard.press('Escape');
    await expect(needs.getByRole('button', { name: 'Wards, PGY-1: also fulfilled by: WB' })).toBeVisible();

    const least = needs.getByRole('spinbutton', { name: 'Wards, PGY-1: Least' });
    await least.fill('9');
    await page.getByRole('button', { name: 'Confirm all' }).click();
    await expect(needs.getByRole('alert')).toContainText('WARD, PGY-1: min 9 blocks exceeds the 8');
    await expect(least).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await least.fill('1');
    await page.getByRole('button', { name: 'Confirm all' }).click();
    await expect(page.getByText('Confirmed. Generation uses these counts now.')).toBeVisible();
  });

  test('gives cohorts their turns; a clash is told at its line', async () => {
    await open(`/plans/${year.setupId}`);
    await expect(page.getByText('CLIN in every fourth block, and in no other: cohort A from block 1.')).toBeVisible();
    await page.getByRole('button', { name: 'Change Clinic weeks' }).click();
    await page.getByRole('button', { name: 'Add a cohort' }).click();
    await page.getByRole('spinbutton', { name: 'First block of cohort B' }).fill('7');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Give a whole number from 1 to 4.')).toBeVisible();
    await page.getByRole('spinbutton', { name: 'First block of cohort B' }).fill('3');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('cohort A from block 1 and B from block 3.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute('aria-disabled', 'true');
  });

  test('says before any search what seniors are asked for and what there is; relaxed, it comes out as near as can be', async () => {
    await open('/generate');
    const card = page.getByRole('complementary').or(page.locator('#main')).filter({ hasText: 'Demand nobody can meet' }).first();
    await expect(card).toContainText('Intensive care: required of 4 seniors');
    await expect(card).toContainText(/12\s*weeks required/);
    await expect(card).toContainText(/8\s*exist/);
    await page.getByRole('checkbox', { name: /Intensive care, seniors: at most 1 → 2 in each week/ }).check();
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    await page.waitForURL(/run=/);
    await expect(page.getByRole('status').getByText(/^(Finished|Stopped|Failed)$/)).toHaveText('Finished', { timeout: 300_000 });
    await expect(page.getByText('every demand met')).toBeVisible();
    await expect(page.getByRole('row', { name: /Intensive care, seniors: more than 1/ })).toContainText('4 weeks over');
  });
});

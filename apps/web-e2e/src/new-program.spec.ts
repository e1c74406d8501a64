import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible } from './support/page-state';
import { uploadYearSheet, walkToPreview, YEAR_SHEET } from './support/year-sheet';

/** One program from its year sheet to a published, generated year: each step goes on where the one before ended. */
test.describe.serial('a program from its year sheet to a published year', () => {
  let page: Page;
  const open = (path: string) => page.goto(`${path}${path.includes('?') ? '&' : '?'}program=${programId}`);
  let programId = '';

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage();
    await signIn(page, 'Organization admin');
  });
  test.afterAll(() => page.context().close());

  test('a program is made; a wrong file is refused in words', async () => {
    await page.goto('/people');
    await page.getByRole('button', { name: /^Program:/ }).click();
    await page.getByRole('menuitem', { name: /New program/ }).click();
    const dialog = page.getByRole('dialog', { name: 'New program' });
    await dialog.getByLabel('Name', { exact: true }).fill(`Harbor Family Medicine ${process.pid}`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Create and import a year sheet' }).click();
    await page.waitForURL(/\/import\?program=/);
    programId = new URL(page.url()).searchParams.get('program') ?? '';

    await page.getByLabel('Year sheet').setInputFiles({ name: 'notes.xlsx', mimeType: 'text/plain', buffer: Buffer.from('This is no workbook.') });
    await expect(page.locator('#main').getByRole('alert')).toContainText(/row of block dates|workbook/i);
  });

  test('the year sheet is read, its labels and codes are answered, and it is stored', async () => {
    await uploadYearSheet(page);
    await expect(page.getByRole('heading', { name: /^Labels/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(YEAR_SHEET);
    await expectAccessible(page);
    const unanswered = page.locator('input[aria-invalid="true"][aria-label^="Rotation for"]');
    const answered = await unanswered.count();
    if (answered > 0) {
      await unanswered.first().fill('Skip');
      await page.getByRole('option', { name: /^Skip/ }).click();
      await expect(unanswered).toHaveCount(answered - 1);
    }
    await page.getByRole('button', { name: 'Codes and times' }).click();
    await expect(page.getByRole('table', { name: 'Codes' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Preview changes' }).click();
    await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible();
    for (const sheet of ['Block Schedule', 'Templates']) await expectCellsAddUp(page, sheet);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Commit' }).click();
    await page.getByRole('link', { name: 'Open the year' }).click();
    const grid = page.getByRole('grid', { name: 'Year schedule' });
    for (const name of ['Okafor', 'Vega', 'Fenn', 'Aro']) await expect(grid.getByRole('rowheader', { name: new RegExp(name) })).toBeVisible();
    await expect(grid.getByRole('columnheader')).toHaveCount(14);
  });

  test('where the sheet gave no times, duty hours are not assessable', async () => {
    const block = page.getByRole('button', { name: /open its days$/ }).first();
    await block.click();
    await page.waitForURL(/block=/);
    const blockId = new URL(page.url()).searchParams.get('block') ?? '';
    await open(`/compliance?view=person&block=${blockId}`);
    const missing = page.getByRole('table', { name: 'Duty-hour rules by person' }).getByRole('button', { name: /Not assessable/ });
    await missing.first().click();
    await expect(page.getByRole('complementary', { name: 'Arithmetic' }).getByText(/^Give times to/).first()).toBeVisible();
  });

  test('the same sheet again makes no difference', async () => {
    await open('/import');
    await uploadYearSheet(page);
    await walkToPreview(page);
    await expect(page.getByRole('heading', { name: 'No difference to what is there' })).toBeVisible();
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(page.getByRole('table', { name: 'Earlier imports' })).toBeVisible();
  });

  test('requirements are observed, then confirmed, and a year is generated from them', async () => {
    await open('/rotations?tab=requirements');
    const observed = page.waitForResponse(/requirements\/observe$/);
    await page.getByRole('button', { name: 'Observe the published year' }).click();
    expect((await observed).ok()).toBe(true);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(page.getByText(/counts were observed/)).toBeVisible();
    await page.getByRole('button', { name: 'Confirm all' }).press('Enter');
    await expect(page.getByText(/counts were observed/)).toHaveCount(0);

    await open('/generate');
    await page.getByRole('radio', { name: /Quick/ }).check();
    await page.getByRole('button', { name: 'Generate' }).click();
    await expect(page.getByRole('button', { name: 'Stop and keep best' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Finished' })).toBeVisible({ timeout: 90_000 });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Accept …' }).click();
    await page.getByRole('dialog', { name: /^Accept / }).getByRole('button', { name: 'Accept into a draft' }).click();
    await page.waitForURL(/\/schedule\/year.*draft=/);
    await expect(page.getByRole('grid', { name: 'Year schedule' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeVisible();
  });

  test('the draft is published, compared with what was, and rolled back', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: /^Publish/ });
    await expect(dialog.locator('.skel')).toHaveCount(0);
    await dialog.getByLabel('Note', { exact: true }).fill('The generated year');
    await dialog.getByRole('button', { name: /^Publish version/ }).click();
    const reason = dialog.getByLabel('Reason for publishing anyway');
    await expect(reason.or(page.getByRole('button', { name: 'Published v2' }))).toBeVisible();
    if (await reason.isVisible()) {
      await reason.fill('Agreed with the program director for this year.');
      await dialog.getByRole('button', { name: 'Publish with violations' }).click();
    }
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Published v2' })).toBeVisible();

    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Versions …' }).click();
    const versions = page.getByRole('dialog', { name: 'Versions' });
    await expect(versions.getByRole('button', { name: /Version 2.*Published now.*The generated year/ })).toBeVisible();
    await expectAccessible(page);
    await versions.getByRole('button', { name: /Version 1/ }).click();
    await expect(versions.locator('.skel')).toHaveCount(0);
    await versions.getByLabel('Note for going back').fill('As the sheet had it');
    await versions.getByRole('button', { name: 'Roll back to version 1' }).press('Enter');
    await expect(versions, 'going back closes the list').toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Published v3' })).toBeVisible();
  });
});

/** Cells read = stored + not stored. */
async function expectCellsAddUp(page: Page, sheet: string): Promise<void> {
  const cells = page.getByRole('table', { name: 'Cells per sheet' }).getByRole('row', { name: new RegExp(`^${sheet}`) }).getByRole('cell');
  const figure = async (at: number) => Number(await cells.nth(at).innerText());
  const [read, stored, rejected] = [await figure(2), await figure(3), await figure(4)];
  expect(read).toBeGreaterThan(0);
  expect(stored + rejected).toBe(read);
}

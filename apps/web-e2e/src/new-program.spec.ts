import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible } from './support/page-state';
import { uploadYearSheet, walkToPreview, YEAR_SHEET } from './support/year-sheet';

const MARK = Date.now();
const PROGRAM = `Harbor Family Medicine ${MARK}`;
const SITE = `Harbor Clinic ${MARK}`;

/** One program from its year sheet to a published, generated year: each step goes on where the one before ended. */
test.describe.serial('a program from its year sheet to a published year', () => {
  let page: Page;
  const open = (path: string) => page.goto(`${path}${path.includes('?') ? '&' : '?'}program=${programId}`);
  let programId = '';
  let takenSite = '';

  const choose = async (field: string, option: string) => {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };

  /** Fills the dialog for two days of October, protected for everyone, and presses its button. */
  const addEvent = async (name: string) => {
    await page.getByRole('button', { name: 'Add event' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add event' });
    await dialog.getByLabel('Name', { exact: true }).fill(name);
    await dialog.getByLabel('First day').fill('2026-10-08');
    await dialog.getByLabel('Last day').fill('2026-10-09');
    await dialog.getByRole('button', { name: 'Protected time' }).click();
    await dialog.getByLabel('What people do in it').click();
    await page.getByRole('option').first().click();
    await dialog.getByRole('button', { name: 'Add event' }).click();
  };

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage();
    await signIn(page, 'Organization admin');
    const { data } = (await (await page.request.get('/api/v1/sites')).json()) as { data: { name: string }[] };
    takenSite = data[0]?.name ?? '';
  });
  test.afterAll(() => page.context().close());

  test('a program is set up in four steps; going back keeps what was typed', async () => {
    await page.goto('/people');
    await page.getByRole('button', { name: /^Program:/ }).click();
    await page.getByRole('menuitem', { name: /New program/ }).click();
    await page.waitForURL(/\/new-program/);
    await expect(page.getByRole('button', { name: 'Next: Starting point' })).toHaveAttribute('aria-disabled', 'true');
    await page.getByLabel('Name of the program').fill(PROGRAM);
    await page.getByLabel('Specialty', { exact: true }).fill('Family medicine');
    await choose('Main site', 'A new site …');
    await page.getByLabel('Name of the new site').fill(takenSite);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Next: Starting point' }).click();

    await expect(page.getByRole('radio', { name: /^Family medicine/ })).toBeChecked();
    await page.getByText('Look into it').first().click();
    await expect(page.getByText('FMIT Inpatient team').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('radio', { name: /^Start blank/ }).check();
    await page.getByRole('button', { name: 'Next: Academic year' }).click();

    await choose('Blocks', '52 weeks');
    await expect(page.getByRole('list', { name: 'Blocks with their dates' }).getByRole('listitem')).toHaveCount(52);
    await expectAccessible(page);
    await choose('Blocks', 'None now');
    await page.getByRole('button', { name: 'Next: People' }).click();
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Blocks' })).toContainText('None now');
    await page.getByRole('button', { name: 'Program', exact: true }).click();
    await expect(page.getByLabel('Name of the program')).toHaveValue(PROGRAM);
    for (const step of ['Starting point', 'Academic year', 'People']) await page.getByRole('button', { name: `Next: ${step}` }).click();
    await expectAccessible(page);
  });

  test('what clashes is said at its field, in its step; then the program is made, and a wrong file refused in words', async () => {
    await page.getByRole('button', { name: 'Make the program' }).click();
    const site = page.getByLabel('Name of the new site');
    await expect(site).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(`The name "${takenSite}" is taken by another site`)).toBeVisible();
    await site.fill(SITE);
    for (const step of ['Starting point', 'Academic year', 'People']) await page.getByRole('button', { name: `Next: ${step}` }).click();
    await page.getByRole('button', { name: 'Make the program' }).click();
    await page.waitForURL(/\/import\?program=/);
    programId = new URL(page.url()).searchParams.get('program') ?? '';
    await expect(page.getByRole('button', { name: `Program: ${PROGRAM}` })).toBeVisible();

    await page.getByLabel('File to import').setInputFiles({ name: 'notes.xlsx', mimeType: 'text/plain', buffer: Buffer.from('This is no workbook.') });
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
    await expect(page.getByRole('status').filter({ hasText: 'Finished' })).toBeVisible({ timeout: 300_000 });
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

  test('its settings: the zone of its site, and a site that is in use', async () => {
    await open('/settings?tab=program');
    await expect(page.getByRole('combobox', { name: 'Main site' })).toContainText(SITE);
    await expect(page.getByLabel('Time zone')).toBeDisabled();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sites', exact: true }).click();
    await page.getByRole('button', { name: `Edit ${SITE}` }).click();
    const dialog = page.getByRole('dialog', { name: SITE });
    await dialog.getByLabel('Time zone').fill('Chicago');
    await page.getByRole('option', { name: 'America/Chicago' }).click();
    await expect(dialog.getByText(/07:00 stays 07:00/)).toBeVisible();
    await dialog.getByLabel('Name', { exact: true }).fill(takenSite);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText(`The name "${takenSite}" is taken by another site`)).toBeVisible();
    await expect(dialog.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await dialog.getByLabel('Name', { exact: true }).fill(SITE);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('row', { name: new RegExp(SITE) })).toContainText('America/Chicago');

    await page.getByRole('button', { name: `Remove ${SITE}` }).click();
    const question = page.getByRole('dialog', { name: `Remove ${SITE}?` });
    await question.getByRole('button', { name: 'Remove site' }).click();
    await expect(question.getByRole('alert')).toContainText(`is used by the program ${PROGRAM}`);
    await question.getByRole('button', { name: 'Keep it' }).click();
  });

  test('its leave kinds are called and counted as it says, where leave is given too', async () => {
    await open('/settings?tab=leave');
    const label = page.getByLabel('Conference is called');
    await label.fill('Vacation');
    await expect(page.getByText('Vacation stands there already')).toBeVisible();
    await label.fill('CME days');
    await page.getByLabel('Conference: counts as away').uncheck();
    await page.getByLabel('Interview: offered').uncheck();
    await page.getByLabel('Warn at').fill('30');
    await expect(page.getByText('Warn at 28 days or before: that is the limit')).toBeVisible();
    await page.getByLabel('Warn at').fill('14');
    await page.getByRole('button', { name: 'Save leave settings' }).click();
    await expect(page.getByText('The leave settings are saved.')).toBeVisible();
    await expectAccessible(page);

    await open('/leave');
    await page.getByRole('button', { name: 'Add leave' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Add leave' });
    await dialog.getByRole('combobox', { name: 'Kind' }).click();
    await expect(page.getByRole('option', { name: 'Interview' })).toHaveCount(0);
    await page.getByRole('option', { name: 'CME days' }).click();
    await expect(dialog.getByText('Frees of duties, does not count as away')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('its calendar has the holidays that are ticked, and events; two that protect the same days clash at the day', async () => {
    await open('/calendar');
    await page.getByRole('button', { name: 'Usual holidays …' }).click();
    const usual = page.getByRole('dialog', { name: 'Usual holidays' });
    await usual.getByRole('checkbox', { name: /^Labor Day/ }).check();
    await usual.getByRole('checkbox', { name: /^Thanksgiving Day/ }).check();
    await expectAccessible(page);
    await usual.getByRole('button', { name: 'Add 2 holidays' }).click();
    await expect(usual).toHaveCount(0);
    const panel = page.getByRole('complementary', { name: 'Holidays and events' });
    await expect(panel.getByText('Thanksgiving Day')).toBeVisible();

    await addEvent('Retreat');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(panel.getByText('Retreat', { exact: true })).toBeVisible();
    await addEvent('In-training exam');
    const dialog = page.getByRole('dialog', { name: 'Add event' });
    await expect(dialog.getByLabel('First day')).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByText(/Retreat .* protect the same half-days/)).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Note', exact: true }).click();
    await dialog.getByRole('button', { name: 'Add event' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(panel.getByText('Shown only, to everyone')).toBeVisible();
    await panel.getByRole('button', { name: 'Remove In-training exam' }).click();
    await expect(panel.getByText('In-training exam', { exact: true })).toHaveCount(0);
  });

  test('a weekly pattern is painted, copied and saved with the keys', async () => {
    await open('/rotations');
    await page.getByRole('table', { name: 'Rotations' }).getByRole('row').nth(1).click();
    const grid = page.getByRole('table', { name: 'Weekly pattern' });
    const brush = page.getByRole('group', { name: 'Paint with' }).getByRole('button').first();
    const name = (await brush.getAttribute('aria-label')) ?? '';
    await brush.click();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await grid.getByRole('button', { name: 'Week 1, Mon AM, free' }).focus();
    for (const key of ['Enter', 'Shift+ArrowDown', 'c', 'ArrowRight', 'v']) await page.keyboard.press(key);
    await expect(grid.getByRole('button', { name: `Week 1, Tue AM, ${name}` })).toBeVisible();
    await grid.getByRole('button', { name: 'Week 1: copy or clear' }).click();
    await page.getByRole('menuitem', { name: 'Copy to all other weeks' }).click();
    await expect(grid.getByRole('button', { name: new RegExp(`, ${name}$`) })).toHaveCount(16);
    await page.getByRole('button', { name: 'Undo' }).click();
    const rows = page.getByRole('table', { name: 'Rotations' }).getByRole('row');
    for (const row of [2, 1]) await rows.nth(row).click();
    await expect(rows.nth(1)).toContainText('Not saved');
    await expect(grid.getByRole('button', { name: new RegExp(`, ${name}$`) })).toHaveCount(4);
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/pattern') && answer.request().method() === 'PUT');
    await page.getByRole('button', { name: 'Save pattern' }).click();
    expect((await saved).ok()).toBe(true);
    await expect(rows.nth(1)).not.toContainText('Not saved');
    await expect(grid.getByRole('button', { name: new RegExp(`, ${name}$`) })).toHaveCount(4);
    await expectAccessible(page);
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

import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { pdfText } from '@housestaff/exchange/testing';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { loginOf, signIn } from './support/logins';
import { expectAccessible, expectNoSidewaysScroll } from './support/page-state';
import { uploadYearSheet, walkToPreview } from './support/year-sheet';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a click downloads: its name and its bytes. */
async function downloaded(page: Page, button: Locator): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** A year sheet in, one cell edited, and out again: each step goes on where the one before ended. */
test.describe.serial('a year goes in and comes out', () => {
  let page: Page;
  let programId: string;
  let sheet: Downloaded;
  const open = (path: string) => page.goto(`${path}${path.includes('?') ? '&' : '?'}program=${programId}`);
  const file = (title: string) => page.getByRole('button', { name: `Download: ${title}` });

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext({ acceptDownloads: true })).newPage();
    await signIn(page, 'Organization admin');
    const { email, password } = loginOf('Organization admin');
    const session = await page.request.post('/api/v1/auth/token', { data: { email, password } });
    const { data } = (await session.json()) as { data: { accessToken: string } };
    const made = await page.request.post('/api/v1/programs', { data: { name: `Round trip ${Date.now()}`, specialty: 'family-medicine', zone: 'America/New_York' }, headers: { authorization: `Bearer ${data.accessToken}` } });
    programId = ((await made.json()) as { data: { id: string } }).data.id;
  });
  test.afterAll(() => page.context().close());

  test('without a year there is nothing to export, and it says where one comes from', async () => {
    await open('/export');
    await expect(page.getByText('There is no academic year to export.')).toBeVisible();
    await page.getByRole('link', { name: 'Import a year sheet' }).click();
    await page.waitForURL(/\/import/);
  });

  test('an imported year comes out as the very file', async () => {
    await open('/import');
    await uploadYearSheet(page);
    await walkToPreview(page);
    await page.getByRole('button', { name: 'Commit' }).click();
    await expect(page.getByRole('link', { name: 'Open the year' })).toBeVisible();
    await open('/export');
    await expect(page.getByText('Nothing changed since: it is that very file.')).toBeVisible();
    await expectAccessible(page);
  });

  test('one cell is edited and published; the sheet differs in that cell', async () => {
    await open('/schedule/year');
    const grid = page.getByRole('grid', { name: 'Year schedule' });
    const cell = grid.getByRole('gridcell').and(page.locator('[tabindex="0"]'));
    await cell.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Cell' });
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'New draft' }).click();
    await expect(page.getByRole('button', { name: '0 changes' })).toBeVisible();
    await panel.locator('button[aria-label^="Change to"][aria-pressed="false"]:not(.off)').first().click();
    await expect(page.getByRole('button', { name: '1 change', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Publish/ }).click();
    await expect(dialog).toHaveCount(0);

    await open('/export');
    await expect(page.getByText(/cells? differs? from it\.$/)).toBeVisible();
    await page.getByText('Cells that differ').click();
    await expect(page.getByRole('listitem').filter({ hasText: '→' }).first()).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    sheet = await downloaded(page, file('Year sheet, XLSX'));
    expect(sheet.name).toMatch(/^year-sheet-Round-trip-.*-v2\.xlsx$/);
    expect(read(sheet.bytes).SheetNames).toEqual(['Block Schedule', 'Templates']);
  });

  test('and goes in again without a difference', async () => {
    await open('/import');
    await page.getByLabel('File to import').setInputFiles({ name: sheet.name, mimeType: XLSX, buffer: sheet.bytes });
    await walkToPreview(page);
    await expect(page.getByRole('heading', { name: 'No difference to what is there' })).toBeVisible();
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  test('every file downloads, and opens', async () => {
    await open('/export');
    await page.getByLabel('Day of the manifest').fill('2026-11-16');
    await page.getByLabel('Day of report 619').fill('2026-11-16');
    await page.getByLabel('Month of the call roster').fill('2026-11');
    for (const [title, said] of [['Year sheet, PDF', 'Okafor, Iris'], ['Call roster, PDF', 'Call roster, November 2026'], ['Daily manifest, PDF', 'Okafor']] as const) {
      const { name, bytes } = await downloaded(page, file(title));
      expect(name).toMatch(/\.pdf$/);
      const pages = pdfText(bytes);
      expect(pages.join('\n')).toContain(said);
      expect(pages[0]).toContain(`Page 1 of ${pages.length}`);
    }
    const { Sheets } = read((await downloaded(page, file('Block sheet, XLSX'))).bytes);
    const texts = utils.sheet_to_json<unknown[]>(Sheets['Block'] ?? {}, { header: 1 }).flat();
    expect(texts).toEqual(expect.arrayContaining(['AM', 'PM', 'Residents']));
    for (const [title, said] of [['People, CSV', '"Iris Okafor"'], ['Duties, CSV', '"timeOfDay"'], ['Report 625c, CSV', 'Assignments for'], ['Report 619, CSV', 'Assignments for 11-16-26']] as const) {
      expect((await downloaded(page, file(title))).bytes.toString('utf8')).toContain(said);
    }
  });

  test('files are had where people look: today, the year and a block', async () => {
    await open('/today');
    expect((await downloaded(page, page.getByRole('button', { name: 'PDF' }))).name).toMatch(/^manifest-.*\.pdf$/);
    await open('/schedule/year');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    expect((await downloaded(page, page.getByRole('menuitem', { name: 'Year sheet (XLSX)' }))).bytes.equals(sheet.bytes)).toBe(true);
    await open('/schedule/block');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    expect((await downloaded(page, page.getByRole('menuitem', { name: /as a sheet/ }))).name).toMatch(/^block-sheet-/);
  });
});

test('one has one\'s own four weeks as a PDF, and no page of all files', async ({ page }) => {
  await signIn(page, 'Resident');
  await page.goto('/my-schedule');
  const { bytes } = await downloaded(page, page.getByRole('button', { name: 'PDF' }));
  expect(pdfText(bytes).join('\n')).toContain('Scheduled hours');
  await expect(page.getByRole('link', { name: 'Export' })).toHaveCount(0);
});

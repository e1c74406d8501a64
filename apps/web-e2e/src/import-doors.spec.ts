import { smallProgram } from '@housestaff/exchange/domain/testing';
import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible } from './support/page-state';

const PEOPLE = 'name,email,type,pgyLevel\nAnn Bell,ann@hospital.example,resident,1\nBo Carr,no-mail,resident,2\nCy Dunn,,faculty,\n';

/** Tables and program files come in by the one upload, and go again. */
test.describe.serial('a file of any kind comes in and is taken back', () => {
  let page: Page;
  let programId: string;

  const upload = (name: string, text: string) => page.getByLabel('File to import').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  const open = async () => {
    await page.goto(`/import?program=${programId}`);
    await page.getByRole('heading', { name: 'Earlier imports' }).waitFor();
  };

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage();
    await signIn(page, 'Organization admin');
    const { data } = (await (await page.request.get('/api/v1/auth/session')).json()) as { data: { csrfToken: string } };
    const headers = { 'x-csrf-token': data.csrfToken };
    const made = await page.request.post('/api/v1/programs', { headers, data: { name: `Many doors ${process.pid}`, specialty: 'internal-medicine', zone: 'America/New_York' } });
    programId = ((await made.json()) as { data: { id: string } }).data.id;
  });
  test.afterAll(() => page.context().close());

  test('a table of people: wrong rows are named, the others stored', async () => {
    await open();
    await expectAccessible(page);
    await upload('people.xlsx', PEOPLE);
    await expect(page.locator('#main').getByRole('alert')).toContainText('not a workbook');
    await upload('people.csv', PEOPLE);
    await expect(page.getByRole('table', { name: 'Rows' }).getByRole('row', { name: /Bo Carr/ })).toContainText('"no-mail" is no e-mail');
    await expect(page.getByText('3 read, 2 right, 1 wrong')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Store rows that are right and list the rest').uncheck();
    await page.getByRole('button', { name: 'Commit' }).hover();
    await expect(page.getByText('1 row is wrong')).toBeVisible();
    await page.getByLabel('Store rows that are right and list the rest').check();
    await page.getByRole('button', { name: 'Commit' }).click();
    await expect(page.getByText('people.csv is imported.')).toBeVisible();
  });

  test('it is undone from the list, once it was said what goes', async () => {
    await open();
    await page.getByRole('button', { name: 'Undo the import of people.csv …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Undo the import of people.csv' });
    await expect(dialog.getByRole('list', { name: 'What goes' })).toContainText('2 people go');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Undo this import' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('table', { name: 'Earlier imports' }).getByRole('row', { name: /people\.csv/ })).toContainText('Undone');
  });

  test('a program file asks for its first day and what holds, and is stored', async () => {
    await upload('small.json', JSON.stringify({ ...smallProgram(), weeks: 0 }));
    await expect(page.getByRole('list', { name: 'Places that are wrong' })).toContainText('weeks: expected a whole number');
    await upload('small.json', JSON.stringify(smallProgram()));
    await expect(page.getByRole('radiogroup', { name: 'First day' }).getByRole('radio').first()).toBeChecked();
    await expectAccessible(page);
    await page.getByLabel(/^Confirm them/).check();
    await expect(page.getByText('They hold as soon as the file is stored.')).toBeVisible();
    await page.getByRole('button', { name: 'Preview changes' }).click();
    await expect(page.getByRole('table', { name: 'What would change' }).getByRole('row', { name: /^People/ })).toContainText('10');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Commit' }).click();
    await expect(page.getByText('small.json is imported.')).toBeVisible();
  });

  test('what somebody changed since stands against its undo, by name', async () => {
    const people = (await (await page.request.get(`/api/v1/programs/${programId}/people`)).json()) as { data: { id: string; version: number }[] };
    const [person] = people.data;
    const { data } = (await (await page.request.get('/api/v1/auth/session')).json()) as { data: { csrfToken: string } };
    const change = (phone: string | null, version: number) => page.request.patch(`/api/v1/people/${person?.id}`, { headers: { 'x-csrf-token': data.csrfToken, 'if-match': `"${version}"` }, data: { phone } });
    expect((await change('555 0100', person?.version ?? 0)).ok()).toBe(true);
    await page.getByRole('button', { name: 'Undo this import …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Undo the import of small.json' });
    await expect(dialog.getByRole('list', { name: 'What stands against it' })).toContainText('R01 was changed after the import');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Keep the import' }).click();
    expect((await change(null, (person?.version ?? 0) + 1)).ok()).toBe(true);
    await page.getByRole('button', { name: 'Undo this import …' }).click();
    await dialog.getByRole('button', { name: 'Undo this import' }).click();
    await expect(page.getByText('The import of small.json is undone.')).toBeVisible();
  });
});

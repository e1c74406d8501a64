import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible, expectLoaded, expectNoSidewaysScroll, useTheme } from './support/page-state';

const PASTED = ['First name\tLast name\tE-mail\tCohort', 'Ana\tSilva\tana.silva@riverbend.example\tA', 'Bo\tLi\tbo.li@riverbend.example\tB'].join('\n');

/** Names and PGY periods of everyone, as the API tells them. */
async function peopleNow(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/programs');
  const { data: programs } = (await answer.json()) as { data: { id: string; name: string }[] };
  const demo = programs.find(({ name }) => name.startsWith('Riverbend'));
  const people: unknown[] = [];
  let cursor: string | null = null;
  do {
    const list = await page.request.get(`/api/v1/programs/${demo?.id}/people?kind=resident${cursor ? `&cursor=${cursor}` : ''}`);
    const { data, meta } = (await list.json()) as { data: { id: string }[]; meta: { pagination?: { nextCursor: string | null } } };
    for (const { id } of data) {
      const { data: person } = (await (await page.request.get(`/api/v1/people/${id}`)).json()) as { data: { displayName: string; active: boolean; pgyPeriods: unknown } };
      people.push([person.displayName, person.active, person.pgyPeriods]);
    }
    cursor = meta.pagination?.nextCursor ?? null;
  } while (cursor);
  return JSON.stringify(people);
}

const next = (page: Page, step: string) => page.getByRole('button', { name: `Next: ${step}` }).click();
const question = (page: Page, words: string) => expect(page.getByRole('heading', { name: words })).toBeVisible();
const choose = async (page: Page, label: string, option: string) => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
};

test('a coordinator rolls the year over with two interns, looks, and takes it back', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  const before = await peopleNow(page);

  await test.step('from the calendar to the new year’s blocks', async () => {
    await page.goto('/calendar');
    await page.getByRole('link', { name: 'Roll over' }).click();
    await question(page, 'Which blocks has the new year?');
    await expect(page.getByLabel('Block name')).toHaveCount(14);
    await choose(page, 'Blocks', 'Months');
    await expect(page.getByLabel('Block name')).toHaveCount(13);
    await choose(page, 'Blocks', 'As this year');
    await expect(page.getByLabel('Block name')).toHaveCount(14);
    await expectAccessible(page);
    await next(page, 'People');
  });

  await test.step('who goes up, who leaves, who comes in', async () => {
    await question(page, 'Who goes up, who leaves, who comes in?');
    await expect(page.getByRole('region', { name: 'Graduate', exact: true }).getByRole('row', { name: /Abena Osei/ })).toContainText('PGY-3 → –');
    await expect(page.getByRole('region', { name: 'Go up', exact: true }).getByRole('row', { name: /Chidi Abara/ })).toContainText('PGY-1 → PGY-2');
    await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
    await page.getByLabel('Rows from your spreadsheet').fill(`${PASTED}\nChidi\tAbara\t`);
    await page.getByRole('button', { name: 'Add 3 rows' }).click();
    await expect(page.getByText('Chidi Abara is in the program already')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Remove row 3' }).click();
    await choose(page, 'What becomes of Ravi Menon', 'Stays in PGY-2');
    await expect(page.getByRole('region', { name: 'Stay in their PGY', exact: true }).getByRole('row', { name: /Ravi Menon/ })).toContainText('PGY-2 → PGY-2');
    await next(page, 'Carried over');
  });

  await test.step('what is carried, and doing it', async () => {
    await question(page, 'What does the new year begin with?');
    await expect(page.getByText('fourth Thursday of November')).toBeVisible();
    await expectAccessible(page);
    await next(page, 'Review');
    await expect(page.getByText('26 residents', { exact: false }).or(page.getByText('18 on the first day', { exact: false })).first()).toBeVisible();
    await expect(page.getByText('“Winter changes”')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Roll over into AY/ }).click();
    await expect(page.getByRole('heading', { name: /was rolled over into AY/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('everyone’s PGY on the people page', async () => {
    await page.getByRole('link', { name: 'See the people' }).click();
    await page.getByLabel('Find by name or e-mail').fill('Silva');
    await expect(page.getByRole('row', { name: /Ana Silva/ })).toContainText('PGY-1 from');
    await page.getByLabel('Find by name or e-mail').fill('Menon');
    await page.getByRole('row', { name: /Ravi Menon/ }).click();
    await expect(page.getByRole('complementary').getByText('PGY-2').first()).toBeVisible();
    expect(await peopleNow(page)).not.toBe(before);
  });

  await test.step('the new year has them, and nobody who graduated', async () => {
    await page.goto('/roll-over');
    const year = new URL((await page.getByRole('link', { name: 'Generate the year' }).getAttribute('href')) ?? '', page.url()).searchParams.get('year');
    await page.goto(`/schedule/year?year=${year}`);
    await expect(page.getByRole('grid', { name: 'Year schedule' })).toContainText('Silva, Ana');
    await expect(page.getByRole('grid', { name: 'Year schedule' })).not.toContainText('Osei');
  });

  await test.step('undone, it is as before', async () => {
    await page.goto('/roll-over');
    await page.getByRole('button', { name: 'Undo the roll-over' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the roll-over' }).click();
    await question(page, 'Which blocks has the new year?');
    expect(await peopleNow(page)).toBe(before);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`each step fits a phone and can be read, ${theme}`, async ({ page }) => {
    await useTheme(page, theme);
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, 'Program coordinator');
    await page.goto('/roll-over');
    for (const [step, words] of [['People', 'Who goes up'], ['Carried over', 'What does the new year begin with?'], ['Review', 'Is this right?']] as const) {
      await expectLoaded(page);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await next(page, step);
      await question(page, words);
    }
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test('somebody who may only read sees what there is to see', async ({ page }) => {
  await signIn(page, 'Resident');
  await page.goto('/roll-over');
  await expect(page.getByText('was not rolled over yet')).toBeVisible();
});

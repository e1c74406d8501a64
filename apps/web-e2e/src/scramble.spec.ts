import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/logins';
import { expectAccessible, expectAccessibleInBothThemes, expectLoaded, expectNoSidewaysScroll } from './support/page-state';

test.use({ viewport: { width: 390, height: 844 } });

interface OpenWork {
  key: string;
  name: string;
  from: string;
  need: { mustFill: boolean };
}

interface Out {
  id: string;
  name: string;
  from: string;
  work: OpenWork;
}

async function read<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  return ((await answer.json()) as { data: T }).data;
}

const after = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());

/** A resident whom somebody must stand in for, today or tomorrow: whoever the demo has then. */
async function someoneNeeded(page: Page, programId: string): Promise<Out> {
  const people = await read<{ id: string; displayName: string; kind: string }[]>(page, `/programs/${programId}/people?limit=100`);
  for (const from of [today(), after(today(), 1)]) {
    for (const { id, displayName: name } of people.filter(({ kind }) => kind === 'resident')) {
      const out = `person=${id}&from=${from}&to=${after(from, 1)}`;
      const gap = await read<{ leave: unknown[]; work: OpenWork[] }>(page, `/programs/${programId}/scramble?${out}`);
      const work = gap.work.find(({ need }) => need.mustFill);
      if (!work || gap.leave.length > 0) continue;
      const { able } = await read<{ able: unknown[] }>(page, `/programs/${programId}/scramble/stand-ins?${out}&work=${encodeURIComponent(work.key)}`);
      if (able.length > 0) return { id, name, from, work };
    }
  }
  throw new Error('Nobody of the demo is needed today or tomorrow');
}

/** The leave that the journey recorded goes again, so that others find the demo as it was. */
async function backFromLeave(page: Page, programId: string, { id, from }: Out): Promise<void> {
  const absences = await read<{ id: string; version: number; kind: string; status: string }[]>(page, `/programs/${programId}/absences?personId=${id}&from=${from}&to=${after(from, 1)}`);
  const csrf = (await page.context().cookies()).find(({ name }) => name.endsWith('hs_csrf'))?.value ?? '';
  for (const { id: absence, version } of absences.filter(({ kind, status }) => kind === 'sick' && status === 'approved')) {
    const answer = await page.request.patch(`/api/v1/absences/${absence}`, { data: { status: 'cancelled' }, headers: { 'if-match': `"${version}"`, 'x-csrf-token': csrf, origin: new URL(page.url()).origin } });
    expect(answer.ok(), `leave of ${absence}: ${answer.status()}`).toBe(true);
  }
}

test('a sick call at six in the morning is solved on a phone, in a time that is told, and can be taken back', async ({ page }) => {
  await signIn(page, 'Chief resident');
  const [program] = await read<{ id: string }[]>(page, '/programs');
  const out = await someoneNeeded(page, program!.id);
  await page.goto('/scramble');
  await expect(page.getByRole('region', { name: 'On backup today' }).or(page.getByText('Who is out?'))).not.toHaveCount(0);
  await expectNoSidewaysScroll(page);

  const who = page.getByRole('combobox', { name: 'Who is out' });
  await who.click();
  const started = Date.now();
  await who.pressSequentially(out.name.slice(0, 2));
  await page.getByRole('option', { name: new RegExp(`^${out.name}`) }).click();
  if (out.from !== today()) await page.getByRole('button', { name: 'Tomorrow' }).click();
  const work = page.getByRole('listitem', { name: new RegExp(`^${out.work.name}`) }).first();
  const assign = work.getByRole('button', { name: /^Assign / }).first();
  const standIn = (await assign.getAttribute('aria-label'))!.replace('Assign ', '');
  await assign.click();
  await expect(page.getByText(new RegExp(`^${standIn} has .* They are told\\.$`))).toBeVisible();
  const taken = page.getByRole('region', { name: 'Taken over' });
  await expect(taken.getByText(standIn)).toBeVisible();
  const seconds = (Date.now() - started) / 1000;
  test.info().annotations.push({ type: 'seconds to solve it', description: seconds.toFixed(1) });
  console.info(`A sick call, from the first letter to the assignment: ${seconds.toFixed(1)} s`);
  await expect(page.getByText(/Sick leave is recorded/)).toBeVisible();
  await expect(page.getByRole('listitem', { name: new RegExp(`^${out.work.name}`) })).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);

  await taken.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('listitem', { name: new RegExp(`^${out.work.name}`) }).first()).toBeVisible();
  await expect(taken).toHaveCount(0);
  await backFromLeave(page, program!.id, out);
});

test('the backup pool says who is on, who stepped in and what is owed, and a payback is noted', async ({ page }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/scramble?tab=backup');
  await expectLoaded(page);
  await expect(page.getByRole('table', { name: 'On backup' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const open = page.getByRole('button', { name: /^Paid back: / });
  const before = await open.count();
  // Early in a block the demo has had no turn of backup yet.
  if (before === 0) return expect(page.getByText('Nobody on backup had to step in yet.')).toBeVisible();
  await open.first().click();
  await page.getByRole('textbox', { name: 'How' }).fill('Did no call on Thanksgiving');
  await page.getByRole('button', { name: 'Note as paid back' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Did no call on Thanksgiving' });
  await expect(row).toBeVisible();
  await expect(open).toHaveCount(before - 1);
  await row.getByRole('button', { name: /is not paid back/ }).click();
  await expect(open).toHaveCount(before);
});

import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { apiAs, loginFor, type ApiAs } from './support/api-as';
import { loginOf, signIn, signInWith } from './support/logins';
import { expectAccessibleInBothThemes, expectLoaded, expectNoSidewaysScroll } from './support/page-state';

const PHONE = { width: 390, height: 844 };
const CALL = 'In-house call, 24 h';
const NIGHT = 'In-house night';
/** Fridays and Saturdays; the other nights of the demo are a night float's. */
const isCallNight = (date: string): boolean => [5, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

interface Roster {
  days: { date: string; on: { role: string; people: { personId: string; name: string }[] }[] }[];
}
interface Leave {
  personId: string;
  from: string;
  to: string;
  status: string;
}
interface OnCall {
  personId: string;
  name: string;
  date: string;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const demoOf = async (admin: ApiAs): Promise<string> => (await admin.get<{ id: string; name: string }[]>('/programs')).find(({ name }) => name.startsWith('Riverbend'))?.id ?? '';

/** Somebody of the demo's roster, some days ahead, who asked for no leave then; a second try finds another. */
async function nextOnCall(admin: ApiAs, programId: string): Promise<OnCall> {
  const months = [...new Set([8, 20, 35].map((days) => inDays(days).slice(0, 7)))];
  const rosters = await Promise.all(months.map((month) => admin.get<Roster>(`/programs/${programId}/call-roster?month=${month}`)));
  const leave = await admin.get<Leave[]>(`/programs/${programId}/absences?from=${inDays(0)}&to=${inDays(70)}&limit=200`);
  const known = new Set((await admin.get<{ personId: string | null }[]>('/users')).map((one) => one.personId));
  const calls = rosters.flatMap(({ days }) => days.flatMap(({ date, on }) => on.filter(({ role }) => role === NIGHT && isCallNight(date)).flatMap(({ people }) => people.map((one) => ({ ...one, date })))));
  const free = calls.find((one) => one.date >= inDays(8) && !known.has(one.personId) && !leave.some(({ personId, from, to }) => personId === one.personId && from <= one.date && one.date < to));
  if (!free) throw new Error('Nobody in the demo is on call who asked for no leave');
  return free;
}

async function residentOnPhone(page: Page, request: APIRequestContext, admin: ApiAs, programId: string, who: OnCall): Promise<string> {
  const name = who.name.split(', ').reverse().join(' ');
  const { email, password } = await loginFor(request, admin, { email: `away-${who.personId}@example.org`, name, personId: who.personId, programId });
  await page.setViewportSize(PHONE);
  await signInWith(page, email, password);
  return name;
}

test('leave over a call: asked for on a phone, approved with what it opens in sight, and somebody steps in', async ({ page, browser, request }) => {
  const { email, password } = loginOf('Program coordinator');
  const admin = await apiAs(request, email, password);
  const programId = await demoOf(admin);
  const onCall = await nextOnCall(admin, programId);
  const name = await residentOnPhone(page, request, admin, programId, onCall);

  await page.goto('/my-leave');
  await expectLoaded(page);
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Ask for leave' }).click();
  const ask = page.getByRole('dialog', { name: 'Ask for leave' });
  await ask.getByLabel('First day').fill(onCall.date);
  await ask.getByLabel('Last day').fill(onCall.date);
  await ask.getByLabel('Note').fill('My brother is married.');
  await expect(ask.getByRole('region', { name: 'What this leave does' }).getByText(`${CALL} on`)).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await ask.getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByText('Your request is sent.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'My brother is married.' })).toContainText('Requested');

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, 'Program coordinator');
  await desk.goto(`/leave?status=requested&find=${encodeURIComponent(name.split(' ').at(-1) ?? name)}`);
  await desk.getByRole('row').filter({ hasText: 'My brother is married.' }).click();
  const panel = desk.getByRole('complementary', { name: 'Leave' });
  await expect(panel.getByText('needs somebody else')).toBeVisible();
  await expectLoaded(desk);
  await expectAccessibleInBothThemes(desk);
  await panel.getByRole('button', { name: /^Approve/ }).click();
  await expect(desk.getByText('The leave is approved.')).toBeVisible();

  await panel.getByRole('link', { name: 'Find who takes it' }).click();
  await desk.waitForURL(/\/scramble\?person=/);
  const work = desk.getByRole('listitem', { name: new RegExp(`^${CALL}`) });
  await work.getByRole('button', { name: /^Assign / }).first().click();
  await expect(desk.getByText(/They are told\.$/)).toBeVisible();
  await desk.goBack();
  await expect(panel.getByText('Takes no call')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Find who takes it' })).toHaveCount(0);

  // Nobody reloads: the resident's phone follows.
  await expect(page.getByRole('listitem').filter({ hasText: 'My brother is married.' })).toContainText('Approved');
});

test('what the program does not allow is said before it is asked for, as its settings say', async ({ page, browser }) => {
  await signIn(page, 'Program coordinator');
  await page.goto('/settings?tab=leave');
  await page.getByRole('button', { name: 'Add blackout dates' }).click();
  const day = inDays(45);
  const row = page.getByRole('button', { name: /^Remove blackout/ }).last().locator('..');
  await row.getByLabel(/^First day/).fill(day);
  await row.getByLabel(/^Last day/).fill(day);
  await expect(row.getByText('Say why')).toBeVisible();
  await row.getByLabel('Reason').fill('In-training exam');
  await page.getByRole('button', { name: 'Save leave settings' }).click();
  await expect(page.getByText('The leave settings are saved.')).toBeVisible();

  const own = await (await browser.newContext({ viewport: PHONE })).newPage();
  await signIn(own, 'Resident');
  await own.goto('/my-leave');
  await own.getByRole('button', { name: 'Ask for leave' }).click();
  const ask = own.getByRole('dialog', { name: 'Ask for leave' });
  await ask.getByLabel('First day').fill(day);
  await expect(ask.getByText('In-training exam')).toBeVisible();
  await expect(ask.getByRole('button', { name: 'Ask for it' })).toHaveAttribute('aria-disabled', 'true');

  // The demo is as it was for whoever comes next.
  await page.getByRole('button', { name: /^Remove blackout/ }).last().click();
  await page.getByRole('button', { name: 'Save leave settings' }).click();
  await expect(page.getByRole('button', { name: 'Save leave settings' })).toHaveAttribute('aria-disabled', 'true');
});
